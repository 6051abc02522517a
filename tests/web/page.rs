//! A page around the widget: an element as the entry module would hand it
//! over, and a server that answers as a test wants.

use storymeter::widget::{Element, Mounted, mount};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

#[wasm_bindgen(inline_js = r#"
export class Side {
  constructor() {
    this.host = document.createElement("div");
    this.container = document.createElement("div");
    document.body.append(this.host);
    this.host.attachShadow({ mode: "open" }).append(this.container);
    this.states = [];
    this.events = [];
    this.announced = [];
    this.described = [];
  }
  notify(state, card) { this.states.push(state + (card ? " card" : "")); }
  report(name, detail) { this.events.push(`${name} ${detail}`); }
  inline() { return this.text; }
  fallback() { return this.host.hasChildNodes(); }
  language() { return this.host.closest("[lang]")?.lang ?? ""; }
  // English, which needs no texts.
  texts() {}
  announce(text) { this.announced.push(text); }
  describe(data) { this.described.push(data ?? "nothing"); }
}
export const new_side = () => new Side();
export const focused = (side) => side.host.shadowRoot.activeElement ?? undefined;
export const log = (side, name) => side[name].join("\n");
export const intl_number = (locale, value) => new Intl.NumberFormat(locale).format(value);
export const intl_moment = (locale, milliseconds) =>
  new Intl.DateTimeFormat(locale, { timeZone: "UTC", dateStyle: "medium", timeStyle: "short" }).format(milliseconds);
export const intl_plural = (locale, value) => new Intl.PluralRules(locale).select(Number(value));
export const put_inside = (side, text) => { side.text = text; };

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
let [hidden, online] = [false, true];
Object.defineProperty(document, "hidden", { get: () => hidden, configurable: true });
Object.defineProperty(navigator, "onLine", { get: () => online, configurable: true });
export const set_awake = (seen, connected) => {
  [hidden, online] = [!seen, connected];
  document.dispatchEvent(new Event("visibilitychange"));
  window.dispatchEvent(new Event(connected ? "online" : "offline"));
};
export const requested = () => requests.length;
export const aborted = () => requests.filter(({ signal }) => signal?.aborted).length;
export const modes = () => requests.map(({ cache }) => cache).join(" ");
export const pause = () => new Promise((done) => setTimeout(done, 50));
export const settle = async (side) => {
  for (let turn = 0; turn < 1000 && (side.states.at(-1) ?? "loading") === "loading"; turn += 1) {
    await new Promise((done) => setTimeout(done, 5));
  }
};
export const markup_writes = () => {
  let count = 0;
  for (const [owner, name] of [[Element.prototype, "innerHTML"], [Element.prototype, "outerHTML"],
      [ShadowRoot.prototype, "innerHTML"]]) {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { ...before, set(value) { count += 1; before.set.call(this, value); } });
  }
  return () => count;
};
"#)]
extern "C" {
    pub fn new_side() -> JsValue;
    pub fn log(side: &JsValue, name: &str) -> String;
    fn focused(side: &JsValue) -> Option<web_sys::Element>;
    /// A number, a time and a plural category, as `Intl` has them.
    pub fn intl_number(locale: &str, value: u64) -> String;
    pub fn intl_moment(locale: &str, milliseconds: f64) -> String;
    pub fn intl_plural(locale: &str, value: u64) -> String;
    /// A feed that stands inside the tag.
    pub fn put_inside(side: &JsValue, text: &str);
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
    /// The waits of half a minute and more that are under way, in seconds.
    pub fn held_waits() -> String;
    /// Has them be over.
    pub fn end_waits();
    /// Whether somebody sees the page, and whether it is online.
    pub fn set_awake(seen: bool, connected: bool);
    pub fn aborted() -> u32;
    /// The cache modes that were asked for.
    pub fn modes() -> String;
    #[wasm_bindgen(js_name = pause)]
    fn pause_promise() -> js_sys::Promise;
    fn settle(side: &JsValue) -> js_sys::Promise;
    /// Counts writes of markup from now on; the function tells how many.
    pub fn markup_writes() -> js_sys::Function;
}

/// What the runtime has a mounted element do.
pub trait Acts {
    fn show(&self);
    fn update(&self);
    fn set_feed(&self, feed: JsValue);
    fn refresh(&self, settled: js_sys::Function);
    fn retry(&self, settled: js_sys::Function);
}

impl Acts for Mounted {
    fn show(&self) {
        self.act("show", JsValue::UNDEFINED);
    }

    fn update(&self) {
        self.act("update", JsValue::UNDEFINED);
    }

    fn set_feed(&self, feed: JsValue) {
        self.act("feed", feed);
    }

    fn refresh(&self, settled: js_sys::Function) {
        self.act("refresh", settled.into());
    }

    fn retry(&self, settled: js_sys::Function) {
        self.act("retry", settled.into());
    }
}

/// An element on the page, and what it was told.
pub struct Page {
    pub side: JsValue,
    pub element: Element,
}

impl Page {
    pub fn new(attributes: &[(&str, &str)]) -> Self {
        let side = new_side();
        let element: Element = side.clone().unchecked_into();
        let page = Page { side, element };
        for (name, value) in attributes {
            page.set(name, value);
        }
        page
    }

    pub fn set(&self, name: &str, value: &str) {
        self.host().set_attribute(name, value).expect("a good name");
    }

    pub fn unset(&self, name: &str) {
        self.host().remove_attribute(name).expect("a good name");
    }

    pub fn host(&self) -> HtmlElement {
        self.element.host()
    }

    pub fn container(&self) -> HtmlElement {
        self.element.container()
    }

    /// Waits until the element is no longer loading.
    pub async fn settled(&self) {
        let settled = JsFuture::from(settle(&self.side)).await;
        settled.expect("it is never broken");
    }

    pub fn text(&self) -> String {
        self.container().text_content().unwrap_or_default()
    }

    pub fn html(&self) -> String {
        self.container().inner_html()
    }

    /// The element in the shadow root that has the focus.
    pub fn focused(&self) -> Option<web_sys::Element> {
        focused(&self.side)
    }

    pub fn states(&self) -> String {
        log(&self.side, "states")
    }

    pub fn events(&self) -> String {
        log(&self.side, "events")
    }

    pub fn find(&self, selector: &str) -> HtmlElement {
        let found = self
            .container()
            .query_selector(selector)
            .expect("a good selector");
        let found = found.unwrap_or_else(|| panic!("no {selector} in {}", self.text()));
        found.unchecked_into()
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.host().remove();
    }
}

/// An element that is shown and no longer loading.
pub async fn shown(attributes: &[(&str, &str)]) -> (Page, Mounted) {
    let page = Page::new(attributes);
    let mounted = mount(page.element.clone(), JsValue::UNDEFINED);
    mounted.show();
    page.settled().await;
    (page, mounted)
}

/// Asks for the feed again, for the page; gives the state that it comes to.
pub async fn refresh(mounted: &Mounted) -> String {
    state_of(js_sys::Promise::new(&mut |resolve, _| {
        mounted.refresh(resolve);
    }))
    .await
}

/// The same for the reader.
pub async fn retry(mounted: &Mounted) -> String {
    state_of(js_sys::Promise::new(&mut |resolve, _| {
        mounted.retry(resolve);
    }))
    .await
}

async fn state_of(settled: js_sys::Promise) -> String {
    let state = JsFuture::from(settled).await.expect("it is never broken");
    state.as_string().expect("a word")
}

/// Waits a moment, for what should not happen.
pub async fn pause() {
    JsFuture::from(pause_promise())
        .await
        .expect("it is never broken");
}
