//! The element's side of the boundary, as the entry module has it.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;

#[wasm_bindgen]
extern "C" {
    /// What the entry module hands over for each element;
    /// `embed/bridge.d.ts` is the same for JavaScript. What is caught comes of a
    /// page that has put its own code in the way: thrown on, it would take the
    /// module down, and every card of the page with it.
    #[derive(Clone)]
    pub type Bridge;

    /// The `<story-meter>`.
    #[wasm_bindgen(method, getter)]
    pub fn host(this: &Bridge) -> HtmlElement;

    /// The node in its shadow root that the card goes into.
    #[wasm_bindgen(method, getter)]
    pub fn container(this: &Bridge) -> HtmlElement;

    /// Sets the state, and whether the card takes the fallback's place.
    #[wasm_bindgen(method, catch)]
    pub fn notify(this: &Bridge, state: &str, card: bool) -> Result<(), JsValue>;

    /// Dispatches `story-meter-…` with this detail, once the call that this is
    /// part of has returned.
    #[wasm_bindgen(method)]
    pub fn report(this: &Bridge, event: &str, detail: &JsValue);

    /// Describes the story on the card to programs, as JSON-LD; without any, no
    /// more.
    #[wasm_bindgen(method, catch)]
    pub fn describe(this: &Bridge, data: Option<&str>) -> Result<(), JsValue>;

    /// The text of a feed that stands inside the tag, where there is one.
    #[wasm_bindgen(method, catch)]
    pub fn inline(this: &Bridge) -> Result<Option<String>, JsValue>;

    /// The language that the page and the reader ask for.
    #[wasm_bindgen(method)]
    pub fn language(this: &Bridge) -> Language;

    /// A language, as `embed/language.js` has it.
    pub type Language;

    /// As it was asked for, a BCP 47 tag.
    #[wasm_bindgen(method, getter)]
    pub fn tag(this: &Language) -> String;

    /// Its texts, where they are another's than English.
    #[wasm_bindgen(method, getter)]
    pub fn texts(this: &Language) -> Option<String>;
}
