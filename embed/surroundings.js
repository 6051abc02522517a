// What belongs to the document that a card stands in: the story for programs, in its head, and the style of its own; and what
// a pointer or the focus brings about in the card. Fetched once there is a card.

import { readAlong } from "./along.js";
import { ofPage } from "./page.js";

/** @typedef {import("./bridge.js").Inside} Inside */

/** Of all elements, by the containers of their cards. @type {Map<Element, { story: string, script: HTMLScriptElement }>} */
const descriptions = new Map();

/** What a snapshot has printed inside the tag; a page may have JSON-LD of its own there. @param {Element} host */
const printed = (host) => host.querySelector(":scope > script[data-story-meter]");

/** The same in a snapshot whose style is a file, as microdata. @param {Element} host */
const hasMicrodata = (host) => host.querySelector(":scope > [itemscope]");

/** By what two cards are of the same story. @param {string} data */
const storyOf = (data) => JSON.parse(data).url ?? data;

/** @param {Document} page @param {string} data */
const made = (page, data) => {
  // A copy of a script that has run never runs itself (HTML, cloning steps for scripts), and so is none that trusted
  // types are asked about. Data never runs.
  const ran = [...ofPage(page, "scripts")].find(({ type }) => /^$|module|javascript/.test(type));
  const script = /** @type {HTMLScriptElement} */ (ran?.cloneNode() ?? Document.prototype.createElement.call(page, "script"));
  for (const name of script.getAttributeNames()) script.removeAttribute(name);
  script.type = "application/ld+json";
  script.dataset["storyMeter"] = "";
  script.append(data);
  ofPage(page, "head").append(script);
  return script;
};

/**
 * Has the story be described where the element is, once for all cards of a story; without a story or a card, not any more.
 * @param {Inside} inside
 */
const describe = ({ host, container, story }) => {
  try {
    const page = container.ownerDocument;
    const old = printed(host);
    if (old && old.textContent !== story) old.remove();
    // A document without a window is on its way to another.
    const isShown = story && host.isConnected && container.firstChild && ofPage(page, "defaultView") && !printed(host) && !hasMicrodata(host);
    const before = descriptions.get(container);
    descriptions.delete(container);
    if (isShown) {
      const same = [before, ...descriptions.values()].find(
        (other) => other?.script.isConnected && other.script.ownerDocument === page && other.story === storyOf(story),
      );
      const script = same?.script ?? made(page, story);
      const text = /** @type {Text} */ (script.firstChild);
      if (text.data !== story) text.data = story;
      descriptions.set(container, { story: storyOf(story), script });
    }
    if (before && ![...descriptions.values()].some(({ script }) => script === before.script)) before.script.remove();
  } catch {
    // Somebody else watches over the page's head, or the tag.
  }
};

/** A constructed style sheet belongs to a document, so each has its own. @type {WeakMap<Document, WeakMap<CSSStyleSheet, CSSStyleSheet>>} */
const copies = new WeakMap();

/** @param {Document} page @param {CSSStyleSheet} sheet as the script's document has it */
const copyFor = (page, sheet) => {
  if (page === document) return sheet;
  const own = copies.get(page) ?? new WeakMap();
  copies.set(page, own);
  const copy = own.get(sheet) ?? new (ofPage(page, "defaultView") ?? window).CSSStyleSheet();
  if (!own.has(sheet)) copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join("\n"));
  own.set(sheet, copy);
  return copy;
};

/** @param {Inside} inside */
const dress = ({ container, sheet }) => {
  // Without a window nothing is shown, and nothing can be made.
  if (!sheet || !ofPage(container.ownerDocument, "defaultView")) return;
  const root = /** @type {ShadowRoot} */ (container.getRootNode());
  const own = copyFor(container.ownerDocument, sheet);
  if (!root.adoptedStyleSheets.includes(own)) root.adoptedStyleSheets = [own, ...root.adoptedStyleSheets];
};

/**
 * Has both be where the element is now.
 * @param {Inside} inside
 */
export const follow = (inside) => {
  readAlong(inside);
  dress(inside);
  describe(inside);
};
