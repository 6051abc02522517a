//! Zones from the browser.

use crate::feed::Timestamp;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser.js")]
extern "C" {
    /// Without a zone, the reader's own.
    #[wasm_bindgen(js_name = minutes_of)]
    fn ask(zone: Option<&str>, milliseconds: f64) -> Option<i32>;
}

pub(super) fn minutes_of(name: &str, time: Timestamp) -> Option<i64> {
    ask(Some(name), time.milliseconds()).map(i64::from)
}

pub(super) fn minutes_of_reader(time: Timestamp) -> i64 {
    ask(None, time.milliseconds()).unwrap_or(0).into()
}
