// The custom element: what stands on the page before wasm, and whenever wasm does not.

import { click } from "./click.js";
import { Command } from "./command.js";
import { when } from "./near.js";
import { make } from "./page.js";
import { whenParsed } from "./parsed.js";
import { beside, part } from "./part.js";
import { OBSERVED, reflect, upgrade } from "./properties.js";
import { roomIn } from "./room.js";
import { States } from "./states.js";
import { warm } from "./warm.js";

export class StoryMeter extends HTMLElement {
  static version = VERSION;
  static observedAttributes = OBSERVED;

  #states = new States(this.attachInternals());
  #slot = make(this, "slot");
  #isSettled = false;
  /** A card that the page came with is complete: it needs no wasm until something is to change. */
  #isComplete = false;
  /** @type {Array<() => void>} */
  #watches = [];
  #feed = /** @type {unknown} */ (undefined);
  /** Made anew by each start, so that one that was given up does not mount. @type {{ started?: Promise<void> } | undefined} */
  #session;

  constructor() {
    super();
    upgrade(this);
  }

  get state() {
    return this.#states.now;
  }

  get ready() {
    return this.#states.ready;
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
      this.#settle();
      this.#follow();
      this.#watch();
    });
  }

  disconnectedCallback() {
    // A move disconnects and connects again before this runs.
    queueMicrotask(() => this.isConnected || this.#stop());
  }

  /** @param {string} name @param {string | null} before @param {string | null} now */
  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === "feed") return this.#advise(now);
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
    this.#isComplete = this.#isDrawn && !this.#feed;
    this.#rest();
  }

  /** What a template makes of an object is no feed. @param {string | null} value */
  #advise(value) {
    if (value) part(RUNTIME).then(({ advise }) => advise(this.#inside, value, this.#isDrawn || this.#isWanted)).catch(() => {});
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

  /** There is a feed for the live card, where it is not falsy. */
  get #isFed() {
    return this.#feed || this.getAttribute("src") || this.#inline;
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
    part(`${PARTS}.refresh.js`)
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
    const session = (this.#session ??= {});
    await (session.started ??= this.#start(session));
  }

  /** @param {object} session */
  async #start(session) {
    if (this.#isComplete) this.#unwatch();
    this.#isComplete = false;
    if (!this.#isDrawn) this.#notify("loading");
    const isWanted = () => session === this.#session;
    const file = this.getAttribute("card-src");
    if (file && !this.#feed && !this.#isDrawn) {
      this.#inside.giveUp = warm(file);
      try {
        const { first } = await part(`${PARTS}.card.js`, "card-missing");
        await first(this.#inside, isWanted);
      } catch (fault) {
        if (isWanted() && !this.#feed) this.#fail(fault, this.#isFed);
      }
    }
    if (!isWanted()) return;
    // A card from a file alone is all there is.
    if (!this.#isFed) return this.#inside.rest();
    try {
      const hints = [beside(WASM), this.#feed || this.#inline ? null : this.getAttribute("src")].map(warm);
      this.#inside.giveUp = () => hints.forEach((giveUp) => giveUp());
      const { begin } = await part(RUNTIME);
      if (isWanted()) await begin(this.#inside, isWanted);
    } catch (fault) {
      if (isWanted()) this.#fail(fault);
    }
  }

  #stop() {
    this.#unwatch();
    this.#session = undefined;
    this.#inside.giveUp();
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
    if (this.#isSettled && !container.parentNode) this.shadowRoot?.append(this.#slot, container);
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
    giveUp: () => {},
    begin: () => this.#wakened(),
    rest: () => {
      this.#stop();
      this.#isComplete = true;
      this.#watch();
    },
    follow: () => part(`${PARTS}.surroundings.js`).then(({ follow }) => follow(this.#inside)).catch(() => {}),
  };
}

reflect(StoryMeter.prototype);
