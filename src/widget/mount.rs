//! What the entry module calls.

use super::clicks::Clicks;
use super::controller::Controller;
use super::element::Element;
use js_sys::Promise;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Starts on an element: reads its attributes and asks for its feed, unless
/// the page has handed one over. Nothing is rendered before [`Mounted::show`].
#[wasm_bindgen]
pub fn mount(element: Element, feed: JsValue) -> Mounted {
    let controller = Controller::new(element.clone(), &feed);
    let weak = Rc::downgrade(&controller);
    let clicks = Clicks::listen(element, move || {
        if let Some(controller) = weak.upgrade() {
            controller.refresh(None);
        }
    });
    Mounted {
        _clicks: clicks,
        controller,
    }
}

/// An element that is shown. Freed, it leaves nothing behind: no node, no
/// listener, no timer, no request.
#[wasm_bindgen]
pub struct Mounted {
    // Dropped in this order: first nobody listens any more.
    _clicks: Clicks,
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

    /// Asks for the feed again. The promise is kept with the state's word, as
    /// soon as an answer has come or the element is gone; it is never broken.
    pub fn refresh(&self) -> Promise {
        Promise::new(&mut |resolve, _reject| self.controller.refresh(Some(resolve)))
    }
}
