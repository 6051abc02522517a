//! A server that answers as a test wants.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/tests/web/page.js")]
extern "C" {
    /// From now on no request is answered. Starts the count of requests anew.
    pub fn never_answer();
    /// From now on every request is answered so. Starts the count anew.
    pub fn answer(status: u16, body: &str);
    /// Answers the first request so, the second so, all others like the
    /// third; an empty body refuses. Starts the count anew.
    pub fn answer_in_turn(first: &str, second: &str, third: &str);
    pub fn requested() -> u32;
    /// Answers every request so, with one header. Starts the count anew.
    pub fn answer_with(status: u16, body: &str, name: &str, value: &str);
    pub fn aborted() -> u32;
    /// The cache modes that were asked for.
    pub fn modes() -> String;
}
