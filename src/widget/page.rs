//! What wasm asks of the page around it.

use crate::feed::Timestamp;
use wasm_bindgen::prelude::*;
use web_sys::Element;

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
    #[wasm_bindgen(js_namespace = Date)]
    fn now() -> f64;

    #[wasm_bindgen(js_namespace = Math)]
    fn random() -> f64;
}

/// The time by the reader's clock.
pub(super) fn present_time() -> Timestamp {
    Timestamp::from_unix_seconds((now() / 1_000.0) as i64)
}

/// A random number of thousandths.
pub(super) fn chance() -> u32 {
    (random() * 1_000.0) as u32
}
