// What a live card will want is fetched while the module that asks for it is still on its way.

import { beside, warm } from "./start.js";

/**
 * @param {string | null} src the feed's address
 * @returns {() => void} takes back what nobody has asked for
 */
export const ahead = (src) => {
  /** @type {Array<() => void>} */
  const hints = [];
  try {
    import(beside(RUNTIME)).catch(() => {});
    hints.push(warm(beside(WASM)), warm(src));
  } catch {
    // Whoever asks for it says what is wrong.
  }
  return () => hints.forEach((giveUp) => giveUp());
};
