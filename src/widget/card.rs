//! The view in its container.

use super::attributes::ViewAttributes;
use super::morph;
use crate::locale::Locale;
use crate::view::{Screen, Standing, StoryMeter};
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
    /// The rows that stand there.
    standing: Standing,
}

impl MountedCard {
    /// A container with nothing of this card in it yet.
    pub(super) fn new(bridge: &super::Bridge, attributes: &Rc<ViewAttributes>) -> Self {
        MountedCard {
            container: bridge.container(),
            attributes: attributes.clone(),
            locale: attributes.locale(),
            standing: Standing::default(),
        }
    }

    /// Takes over what the attributes say now. What stands in the page stays
    /// there until the next screen is brought to it.
    pub(super) fn follow(&mut self, attributes: &Rc<ViewAttributes>) {
        self.attributes = attributes.clone();
        self.locale = attributes.locale();
        // Its rows say what the attributes said before.
        self.standing = Standing::default();
    }

    /// Shows a screen. Where a card stands already, be it one that the page
    /// came with, only what differs changes, so that focus and selection
    /// outlive a refresh.
    pub(super) fn render(&mut self, mut screen: Screen) {
        screen.keep(std::mem::take(&mut self.standing));
        if !self.draw(&screen) {
            screen.keep(Standing::default());
            self.draw(&screen);
        }
        let options = &self.attributes.options;
        self.standing = Standing::of(&screen, options, &screen.locale(options, &self.locale));
    }

    /// How text, numbers and times are written on it.
    pub(super) fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Leptos builds the card; the page's one is brought to it.
    fn draw(&self, screen: &Screen) -> bool {
        let locale = screen.locale(&self.attributes.options, &self.locale);
        let built = view! {
            <StoryMeter
                screen=screen
                options=&self.attributes.options
                locale=&locale
                direction=self.attributes.direction
            />
        }
        .build();
        let card = built.elements().into_iter().next();
        card.is_some_and(|card| morph(&self.container, &card))
    }
}

impl Drop for MountedCard {
    fn drop(&mut self) {
        self.container.replace_children_with_node_0();
    }
}
