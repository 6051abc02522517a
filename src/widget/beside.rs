//! What stands beside the card.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;

// JavaScript, since a snapshot has the same without wasm.
#[wasm_bindgen(module = "/embed/beside.js")]
extern "C" {
    /// Puts the status for screen readers there, so that it is heard later.
    #[wasm_bindgen(js_name = statusOf)]
    pub(super) fn status_of(container: &HtmlElement);

    /// Tells a screen reader about what its reader has asked for.
    #[wasm_bindgen(catch)]
    pub(super) fn announce(container: &HtmlElement, text: &str) -> Result<(), JsValue>;

    /// Gives the focus to the headline, where nothing on the page has it.
    #[wasm_bindgen(js_name = rescueFocus, catch)]
    pub(super) fn rescue_focus(container: &HtmlElement) -> Result<(), JsValue>;
}
