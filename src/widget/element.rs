//! The element, as the entry module has it.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;

#[wasm_bindgen]
extern "C" {
    /// What the entry module hands over for each element.
    ///
    /// Every call is caught: an element that throws can't take the module down.
    #[derive(Clone)]
    pub type Element;

    /// The `<story-meter>`.
    #[wasm_bindgen(method, getter)]
    pub fn host(this: &Element) -> HtmlElement;

    /// The node in its shadow root that the card goes into.
    #[wasm_bindgen(method, getter)]
    pub fn container(this: &Element) -> HtmlElement;

    /// Sets the state, and whether the card takes the fallback's place.
    #[wasm_bindgen(method, catch)]
    pub fn notify(this: &Element, state: &str, card: bool) -> Result<(), JsValue>;

    /// Dispatches `story-meter-…`, once the call that this is part of has returned.
    #[wasm_bindgen(method, catch)]
    pub fn report(this: &Element, event: &str, detail: &JsValue) -> Result<(), JsValue>;

    /// The text of a feed that stands inside the tag, where there is one.
    #[wasm_bindgen(method)]
    pub fn inline(this: &Element) -> Option<String>;
}
