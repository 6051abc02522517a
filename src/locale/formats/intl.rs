//! Dates from the browser's `Intl`.

use crate::feed::Timestamp;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser.js")]
extern "C" {
    #[wasm_bindgen(js_name = moment)]
    fn ask(tag: &str, milliseconds: f64) -> Option<String>;
}

/// What the platform knows about the dates of a language.
pub struct Platform(Box<str>);

impl Platform {
    /// The dates of a language's tag.
    pub fn new(tag: &str) -> Self {
        Platform(tag.into())
    }

    /// What a clock shows that is in UTC; `None` where `Intl` can't write it.
    pub fn moment(&self, time: Timestamp) -> Option<String> {
        ask(&self.0, time.milliseconds())
    }
}
