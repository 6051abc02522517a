// What draws a card file, with the style: fetched beside the file.

import css from "storymeter-css";
import { textOf } from "./answer.js";
import { describe } from "./beside.js";
import { mismatch, refused } from "./card-faults.js";
import { draw } from "./draw.js";
import { beside } from "./start.js";

/**
 * @typedef {import("./bridge.js").Bridge} Inside
 * @typedef {typeof import("./language.js").languageOf} LanguageOf the entry's own, which is not fetched twice
 */

/** The version of the format (`src/snapshot/card_file.rs`). */
const FORMAT = 1;

/** The text of the file that a container's card was drawn from. @type {WeakMap<Element, string>} */
export const known = new WeakMap();

/**
 * Shows the card that a card file has, with its style.
 * @param {Inside} inside
 * @param {string} url the file's address
 * @param {string} text
 * @param {LanguageOf} languageOf
 * @param {() => boolean} wanted whether it still is, once everything is there
 * @param {(container: Element, card: Element) => void} put
 * @throws {import("./card-faults.js").Fault}
 */
export const show = async ({ host, container, notify }, url, text, languageOf, wanted, put) => {
  try {
    const file = JSON.parse(text);
    if (file.format !== FORMAT || !/^storymeter-\w+\.css$/.test(file.style)) throw "its format";
    const card = draw(file.card, host.hasAttribute("images"));
    const sheet = await sheetOf(file.style);
    if (!wanted()) return;
    // Last: until now its attributes may have changed.
    fit(host, url, file, languageOf(host));
    /** @type {ShadowRoot} */ (container.getRootNode()).adoptedStyleSheets = [sheet];
    put(container, card);
    notify("ready", true);
    known.set(container, text);
    describe(host, JSON.stringify(file.linked_data));
  } catch (cause) {
    throw /** @type {any} */ (cause).code ? cause : refused(url, cause);
  }
};

/**
 * The first card of an element.
 * @param {Inside} inside
 * @param {string} url
 * @param {Promise<Response>} answer to the request for the file
 * @param {() => void} giveUp calls it off
 * @param {LanguageOf} languageOf
 * @param {() => boolean} wanted
 */
export const first = async (inside, url, answer, giveUp, languageOf, wanted) =>
  show(inside, url, await textOf(answer, url, giveUp), languageOf, wanted, (container, card) => container.replaceChildren(card));

/**
 * Refuses a card that is for other elements.
 * @param {Element} host
 * @param {string} url
 * @param {{ language: string, attributes: Record<string, (string | null)[]> }} file
 * @param {string} asked the language that the element asks for
 */
const fit = (host, url, { language, attributes }, asked) => {
  for (const [name, values] of Object.entries(attributes)) {
    const value = host.getAttribute(name);
    if (!values.includes(value)) throw mismatch(url, name, values, value);
  }
  // RFC 4647, basic filtering.
  if (!`${asked}-`.toLowerCase().startsWith(`${language}-`)) throw mismatch(url, "lang", language, asked);
};

/** By their files' names. @type {Record<string, CSSStyleSheet>} */
const sheets = {};

/** @param {string} name */
const sheetOf = async (name) => {
  if (!sheets[name]) {
    const style = name === STYLE ? css : await styleOf(beside(name));
    sheets[name] = new CSSStyleSheet();
    sheets[name].replaceSync(style);
  }
  return sheets[name];
};

/** The style of another build. @param {string} url */
const styleOf = async (url) => {
  const style = await textOf(fetch(url), url, () => {});
  // Some hosts answer with a page in the place of what is not there.
  if (!style.startsWith(":host")) throw refused(url, "no style");
  return style;
};
