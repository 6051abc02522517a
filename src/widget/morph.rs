//! Bringing the page to a card that was built.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, HtmlElement};

#[wasm_bindgen(module = "/embed/morph.js")]
extern "C" {
    /// Brings what stands in the container to a card that stands in no
    /// document, and touches nothing else. False where a row that is said to
    /// stand there (`data-stands`) does not: then the card has to be built whole.
    pub fn morph(container: &HtmlElement, card: &Element) -> bool;
}
