//! What wasm asks of the browser.

use crate::feed::Timestamp;
use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen(module = "/src/browser.js")]
extern "C" {
    /// An attribute, whatever the page has put in the place of `getAttribute`.
    pub(super) fn attribute(host: &Element, name: &str) -> Option<String>;

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
