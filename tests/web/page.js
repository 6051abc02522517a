// The page's side of the tests. One file: the test runner's server can't take many requests at once, and each module is one
// (`xtask/src/suite/web.rs`).

// ---- An element as the entry module hands it over (page.rs).

class TestBridge {
  constructor() {
    this.host = document.createElement("div");
    this.container = document.createElement("div");
    document.body.append(this.host);
    this.host.attachShadow({ mode: "open" }).append(this.container);
    this.states = [];
    this.events = [];
  }
  notify(state, card) { this.states.push(state + (card ? " card" : "")); this.called?.("notify"); }
  report(name, detail) { this.events.push(`${name} ${JSON.stringify(detail)}`); this.called?.("report"); }
  describe(data) { this.story = data; }
  inline() { this.called?.("inline"); return this.text; }
  // English, which needs no texts.
  language() { this.called?.("language"); return { tag: this.host.closest("[lang]")?.lang ?? "" }; }
}
export const new_bridge = () => new TestBridge();
export const focused = (bridge) => bridge.host.shadowRoot.activeElement ?? undefined;
export const log = (bridge, name) => bridge[name].join("\n");
export const on_call = (bridge, called) => { bridge.called = called; };
export const announced = (bridge) => bridge.container.nextElementSibling?.textContent ?? "";
export const described = (bridge) => bridge.story ?? "nothing";
export const intl_number = (locale, value) => new Intl.NumberFormat(locale).format(value);
export const intl_moment = (locale, milliseconds) =>
  new Intl.DateTimeFormat(locale, { timeZone: "UTC", dateStyle: "medium", timeStyle: "short" }).format(milliseconds);
export const intl_plural = (locale, value) => new Intl.PluralRules(locale).select(Number(value));
export const put_inside = (bridge, text) => { bridge.text = text; };

export const pause = () => new Promise((done) => setTimeout(done, 50));
export const settle = async (bridge) => {
  for (let turn = 0; turn < 1000 && (bridge.states.at(-1) ?? "loading") === "loading"; turn += 1) {
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

/** A module of ours, by its text: see above. */
export const load = (text) => import(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));

// ---- A server that answers as a test wants (server.rs).

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

// ---- The time, the timers and what wakes a page (clock.rs).

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

// ---- Trees that a card is brought to (morph.rs).

const SVG = "http://www.w3.org/2000/svg";
const make = (tree) => {
  if (typeof tree === "string") return document.createTextNode(tree);
  const [tag, key, name, title, children] = tree;
  const element = tag === "svg" ? document.createElementNS(SVG, tag) : document.createElement(tag);
  if (key) element.setAttribute("data-key", key);
  if (name) element.setAttribute("class", name);
  if (title) element.setAttribute("title", title);
  element.append(...children.map(make));
  return element;
};
export const made = (json) => make(JSON.parse(json));
/** Puts nodes of somebody else's into the container, at places that the numbers give. */
export const disturb = (container, numbers) => {
  const all = [container, ...container.querySelectorAll("*")].filter(({ localName }) => !localName.includes("-"));
  return [...numbers].map((number, place) => {
    const parent = all[number % all.length];
    const foreign = document.createElement("x-foreign");
    parent.insertBefore(foreign, parent.childNodes[(number >> 4) % (parent.childNodes.length + 1)] ?? null);
    return foreign;
  });
};
/** What stands there of ours. */
export const ours = (container) => {
  const copy = container.querySelector(".card").cloneNode(true);
  for (const foreign of copy.querySelectorAll("x-foreign")) foreign.remove();
  copy.normalize();
  return copy;
};
/** A form whose controls have the names of what is read on the way through a card. */
export const form = () => {
  const form = document.createElement("form");
  for (const name of ["nodeName", "localName", "className", "childNodes", "nextSibling", "parentNode", "nodeType", "getAttribute", "remove"]) {
    const control = document.createElement("input");
    control.name = name;
    form.append(control);
  }
  return form;
};
export const translate = (node) => {
  const font = document.createElement("font");
  font.append("traducido");
  node.replaceWith(font);
};
