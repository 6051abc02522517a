//! The one listener of a card.

use super::element::Element;
use super::events::{Select, detail};
use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::Event;

/// Listens for clicks in the container: on a story's link, which asks the
/// page first, and on the button that tries again.
pub(super) fn listen(element: Element, retry: impl Fn() + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    let container = element.container();
    EventListener::new_with_options(&container, "click", options, move |event| {
        if let Some(link) = closest(event, "a[data-story]") {
            let attribute = |name| link.get_attribute(name).unwrap_or_default();
            let select = Select {
                story: attribute("data-story"),
                url: attribute("href"),
            };
            if !element.select(&detail(&select)).unwrap_or(true) {
                event.prevent_default();
            }
        } else if closest(event, "[data-action=retry]").is_some() {
            retry();
        }
    })
}

fn closest(event: &Event, selector: &str) -> Option<web_sys::Element> {
    let target: web_sys::Element = event.target()?.dyn_into().ok()?;
    target.closest(selector).ok().flatten()
}
