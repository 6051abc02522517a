// A card file is asked for together with what draws it.

import { languageOf } from "./language.js";
import { beside, missing } from "./start.js";

/** @typedef {import("./bridge.js").Bridge} Inside */

/**
 * @param {Inside} inside
 * @param {() => boolean} wanted whether the card is to be shown, once everything is there
 * @returns {{ shown: Promise<void>, giveUp: () => void }} `shown` is broken with a fault where there is no card
 */
export const cardFile = (inside, wanted) => {
  // Resolved by now. What is no address at all is left to `fetch` to refuse.
  const { href } = Object.assign(document.createElement("a"), { href: inside.host.getAttribute("card-src") });
  const controller = new AbortController();
  const giveUp = () => controller.abort();
  const answer = fetch(href, { signal: controller.signal });
  answer.catch(() => {});
  const url = beside(`${PARTS}.card.js`);
  /** @type {Promise<typeof import("./card.js")>} */
  const drawing = import(url).catch(missing("card-missing", url));
  return { shown: drawing.then(({ first }) => first(inside, href, answer, giveUp, languageOf, wanted)), giveUp };
};

/**
 * Keeps a card up to date that needs no wasm yet: as its card file is, where it has one.
 * @param {Inside} inside
 * @param {() => void} live has wasm do it, where there is no card file or it gives no card any more
 * @returns {() => void} stops it
 */
export const keep = (inside, live) => {
  const controller = new AbortController();
  const { signal } = controller;
  const begin = async () => {
    if (!inside.host.getAttribute("card-src")) return live();
    /** @type {typeof import("./refresh.js")} */
    const { keep } = await import(beside(`${PARTS}.refresh.js`));
    await keep(inside, signal, live);
  };
  begin().catch(() => signal.aborted || live());
  return () => controller.abort();
};
