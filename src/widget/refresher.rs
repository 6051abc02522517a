//! When the next request is due.

use super::pending::{Heard, Pending};
use js_sys::Function;
use wasm_bindgen::prelude::*;

// The timer and what wakes it are JavaScript: with gloo they were a kilobyte of
// wasm more (docs/decisions/0015-paying-for-every-reader.md).
#[wasm_bindgen(module = "/src/browser.js")]
extern "C" {
    fn wait(seconds: u32, heard: &Heard) -> Function;
}

/// Calls back after a wait, and then only while the page is visible and the
/// browser online: a page that nobody sees, or that reaches nobody, asks as
/// soon as that ends. `heard` is called with whether the request is due; with
/// `false` where the wait is over and it is not, yet.
pub(super) fn start(seconds: u32, heard: impl Fn(bool) + 'static) -> Pending {
    Pending::start(
        |function| wait(seconds, function),
        move |due, _, _| heard(due > 0),
    )
}
