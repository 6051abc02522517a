//! What the entry module calls.

use super::controller::Controller;
use super::element::Element;
use std::rc::Rc;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

/// Starts on an element: reads its attributes and asks for its feed, unless
/// the page has handed one over. Nothing is rendered before it is told to `show`.
#[wasm_bindgen]
pub fn mount(element: Element, feed: JsValue) -> Mounted {
    // A panic traps either way. Its message is for whoever builds the widget: a release has no way to write one.
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
    Mounted {
        controller: Controller::new(element, &feed),
    }
}

/// An element that is shown. Freed, it leaves nothing behind: no node, no
/// timer, no request.
#[wasm_bindgen]
pub struct Mounted {
    controller: Rc<Controller>,
}

#[wasm_bindgen]
impl Mounted {
    /// Does one thing, by its name. One function for all of them, since each
    /// that is exported is a third of a kilobyte of wasm.
    ///
    /// | name | does | value |
    /// | --- | --- | --- |
    /// | `show` | renders from now on | |
    /// | `update` | takes over what the attributes say now | |
    /// | `feed` | shows a parsed feed in place of the one at `src` | the feed; `undefined` or `null` gives `src` its turn again |
    /// | `refresh` | asks for the feed again, for the page | a function, called once with the state's word as soon as an answer has come or the element is gone |
    /// | `retry` | the same for the reader, who is told what came of it and gets to see the stories that wait | the same |
    /// | `open` | shows another story in the card | its id |
    /// | `back` | shows the story before | |
    /// | `show-new` | shows the stories that wait | |
    pub fn act(&self, name: &str, value: JsValue) {
        let controller = &self.controller;
        match name {
            "show" => controller.show(),
            "update" => controller.update(),
            "feed" => controller.set_feed(&value),
            "refresh" | "retry" => {
                controller.refresh(value.unchecked_into(), name == "retry");
            }
            _ => controller.read_on(name, &value.as_string().unwrap_or_default()),
        }
    }
}
