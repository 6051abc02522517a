//! What wasm asks of the browser.

use crate::feed::Timestamp;
use wasm_bindgen::prelude::*;
use web_sys::Element;

// Named, and so brought along, for the modules that import it: what comes of it
// comes through them, since each module that is imported here is asked for at
// once with all others (see browser.js).
#[wasm_bindgen(module = "/embed/page.js")]
extern "C" {
    #[allow(dead_code)]
    #[wasm_bindgen(js_name = isAwake)]
    fn never_called() -> bool;
}

// What a page has named hides what a document or a form has under that name:
// so there is no calling web-sys on either.
#[wasm_bindgen(module = "/src/browser.js")]
extern "C" {
    /// An attribute.
    pub(super) fn attribute(host: &Element, name: &str) -> Option<String>;

    /// Whether anybody can see the page, and a request can reach anybody.
    #[wasm_bindgen(js_name = isAwake)]
    pub(super) fn is_awake() -> bool;

    /// An address as the page would resolve it, where it can be a feed's.
    pub(super) fn absolute(host: &Element, src: &str) -> Option<String>;

    /// Whether the page has put anything inside the tag that a reader can see.
    pub(super) fn has_fallback(host: &Element) -> bool;
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Date)]
    fn now() -> f64;

    #[wasm_bindgen(js_namespace = Math)]
    fn random() -> f64;
}

/// Milliseconds by the reader's clock, to measure how long something takes.
pub(super) fn clock() -> f64 {
    now()
}

/// The time by the reader's clock.
pub(super) fn present_time() -> Timestamp {
    Timestamp::from_unix_seconds((now() / 1_000.0) as i64)
}

/// A random number of thousandths.
pub(super) fn chance() -> u32 {
    (random() * 1_000.0) as u32
}
