//! The time, the timers and what wakes a page, as a test wants them.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(inline_js = r#"
// Waits of half a minute and more are held, so that a test need not wait.
let held = [];
const start = window.setTimeout;
const stop = window.clearTimeout;
window.setTimeout = (call, wait, ...rest) =>
  wait < 30000 || wait === undefined ? start(call, wait, ...rest) : -held.push({ call, wait, waits: true });
window.clearTimeout = (timer) => {
  if (timer < 0) held[-timer - 1].waits = false;
  else stop(timer);
};
export const held_waits = () => held.filter(({ waits }) => waits).map(({ wait }) => wait / 1000).join(" ");
export const end_waits = () => {
  for (const timer of held.filter(({ waits }) => waits)) {
    timer.waits = false;
    timer.call();
  }
};
const now = Date.now;
let later = 0;
Date.now = () => now() + later;
export const pass = (seconds) => { later += seconds * 1000; };
let [hidden, online] = [false, true];
Object.defineProperty(document, "hidden", { get: () => hidden, configurable: true });
Object.defineProperty(navigator, "onLine", { get: () => online, configurable: true });
export const set_awake = (seen, connected) => {
  [hidden, online] = [!seen, connected];
  document.dispatchEvent(new Event("visibilitychange"));
  window.dispatchEvent(new Event(connected ? "online" : "offline"));
};
"#)]
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
