//! What the entry module calls.

use super::controller::Controller;
use super::element::Element;
use js_sys::Function;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Starts on an element: reads its attributes and asks for its feed, unless
/// the page has handed one over. Nothing is rendered before [`Mounted::show`].
#[wasm_bindgen]
pub fn mount(element: Element, feed: JsValue) -> Mounted {
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
    /// Renders from now on.
    pub fn show(&self) {
        self.controller.show();
    }

    /// Takes over what the attributes say now.
    pub fn update(&self) {
        self.controller.update();
    }

    /// Shows a parsed feed in place of the one at `src`; `undefined` or `null`
    /// gives `src` its turn again.
    #[wasm_bindgen(js_name = setFeed)]
    pub fn set_feed(&self, document: JsValue) {
        self.controller.set_feed(&document);
    }

    /// Asks for the feed again. `settled` is called once, with the state's
    /// word, as soon as an answer has come or the element is gone.
    pub fn refresh(&self, settled: Function) {
        self.controller.refresh(settled);
    }
}
