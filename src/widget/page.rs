//! What wasm asks of the page around it.

use wasm_bindgen::prelude::*;
use web_sys::{Document, Element};

#[wasm_bindgen(module = "/src/browser.js")]
extern "C" {
    /// A feed that a page hands over, as JSON text: the reader knows no other
    /// form. Never throws; empty for what JSON has no word for.
    pub(super) fn text_of(feed: &JsValue) -> String;

    /// An address as the page would resolve it, where it can be a feed's.
    pub(super) fn absolute(host: &Element, src: &str) -> Option<String>;
}

#[wasm_bindgen]
extern "C" {
    /// The page's document. `web_sys::window` looks for it in four places.
    #[wasm_bindgen(thread_local_v2, js_name = document)]
    pub(super) static DOCUMENT: Document;
}
