//! The time, the timers and what wakes a page, as a test wants them.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/tests/web/page.js")]
extern "C" {
    /// The waits of half a minute and more that are under way, in seconds.
    pub fn held_waits() -> String;
    /// Has them be over.
    pub fn end_waits();
    /// Sets the clock forward, or back; no timer hears of that.
    pub fn pass(seconds: i32);
    /// Whether somebody sees the page, and whether it is online.
    pub fn set_awake(seen: bool, connected: bool);
}
