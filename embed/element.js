// The custom element: what stands on the page before wasm, and whenever wasm does not.

import { click } from "./click.js";
import { Command } from "./command.js";
import { when } from "./near.js";
import { make } from "./page.js";
import { whenParsed } from "./parsed.js";
import { beside, part } from "./part.js";
import { OBSERVED, reflect, upgrade } from "./properties.js";
import { roomIn } from "./room.js";
import { statesOf } from "./states.js";
import { warm } from "./warm.js";

export class StoryMeter extends HTMLElement {
  static version = VERSION;
  static observedAttributes = OBSERVED;

  #states = statesOf(this.attachInternals?.());
  #slot = make(this, "slot");
  #isSettled = false;
  /** A card that the page came with is complete: it needs no wasm until something is to change. */
  #isComplete = false;
  /** @type {Array<() => void>} */
  #watches = [];
  #feed = /** @type {unknown} */ (undefined);
  /** Made anew by each start, so that one that was given up does not mount. @type {object | undefined} */
  #session;
  /** @type {Promise<void> | undefined} */
  #started;
  /** Calls off what is fetched for the session. */
  #giveUp = () => {};

  constructor() {
    super();
    upgrade(this);
  }

  get state() {
    return this.#states.now();
  }

  get ready() {
    return this.#states.ready();
  }

  get feed() {
    return this.#feed;
  }

  set feed(feed) {
    this.#feed = feed;
    this.#tell(Command.Feed);
  }

  reload() {
    return this.#again(Command.Refresh);
  }

  /** Asks for the feed once more: for the page, or for the reader. @param {typeof Command.Refresh | typeof Command.Retry} command */
  async #again(command) {
    // After a failed start, it starts again.
    if (!this.#mounted) await this.#wakened();
    return (await this.#mounted?.refresh(command)) ?? this.state;
  }

  connectedCallback() {
    whenParsed(this, () => {
      try {
        this.#settle();
        this.#follow();
        this.#watch();
      } catch (cause) {
        // A shadow root of the page's own, or an engine that has none of what a card needs.
        this.#fail({ code: "not-supported", message: String(cause) });
      }
    });
  }

  disconnectedCallback() {
    // A move disconnects and connects again before this runs.
    queueMicrotask(() => this.isConnected || this.#stop());
  }

  /** @param {string} name @param {string | null} before @param {string | null} now */
  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    // What stands there from the start is no change.
    if (!this.#isSettled) return;
    if (name === "card-src" && !this.#mounted) {
      // It is another card, maybe of another story.
      this.#inside.container.replaceChildren();
      this.#stop();
    }
    // Many attributes may change at once.
    queueMicrotask(() => this.#tell(Command.Update));
  }

  /** Once, when the parser has left the element behind: before that, a shadow root of ours would keep a printed one out. */
  #settle() {
    if (this.#isSettled) return;
    this.#isSettled = true;
    const { slot, container } = roomIn(this, this.#slot, this.#inside.container);
    this.#slot = slot;
    this.#inside.container = container;
    container.addEventListener("click", (event) =>
      click(event, this.#inside, (detail) => this.#dispatch("select", detail, true), () => void this.#again(Command.Retry)),
    );
    this.#isComplete = this.#isDrawn && !this.#isHanded;
    this.#rest();
  }

  get #mounted() {
    return this.#inside.mounted;
  }

  get #isDrawn() {
    return this.#inside.container.hasChildNodes();
  }

  /** The text of a feed that stands inside the tag. */
  get #inline() {
    return this.querySelector(':scope > script[type="application/feed+json"]')?.textContent;
  }

  /** A page hands a feed over, or means to: what a template makes of an object (runtime.js tells it). */
  get #isHanded() {
    return this.#feed || this.getAttribute("feed");
  }

  /** There is a feed for the live card, where it is not falsy. */
  get #isFed() {
    return this.#isHanded || this.getAttribute("src") || this.#inline;
  }

  /** There is something to show, where it is not falsy. */
  get #isWanted() {
    return this.#isFed || this.getAttribute("card-src");
  }

  /** Starts without waiting for a reader to come near. */
  #wakened() {
    this.#show();
    return this.#begin();
  }

  /** There is more to show than what the page came with. @param {Command} command */
  #tell(command) {
    this.#mounted?.act(command);
    this.#isComplete = false;
    this.#watch();
  }

  /** Waits until the element comes near, and then close. */
  #watch() {
    this.#unwatch();
    if (this.#isComplete) {
      // Fresh figures are for a reader who sees them.
      if (Number(this.getAttribute("refresh")) > 0 && !this.hasAttribute("as-of")) this.#watches = [when(this, "0px", () => this.#keep())];
    } else if (this.getAttribute("loading") === "eager") void this.#wakened();
    else this.#watches = [when(this, "1600px", () => void this.#begin()), when(this, "400px", () => this.#show())];
  }

  #unwatch() {
    for (const stop of this.#watches.splice(0)) stop();
  }

  /** Keeps a card up to date that needs no wasm yet: as its card file is, where it has one. */
  #keep() {
    if (!this.getAttribute("card-src")) return void this.#wakened();
    const controller = new AbortController();
    const { signal } = controller;
    this.#watches.push(() => controller.abort());
    part("refresh")
      .then(({ keep }) => keep(this.#inside, signal))
      .catch(() => {
        if (!signal.aborted && this.#isFed) void this.#wakened();
      });
  }

  #show() {
    this.#inside.isClose = true;
    this.#mounted?.act(Command.Show);
  }

  async #begin() {
    if (!this.#isSettled || !this.isConnected || !this.#isWanted) return;
    if (!this.#session) this.#started = this.#start((this.#session = {}));
    await this.#started;
  }

  /** @param {object} session */
  async #start(session) {
    if (this.#isComplete) this.#unwatch();
    this.#isComplete = false;
    if (!this.#isDrawn) this.#notify("loading");
    const isWanted = () => session === this.#session;
    const file = this.getAttribute("card-src");
    if (file && !this.#feed && !this.#isDrawn) {
      const controller = new AbortController();
      this.#giveUp = () => controller.abort();
      try {
        // Not as a preload: WebKit takes what one has brought once more, when a file is asked for again.
        const answer = fetch(file, { signal: controller.signal });
        answer.catch(() => {});
        const { first } = await part("card");
        await first(this.#inside, answer, isWanted, this.#giveUp);
      } catch (fault) {
        if (isWanted() && !this.#feed) this.#fail(fault, this.#isFed);
      }
    }
    if (!isWanted()) return;
    // A card from a file alone is all there is.
    if (!this.#isFed) return this.#inside.rest();
    try {
      const hints = [beside(WASM), this.#feed || this.#inline ? null : this.getAttribute("src")].map(warm);
      this.#giveUp = () => hints.forEach((hint) => hint?.remove());
      const { begin } = await part("wasm", RUNTIME);
      if (isWanted()) await begin(this.#inside, isWanted, this.#giveUp);
    } catch (fault) {
      if (isWanted()) this.#fail(fault);
    }
  }

  #stop() {
    this.#unwatch();
    this.#giveUp();
    this.#session = undefined;
    this.#inside.isClose = false;
    this.#mounted?.free();
    this.#inside.mounted = undefined;
    this.#follow();
    this.#rest();
  }

  /** Has what belongs to a document be in the one where the element is. */
  #follow() {
    if (this.#inside.sheet) void this.#inside.follow();
  }

  #rest() {
    this.#notify(this.#isDrawn ? "ready" : "idle", this.#isDrawn);
  }

  /**
   * What stands inside the tag is shown whenever no card is.
   * @param {import("./storymeter.js").StoryMeterState} state
   * @param {boolean} [isCard]
   */
  #notify = (state, isCard = false) => {
    this.#slot.hidden = isCard;
    const { container } = this.#inside;
    // Somebody may have wiped the shadow root.
    if (this.#isSettled && !container.parentNode) this.shadowRoot?.replaceChildren(this.#slot, container);
    this.#states.set(state);
  };

  /**
   * @param {string} name
   * @param {unknown} detail
   * @param {boolean} [cancelable]
   */
  #dispatch(name, detail, cancelable) {
    return this.dispatchEvent(new CustomEvent(`story-meter-${name}`, { bubbles: true, composed: true, cancelable, detail }));
  }

  /** @param {any} fault `{code, message}` @param {unknown} [goesOn] truthy where a card is still to come, or stands */
  #fail = ({ code = "wasm-missing", message }, goesOn) => {
    if (!goesOn) {
      this.#stop();
      this.#notify(this.#isDrawn ? "stale" : "error", this.#isDrawn);
    }
    this.#dispatch("error", { code, message });
  };

  /** @type {import("./bridge.js").Inside} */
  #inside = {
    host: this,
    container: make(this, "div"),
    notify: this.#notify,
    fail: this.#fail,
    feed: () => this.#feed,
    inline: () => this.#inline,
    begin: () => this.#wakened(),
    rest: () => {
      this.#stop();
      this.#isComplete = true;
      this.#watch();
    },
    follow: () => part("surroundings").then(({ follow }) => follow(this.#inside)).catch(() => {}),
  };
}

reflect(StoryMeter.prototype);
