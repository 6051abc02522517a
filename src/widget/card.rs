//! The view in its container.

use super::attributes::ViewAttributes;
use crate::locale::Locale;
use crate::view::markup::{Element, ElementState};
use crate::view::{Screen, StoryMeter};
use leptos::prelude::*;
use leptos::tachys::view::Mountable;
use std::rc::Rc;
use web_sys::HtmlElement;

/// What stands in an element's container. Dropped, it is gone from there.
#[must_use]
pub(super) struct MountedCard {
    container: HtmlElement,
    attributes: Rc<ViewAttributes>,
    locale: Locale,
    state: Option<ElementState>,
}

impl MountedCard {
    /// A container with nothing in it yet.
    pub(super) fn new(bridge: &super::Bridge, attributes: &Rc<ViewAttributes>) -> Self {
        MountedCard {
            container: bridge.container(),
            attributes: attributes.clone(),
            locale: attributes.locale(bridge),
            state: None,
        }
    }

    /// Shows a screen. Where one is shown already, only what differs changes,
    /// so that focus and selection outlive a refresh.
    pub(super) fn render(&mut self, screen: Screen) {
        let (options, locale) = (&self.attributes.options, &self.locale);
        let direction = self.attributes.direction;
        let view = view! {
            <StoryMeter
                screen=screen
                options=options
                locale=locale
                direction=direction
            />
        }
        .into_inner();
        match &mut self.state {
            Some(state) => view.rebuild(state),
            None => self.state = Some(self.begin(view)),
        }
    }
}

impl MountedCard {
    /// How text, numbers and times are written on it.
    pub(super) fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Takes over a card that the page came with, or builds one.
    fn begin(&self, view: Element) -> ElementState {
        if let Some(pre_rendered) = self.container.first_element_child() {
            return view.adopt(&pre_rendered);
        }
        let mut state = view.build();
        state.mount(&self.container, None);
        state
    }
}

impl Drop for MountedCard {
    fn drop(&mut self) {
        self.state.unmount();
    }
}
