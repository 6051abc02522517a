// The custom element: what stands on the page before wasm, and whenever wasm does not.

import { ahead } from "./ahead.js";
import { drawFile, keep } from "./card-file.js";
import { click } from "./click.js";
import { Command } from "./command.js";
import { when } from "./near.js";
import { make } from "./page.js";
import { whenParsed } from "./parsed.js";
import { part } from "./part.js";
import { OBSERVED, reflect, upgrade } from "./properties.js";
import { roomIn } from "./room.js";
import { States } from "./states.js";

export class StoryMeter extends HTMLElement {
  static version = VERSION;
  static observedAttributes = OBSERVED;

  #internals = this.attachInternals();
  #states = new States(this.#internals);
  #slot = make(this, "slot");
  #settled = false;
  /** A card that the page came with is complete: it needs no wasm until something is to change. */
  #complete = false;
  /** @type {Array<() => void>} */
  #watches = [];
  #feed = /** @type {unknown} */ (undefined);
  /** Made anew by each start, so that one that was given up does not mount. @type {{ started?: Promise<void> } | undefined} */
  #session;
  #changed = false;

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
    if (this.#mounted) this.#mounted.act(Command.Feed);
    else this.#wake();
  }

  reload() {
    return this.#again(Command.Refresh);
  }

  /** Asks for the feed once more: for the page, or for the reader. @param {typeof Command.Refresh | typeof Command.Retry} command */
  async #again(command) {
    if (this.#complete) await this.#wakened();
    // After a failed start, it starts again.
    if (!this.#mounted) this.#watch();
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
    if (!this.#settled) return;
    if (name === "card-src" && !this.#mounted) {
      // It is another card, maybe of another story.
      this.#bridge.container.replaceChildren();
      this.#stop();
    }
    if (this.#changed) return;
    this.#changed = true;
    // Many attributes may change at once.
    queueMicrotask(async () => {
      this.#changed = false;
      if (this.#session) await this.#bridge.learn();
      if (this.#session && this.#eager) {
        this.#unwatch();
        this.#show();
      }
      if (this.#mounted) this.#mounted.act(Command.Update);
      else this.#wake();
    });
  }

  /** Once, when the parser has left the element behind: before that, a shadow root of ours would keep a printed one out. */
  #settle() {
    if (this.#settled) return;
    this.#settled = true;
    const { slot, container } = roomIn(this, this.#internals.shadowRoot ?? this.shadowRoot);
    this.#slot = slot;
    this.#bridge.container = container;
    container.addEventListener("click", (event) =>
      click(event, this.#bridge, (detail) => this.#dispatch("select", detail, true), () => void this.#again(Command.Retry)),
    );
    this.#complete = this.#drawn && !this.#feed;
    this.#rest();
  }

  /** What a template makes of an object is no feed. @param {string | null} value */
  #advise(value) {
    if (value !== null) part(LIFE).then(({ advise }) => advise(this.#bridge, value, this.#drawn || this.#wanted)).catch(() => {});
  }

  get #mounted() {
    return this.#bridge.mounted;
  }

  get #drawn() {
    return this.#bridge.container.hasChildNodes();
  }

  /** The text of a feed that stands inside the tag. */
  get #inline() {
    return this.querySelector(':scope > script[type="application/feed+json"]')?.textContent ?? undefined;
  }

  /** Whether there is a feed for the live card. */
  get #fed() {
    return Boolean(this.#feed || this.getAttribute("src") || this.#inline);
  }

  /** Whether there is anything to show. */
  get #wanted() {
    return Boolean(this.#fed || this.getAttribute("card-src"));
  }

  get #eager() {
    return this.getAttribute("loading") === "eager";
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

  /** Waits until the element comes near, and then close. */
  #watch() {
    if (this.#session || !this.#settled || !this.isConnected || !this.#wanted) return;
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
    this.#bridge.isClose = true;
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
    const isWanted = () => session === this.#session;
    try {
      const missed = await drawFile(this.#bridge, isWanted);
      if (!isWanted()) return;
      if (missed && !this.#fed) throw missed;
      // A card from a file alone is all there is.
      if (!this.#fed) return this.#bridge.rest();
      if (missed && !this.#feed) this.#fail(missed, true);
      this.#bridge.giveUp = ahead(this.#feed || this.#inline ? null : this.getAttribute("src"));
      const { begin } = await part(LIFE);
      if (isWanted()) await begin(this.#bridge, isWanted);
    } catch (error) {
      if (isWanted()) this.#fail(error);
    }
  }

  #stop() {
    this.#unwatch();
    this.#session = undefined;
    this.#bridge.giveUp();
    this.#bridge.isClose = false;
    this.#mounted?.free();
    this.#bridge.mounted = undefined;
    this.#follow();
    this.#rest();
  }

  /** Has what belongs to a document be in the one where the element is. */
  #follow() {
    if (this.#bridge.sheet) void this.#bridge.follow();
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
    const { container } = this.#bridge;
    // Somebody may have wiped the shadow root.
    if (this.#settled && !container.parentNode) this.shadowRoot?.append(this.#slot, container);
    this.#states.set(state);
  };

  /**
   * @param {string} name
   * @param {unknown} detail
   * @param {boolean} [cancelable]
   */
  #dispatch = (name, detail, cancelable) =>
    this.dispatchEvent(new CustomEvent(`story-meter-${name}`, { bubbles: true, composed: true, cancelable, detail }));

  /** @param {any} fault `{code, message}` @param {boolean} [goesOn] whether a card is still to come, or stands */
  #fail = ({ code, message }, goesOn) => {
    if (!goesOn) {
      this.#stop();
      this.#notify(this.#drawn ? "stale" : "error", this.#drawn);
    }
    this.#dispatch("error", { code, message });
  };

  /** @type {import("./bridge.js").Bridge} */
  #bridge = {
    host: this,
    container: make(this, "div"),
    mounted: undefined,
    isClose: false,
    story: undefined,
    sheet: undefined,
    notify: this.#notify,
    fail: this.#fail,
    report: (event, detail) => queueMicrotask(() => this.#dispatch(event, detail)),
    feed: () => this.#feed,
    inline: () => this.#inline,
    language: () => ({ tag: "" }),
    giveUp: () => {},
    learn: () => part(LIFE).then(({ learn }) => learn(this.#bridge)).catch(() => {}),
    rest: () => {
      this.#stop();
      this.#complete = true;
      this.#watch();
    },
    act: async (command, text) => {
      await this.#wakened();
      this.#mounted?.act(command, text);
      return Boolean(this.#mounted);
    },
    follow: () => part(`${PARTS}.surroundings.js`).then(({ follow }) => follow(this.#bridge)).catch(() => {}),
    describe: (story) => {
      this.#bridge.story = story;
      void this.#bridge.follow();
    },
  };
}

reflect(StoryMeter.prototype);
