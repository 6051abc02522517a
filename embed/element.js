// The custom element: what stands on the page before wasm, and whenever wasm does not.

import { cardFile, keep } from "./card-file.js";
import { Command } from "./command.js";
import { languageFor, languageOf } from "./language.js";
import { when } from "./near.js";
import { beside, start, warm } from "./start.js";

const ATTRIBUTES = "src card-src story layout sections stories heading-level refresh loading lang dir time-zone as-of images open".split(" ");
const STATES = ["loading", "ready", "stale", "error"];

export class StoryMeter extends HTMLElement {
  static version = VERSION;
  static observedAttributes = ATTRIBUTES;

  #internals = this.attachInternals();
  // A snapshot brings its own shadow root.
  #root = this.#internals.shadowRoot ?? this.attachShadow({ mode: "open" });
  #slot = this.#root.querySelector("slot") ?? document.createElement("slot");
  /** @type {HTMLElement} */
  #container = this.#root.querySelector("slot + div") ?? document.createElement("div");
  /** A card that the page came with is complete: it needs no wasm until something is to change. */
  #complete = this.#drawn;
  /** @type {import("./bridge.js").Mounted | undefined} */
  #mounted;
  /** @type {Array<() => void>} */
  #watches = [];
  /** @type {import("./storymeter.js").StoryMeterState} */
  #state = "idle";
  /** @type {unknown} */
  #feed;
  /** Made anew by each start, so that one that was given up does not mount. @type {{ started?: Promise<void> } | undefined} */
  #session;
  #cool = () => {};
  /** @type {import("./language.js").Language} */
  #language = { tag: "" };
  #close = false;
  #changed = false;
  #connected = false;

  constructor() {
    super();
    if (this.#complete) this.#rest();
    else this.#root.replaceChildren(this.#slot, this.#container);
    this.#container.addEventListener("click", this.#click);
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
    if (this.#mounted) this.#mounted.act(Command.Feed);
    else this.#wake();
  }

  refresh() {
    return this.#again(Command.Refresh);
  }

  /** Asks for the feed once more: for the page, or for the reader. @param {typeof Command.Refresh | typeof Command.Retry} command */
  async #again(command) {
    if (this.#complete) await this.#wakened();
    // After a failed start, it starts again.
    if (!this.#mounted) this.#watch();
    return (await this.#mounted?.refresh(command)) ?? this.#state;
  }

  connectedCallback() {
    this.#connected = true;
    this.#watch();
  }

  disconnectedCallback() {
    // A move disconnects and connects again before this runs.
    queueMicrotask(() => this.isConnected || this.#stop());
  }

  /** @param {string} name @param {string | null} before @param {string | null} now */
  attributeChangedCallback(name, before, now) {
    // What stands there from the start is no change.
    if (!this.#connected) return;
    if (name === "card-src" && before !== now && !this.#mounted) {
      // It is another card, maybe of another story.
      this.#container.replaceChildren();
      this.querySelector(":scope > script[data-story-meter]")?.remove();
      this.#stop();
    }
    if (this.#changed) return;
    this.#changed = true;
    // Many attributes may change at once.
    queueMicrotask(async () => {
      this.#changed = false;
      if (this.#session) await this.#learn();
      if (this.#session && this.#eager) {
        this.#unwatch();
        this.#show();
      }
      if (this.#mounted) this.#mounted.act(Command.Update);
      else this.#wake();
    });
  }

  get #drawn() {
    return this.#container.hasChildNodes();
  }

  /** The text of a feed that stands inside the tag. */
  get #inline() {
    return this.querySelector(':scope > script[type="application/feed+json"]')?.textContent ?? undefined;
  }

  /** Whether there is a feed for the live card. */
  get #fed() {
    return Boolean(this.getAttribute("src") || this.#feed || this.#inline);
  }

  /** Starts without waiting for a reader to come near. */
  #wakened() {
    this.#show();
    return this.#begin();
  }

  /** There is more to show than what the page came with. */
  #wake() {
    this.#complete = false;
    this.#watch();
  }

  get #eager() {
    return this.getAttribute("loading") === "eager";
  }

  /** Waits until the element comes near, and then close. */
  #watch() {
    if (this.#session || !this.isConnected || !(this.#fed || this.getAttribute("card-src"))) return;
    this.#unwatch();
    if (this.#complete) {
      // Fresh figures are for a reader who sees them.
      const refresh = () => void this.#watches.push(keep(this.#bridge, () => void this.#wakened()));
      if (Number(this.getAttribute("refresh")) > 0 && !this.hasAttribute("as-of")) this.#watches = [when(this, "0px", refresh)];
    } else if (this.#eager) {
      void this.#begin();
      this.#show();
    } else {
      this.#watches = [when(this, "1600px", () => void this.#begin()), when(this, "400px", () => this.#show())];
    }
  }

  #unwatch() {
    for (const stop of this.#watches.splice(0)) stop();
  }

  #show() {
    this.#close = true;
    this.#mounted?.act(Command.Show);
  }

  #begin() {
    const session = (this.#session ??= {});
    return (session.started ??= this.#start(session));
  }

  /** @param {object} session */
  async #start(session) {
    if (this.#complete) this.#unwatch();
    this.#complete = false;
    if (!this.#drawn) this.#notify("loading");
    try {
      if (this.getAttribute("card-src") && (await this.#drawFile(session))) return;
      if (session !== this.#session) return;
      this.#cool = this.#feed || this.#inline ? () => {} : warm(this.getAttribute("src"));
      const [runtime] = await Promise.all([start(), this.#learn()]);
      if (session !== this.#session) return;
      this.#mounted = runtime.mount(this.#bridge, this.#fail);
      if (this.#close) this.#mounted.act(Command.Show);
      // By then wasm has asked for the feed, and the request is its own.
      setTimeout(this.#cool);
    } catch (error) {
      if (session === this.#session) this.#fail(error);
    }
  }

  /** Shows the card of the card file, where there is none yet; whether the element rests then. @param {object} session */
  async #drawFile(session) {
    if (this.#drawn ? this.#fed : this.#feed) return false;
    const wanted = () => session === this.#session && !this.#feed;
    if (!this.#drawn) {
      const { shown, giveUp } = cardFile(this.#bridge, wanted);
      this.#cool = giveUp;
      await shown.catch((error) => {
        if (!this.#fed) throw error;
        if (wanted()) this.#fail(error, true);
      });
    }
    if (!this.#drawn || !wanted()) return false;
    this.#stop();
    this.#complete = true;
    this.#watch();
    return true;
  }

  /** Gets the language that is asked for now. */
  async #learn() {
    const tag = languageOf(this);
    const language = await languageFor(tag).catch((error) => void this.#dispatch("error", error));
    if (tag === languageOf(this)) this.#language = { tag, ...language };
  }

  #stop() {
    this.#unwatch();
    this.#session = undefined;
    this.#cool();
    this.#close = false;
    this.#mounted?.free();
    this.#mounted = undefined;
    this.#rest();
  }

  #rest() {
    this.#notify(this.#drawn ? "ready" : "idle", this.#drawn);
  }

  /**
   * What stands inside the tag is shown whenever no card is.
   * @param {import("./storymeter.js").StoryMeterState} state
   * @param {boolean} [card]
   */
  #notify = (state, card = false) => {
    this.#slot.hidden = card;
    // Whatever is set, even to what it was, has the browser look at the style of the whole card again.
    if (state === this.#state) return;
    this.#state = state;
    // Engines older than :state() do without it.
    for (const name of STATES) this.#internals.states?.[name === state ? "add" : "delete"](name);
  };

  /**
   * @param {string} name
   * @param {unknown} detail
   * @param {boolean} [cancelable]
   */
  #dispatch = (name, detail, cancelable) =>
    this.dispatchEvent(new CustomEvent(`story-meter-${name}`, { bubbles: true, composed: true, cancelable, detail }));

  /** @type {import("./bridge.js").Bridge} */
  #bridge = {
    host: this,
    container: this.#container,
    notify: this.#notify,
    report: (event, detail) => queueMicrotask(() => this.#dispatch(event, detail)),
    feed: () => this.#feed,
    inline: () => this.#inline,
    language: () => this.#language,
    learn: () => this.#learn(),
    act: async (command, text) => {
      await this.#wakened();
      this.#mounted?.act(command, text);
      return Boolean(this.#mounted);
    },
  };

  /** The one listener of the card. @param {MouseEvent} event */
  #click = (event) => {
    /** @type {HTMLElement | null} */
    const target = /** @type {Element} */ (event.target).closest("[data-story], [data-action]");
    if (!target) return;
    const { story, action } = target.dataset;
    if (action === "retry") return void this.#again(Command.Retry);
    const url = target.getAttribute("href");
    if (!(action || this.#dispatch("select", { story, url }, true))) return event.preventDefault();
    const opens = this.getAttribute("open") === "inline";
    // Who asks for another tab gets it.
    if (!(action || opens) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (url) event.preventDefault();
    const follow = () => url && location.assign(url);
    import(beside(`${PARTS}.actions.js`)).then(({ act }) => act(this.#bridge, action ?? "open", target, follow)).catch(follow);
  };

  /** @param {unknown} error `{code, message}`, or whatever was thrown @param {boolean} [goesOn] whether a card is still to come */
  #fail = (error, goesOn) => {
    const { code = "wasm-trapped", message = String(error) } = /** @type {{ code?: string, message?: string }} */ (error ?? {});
    if (!goesOn) {
      this.#stop();
      this.#notify(this.#drawn ? "stale" : "error", this.#drawn);
    }
    this.#dispatch("error", { code, message });
  };
}
