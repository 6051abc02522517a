//! A server that answers as a test wants.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(inline_js = r#"
let requests = [];
let answers = () => new Promise(() => {});
const real = window.fetch;
window.fetch = (request, ...rest) => {
  const url = typeof request === "string" ? request : request.url;
  // The test runner fetches too.
  if (!url?.startsWith("https://feeds.example/")) return real.call(window, request, ...rest);
  requests.push({ url, signal: request.signal, cache: request.cache });
  const aborted = new Promise((_, reject) =>
    request.signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError"))));
  return Promise.race([answers(requests.length), aborted]);
};
export const never_answer = () => { requests = []; answers = () => new Promise(() => {}); };
export const answer = (status, body) => { requests = []; answers = async () => new Response(body, { status }); };
export const answer_in_turn = (...bodies) => {
  requests = [];
  answers = async (turn) => {
    const body = bodies[Math.min(turn, bodies.length) - 1];
    if (body === "") throw new TypeError("refused");
    return new Response(body);
  };
};
export const answer_with = (status, body, name, value) => {
  requests = [];
  answers = async () => new Response(body, { status, headers: { [name]: value } });
};
export const requested = () => requests.length;
export const aborted = () => requests.filter(({ signal }) => signal?.aborted).length;
export const modes = () => requests.map(({ cache }) => cache).join(" ");
"#)]
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
