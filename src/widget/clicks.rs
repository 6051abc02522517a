//! The one listener of a card.

use super::element::Element;
use super::events::{Select, detail};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Event, HtmlElement};

/// Listens for clicks in the container: on a story's link, which asks the
/// page first, and on the button that tries again. Dropped, it hears nothing.
///
/// Not gloo's listener: that one may not be called while it is running, and a
/// page may well click a link from within `story-meter-select`.
#[must_use]
pub(super) struct Clicks {
    container: HtmlElement,
    heard: Closure<dyn Fn(Event)>,
}

impl Clicks {
    pub(super) fn listen(element: Element, retry: impl Fn() + 'static) -> Self {
        let container = element.container();
        let heard = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            if let Some(link) = closest(&event, "a[data-story]") {
                let attribute = |name| link.get_attribute(name).unwrap_or_default();
                let select = Select {
                    story: attribute("data-story"),
                    url: attribute("href"),
                };
                if !element.select(&detail(&select)).unwrap_or(true) {
                    event.prevent_default();
                }
            } else if closest(&event, "[data-action=retry]").is_some() {
                retry();
            }
        });
        // It fails only where an argument is of a wrong type.
        let _ = container.add_event_listener_with_callback("click", heard.as_ref().unchecked_ref());
        Clicks { container, heard }
    }
}

impl Drop for Clicks {
    fn drop(&mut self) {
        let heard = self.heard.as_ref().unchecked_ref();
        let _ = self
            .container
            .remove_event_listener_with_callback("click", heard);
    }
}

fn closest(event: &Event, selector: &str) -> Option<web_sys::Element> {
    let target: web_sys::Element = event.target()?.dyn_into().ok()?;
    target.closest(selector).ok().flatten()
}
