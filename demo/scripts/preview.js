// The card that the builder shows: the element itself, with the attributes at hand.

/** @typedef {HTMLElement & {state?: string}} StoryMeter */

/**
 * @typedef {object} Shown
 * @property {[string, string][]} attributes
 * @property {string} [text] a feed that stands inside the tag
 * @property {import("./markup.js").Fallback} fallback
 */

export class Preview {
  #frame;
  /** @type {StoryMeter | undefined} */
  #element;
  /** @type {string | undefined} */
  #text;

  /** @param {HTMLElement} frame as wide as the card is to be */
  constructor(frame) {
    this.#frame = frame;
  }

  /** @param {Shown} shown */
  show({ attributes, text, fallback }) {
    // A text inside the tag is read when the card begins, and never again.
    if (!this.#element || text !== this.#text) this.#replace(text);
    const link = this.#element?.querySelector("a");
    if (link && link.href !== fallback.url) Object.assign(link, { href: fallback.url, textContent: fallback.title });
    this.#set(new Map(attributes));
    if (!this.#element?.isConnected) this.#frame.replaceChildren(/** @type {StoryMeter} */ (this.#element));
  }

  /** @param {string | undefined} text */
  #replace(text) {
    this.#text = text;
    this.#element = document.createElement("story-meter");
    this.#element.append(document.createElement("a"));
    this.#frame.replaceChildren();
    if (text === undefined) return;
    const feed = document.createElement("script");
    feed.type = "application/feed+json";
    // A text node: what is pasted is data, here and for Trusted Types.
    feed.append(text);
    this.#element.append(feed);
  }

  /** @param {Map<string, string>} wanted */
  #set(wanted) {
    const element = /** @type {StoryMeter} */ (this.#element);
    for (const name of element.getAttributeNames()) {
      if (!wanted.has(name)) element.removeAttribute(name);
    }
    for (const [name, value] of wanted) {
      // An attribute that is set again to what it was is a change to an element.
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  }

  /** Whether there is a card to look at. */
  get isReady() {
    return this.#element?.state === "ready" || this.#element?.state === "stale";
  }

  /**
   * How high the card is at each width. Set and unset between two frames, so nothing is seen to change.
   * @param {number[]} widths
   * @returns {[width: number, height: number][]}
   */
  heights(widths) {
    const element = this.#element;
    if (!element || !this.isReady) return [];
    const { style } = this.#frame;
    /** @type {[number, number][]} */
    const measured = widths.map((width) => {
      style.inlineSize = `${width}px`;
      return [width, element.getBoundingClientRect().height];
    });
    style.inlineSize = "";
    return measured;
  }

  /** The headline and its link, as the card shows them. @returns {import("./markup.js").Fallback | undefined} */
  get headline() {
    const headline = this.isReady ? this.#element?.shadowRoot?.querySelector("[part~=headline]") : null;
    const link = headline?.querySelector("a");
    const title = headline?.textContent?.trim();
    return title && link ? { title, url: link.href } : undefined;
  }

  /** Where the pictures that it shows come from. */
  get pictures() {
    const pictures = [...(this.#element?.shadowRoot?.querySelectorAll("img") ?? [])];
    return [...new Set(pictures.map(({ src }) => new URL(src, document.baseURI).origin))];
  }
}
