// A card file is asked for beside what draws it.

import { part } from "./part.js";
import { warm } from "./start.js";

/** @typedef {import("./bridge.js").Bridge} Inside */

/**
 * Shows the card of the card file, where there is none yet, and has the element rest.
 * @param {Inside} inside
 * @param {() => boolean} isWanted whether it still is, once everything is there
 * @returns {Promise<unknown>} the fault, where there is no card
 */
export const drawFile = (inside, isWanted) => {
  const src = inside.host.getAttribute("card-src");
  if (!src || inside.feed() || inside.container.hasChildNodes()) return undefined;
  inside.giveUp = warm(src);
  return part(`${PARTS}.card.js`, "card-missing").then(
    ({ first }) => first(inside, isWanted),
    (fault) => fault,
  );
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
  if (inside.host.getAttribute("card-src")) {
    part(`${PARTS}.refresh.js`)
      .then(({ keep }) => keep(inside, signal, live))
      .catch(() => signal.aborted || live());
  } else live();
  return () => controller.abort();
};
