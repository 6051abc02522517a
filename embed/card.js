// What draws a card file, with the style: fetched beside the file.

import css from "storymeter-css";
import { textOf } from "./answer.js";
import { mismatch, missing, refused } from "./card-faults.js";
import { draw } from "./draw.js";
import { dress } from "./dress.js";
import { languageOf } from "./language.js";
import { isOn } from "./on.js";
import { beside } from "./part.js";

/** @typedef {import("./bridge.js").Inside} Inside */

/** The version of the format (`src/snapshot/card_file.rs`). */
const FORMAT = 1;

/** The text of the file that a container's card was drawn from. @type {WeakMap<Element, string>} */
export const known = new WeakMap();

/**
 * Shows the card that a card file has, with its style.
 * @param {Inside} inside
 * @param {string} url the file's address
 * @param {string} text
 * @param {() => boolean} wanted whether it still is, once everything is there
 * @param {(container: Element, card: Element) => void} put
 * @throws {import("./card-faults.js").Fault}
 */
export const show = async (inside, url, text, wanted, put) => {
  const { host, container } = inside;
  try {
    const file = JSON.parse(text);
    if (file.format !== FORMAT || !/^storymeter-\w+\.css$/.test(file.style)) throw "its format";
    const card = draw(file.card, isOn(host.getAttribute("images")));
    const sheet = await sheetOf(file.style, card);
    if (!wanted()) return;
    // Last: until now its attributes may have changed.
    fit(host, url, file, languageOf(host));
    await dress(inside, sheet);
    if (!wanted()) return;
    put(container, card);
    inside.notify("ready", true);
    known.set(container, text);
    inside.story = JSON.stringify(file.linked_data);
    void inside.follow();
  } catch (cause) {
    // What others throw may have codes as well.
    throw /^card-/.test(String(Object(cause).code)) ? cause : refused(url, cause);
  }
};

/**
 * The first card of an element, which rests then.
 * @param {Inside} inside
 * @param {Promise<Response>} answer to the request for the file
 * @param {() => boolean} isWanted whether it still is, once everything is there
 * @param {() => void} giveUp calls the request off
 * @throws {import("./card-faults.js").Fault}
 */
export const first = async (inside, answer, isWanted, giveUp) => {
  const wanted = () => isWanted() && !inside.feed();
  const url = inside.host.getAttribute("card-src") ?? "";
  const text = await textOf(answer, url, giveUp);
  await show(inside, url, text, wanted, (container, card) => container.replaceChildren(card));
  if (wanted()) inside.rest();
};

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
    const isFit = name === "images" ? values.some((one) => isOn(one) === isOn(value)) : values.includes(value);
    if (!isFit) throw mismatch(url, name, values, value);
  }
  // RFC 4647, basic filtering.
  if (!`${asked}-`.toLowerCase().startsWith(`${language}-`)) throw mismatch(url, "lang", language, asked);
};

/** By their files' names, and by whether they have more than a card's head. @type {Record<string, CSSStyleSheet>} */
const sheets = {};

/** @param {string} name @param {Element} card */
const sheetOf = async (name, card) => {
  const isRead = card.querySelector(".narrative, .posts, .stories, .strip");
  const key = name + !isRead;
  if (!sheets[key]) {
    const style = name === STYLE ? css + (isRead ? await reading() : "") : await styleOf(beside(name));
    sheets[key] = new CSSStyleSheet();
    sheets[key].replaceSync(style);
  }
  return sheets[key];
};

/** The rest of this build's style, from this file's neighbour. */
const reading = async () => {
  const url = import.meta.url.replace(".card.", ".reading.");
  /** @type {typeof import("./reading.js")} */
  const { css } = await import(url).catch((cause) => {
    throw missing(url, cause);
  });
  return css;
};

/** The style of another build. @param {string} url */
const styleOf = async (url) => {
  const style = await textOf(fetch(url), url, () => {});
  // Some hosts answer with a page in the place of what is not there.
  if (!style.startsWith(":host")) throw refused(url, "no style");
  return style;
};
