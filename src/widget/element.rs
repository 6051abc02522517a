//! The element, as the entry module has it.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;

#[wasm_bindgen]
extern "C" {
    /// What the entry module hands over for each element.
    ///
    /// None of these throws: an exception would take the module down, and every
    /// card of the page with it.
    #[derive(Clone)]
    pub type Element;

    /// The `<story-meter>`.
    #[wasm_bindgen(method, getter)]
    pub fn host(this: &Element) -> HtmlElement;

    /// The node in its shadow root that the card goes into.
    #[wasm_bindgen(method, getter)]
    pub fn container(this: &Element) -> HtmlElement;

    /// Sets the state, and whether the card takes the fallback's place.
    #[wasm_bindgen(method)]
    pub fn notify(this: &Element, state: &str, card: bool);

    /// Dispatches `story-meter-…` with a detail that is JSON, once the call that
    /// this is part of has returned.
    #[wasm_bindgen(method)]
    pub fn report(this: &Element, event: &str, detail: &str);

    /// The text of a feed that stands inside the tag, where there is one.
    #[wasm_bindgen(method)]
    pub fn inline(this: &Element) -> Option<String>;

    /// Whether the page has put anything inside the tag that a reader can see.
    #[wasm_bindgen(method)]
    pub fn fallback(this: &Element) -> bool;

    /// The language that the page and the reader ask for, as a BCP 47 tag.
    #[wasm_bindgen(method)]
    pub fn language(this: &Element) -> String;

    /// The texts of that language, where they are another's than English.
    #[wasm_bindgen(method)]
    pub fn texts(this: &Element) -> Option<String>;

    /// Tells a screen reader about what the reader has asked for.
    #[wasm_bindgen(method)]
    pub fn announce(this: &Element, text: &str);

    /// Puts the story's JSON-LD inside the tag; without any, takes it away.
    #[wasm_bindgen(method)]
    pub fn describe(this: &Element, data: Option<&str>);
}
