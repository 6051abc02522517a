// The custom element: what stands on the page before wasm, and whenever wasm does not.

import { when } from "./near.js";
import { start, warm } from "./start.js";

const ATTRIBUTES = ["src", "story", "layout", "sections", "stories", "heading-level", "refresh", "loading", "lang", "dir"];
const STATES = ["loading", "ready", "stale", "error"];

export class StoryMeter extends HTMLElement {
  static version = VERSION;
  static observedAttributes = ATTRIBUTES;

  #internals = this.attachInternals();
  // A pre-rendered page brings its own shadow root.
  #root = this.#internals.shadowRoot ?? this.attachShadow({ mode: "open" });
  #slot = document.createElement("slot");
  #container = document.createElement("div");
  /** @type {import("./runtime.js").Handle | undefined} */
  #mounted;
  /** @type {Array<() => void>} */
  #watches = [];
  #state = "idle";
  /** @type {unknown} */
  #feed;
  /** Made anew by each start, so that one that was given up does not mount. @type {object | undefined} */
  #session;
  #cool = () => {};
  #close = false;
  #changed = false;

  constructor() {
    super();
    this.#root.replaceChildren(this.#slot, this.#container);
    // Set before this class was there, and so on the object itself.
    if (Object.hasOwn(this, "feed")) {
      const { feed } = this;
      delete (/** @type {{ feed?: unknown }} */ (this).feed);
      this.feed = feed;
    }
  }

  get state() {
    return this.#state;
  }

  get feed() {
    return this.#feed;
  }

  set feed(feed) {
    this.#feed = feed;
    if (this.#mounted) this.#mounted.setFeed(feed);
    else this.#watch();
  }

  async refresh() {
    // After a failed start, it starts again.
    if (!this.#mounted) this.#watch();
    return (await this.#mounted?.refresh()) ?? this.#state;
  }

  connectedCallback() {
    this.#watch();
  }

  disconnectedCallback() {
    // A move disconnects and connects again before this runs.
    queueMicrotask(() => this.isConnected || this.#stop());
  }

  attributeChangedCallback() {
    if (this.#changed) return;
    this.#changed = true;
    // Many attributes may change at once.
    queueMicrotask(() => {
      this.#changed = false;
      if (this.#session && this.#eager) {
        this.#unwatch();
        this.#show();
      }
      if (this.#mounted) this.#mounted.update();
      else this.#watch();
    });
  }

  get #eager() {
    return this.getAttribute("loading") === "eager";
  }

  /** Waits until the element comes near, and then close. */
  #watch() {
    if (this.#session || !this.isConnected || !(this.getAttribute("src") || this.#feed)) return;
    this.#unwatch();
    if (this.#eager) {
      this.#begin();
      this.#show();
    } else {
      this.#watches = [when(this, "1600px", () => this.#begin()), when(this, "400px", () => this.#show())];
    }
  }

  #unwatch() {
    for (const stop of this.#watches.splice(0)) stop();
  }

  #show() {
    this.#close = true;
    this.#mounted?.show();
  }

  async #begin() {
    if (this.#session) return;
    const session = (this.#session = {});
    this.#notify("loading");
    this.#cool = this.#feed ? () => {} : warm(this.getAttribute("src"));
    try {
      const runtime = await start();
      if (session !== this.#session) return;
      this.#root.adoptedStyleSheets = [runtime.sheet];
      this.#mounted = runtime.mount(this.#adapter, this.#feed, this.#fail);
      if (this.#close) this.#mounted.show();
      // By then wasm has asked for the feed, and the request is its own.
      setTimeout(this.#cool);
    } catch (error) {
      if (session === this.#session) this.#fail(error);
    }
  }

  #stop() {
    this.#unwatch();
    this.#session = undefined;
    this.#cool();
    this.#close = false;
    this.#mounted?.free();
    this.#mounted = undefined;
    this.#notify("idle");
  }

  /**
   * What stands inside the tag is shown whenever no card is.
   * @param {string} state
   * @param {boolean} [card]
   */
  #notify = (state, card) => {
    this.#state = state;
    this.#slot.hidden = Boolean(card);
    for (const name of STATES) {
      const { states } = this.#internals;
      // Engines older than :state() do without it.
      if (states) states[name === state ? "add" : "delete"](name);
    }
  };

  /**
   * @param {string} name
   * @param {unknown} detail
   * @param {boolean} [cancelable]
   */
  #dispatch = (name, detail, cancelable) =>
    this.dispatchEvent(new CustomEvent(`story-meter-${name}`, { bubbles: true, composed: true, cancelable, detail }));

  /** This element as the wasm module sees it. @type {import("./runtime.js").Adapter} */
  #adapter = {
    host: this,
    container: this.#container,
    notify: this.#notify,
    // Later: a listener may remove the element, and the call that reports must have returned by then.
    report: (name, detail) => queueMicrotask(() => this.#dispatch(name, detail)),
    select: (detail) => this.#dispatch("select", detail, true),
  };

  /** @param {unknown} error `{code, message}`, or whatever was thrown */
  #fail = (error) => {
    const { code = "wasm-trapped", message = String(error) } = /** @type {{ code?: string, message?: string }} */ (error ?? {});
    this.#stop();
    this.#notify("error");
    this.#dispatch("error", { code, message });
  };
}
