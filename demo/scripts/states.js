// The buttons of the page of states.

import { part } from "./page.js";

/** @typedef {HTMLElement & {reload?: () => Promise<unknown>}} Card */

/**
 * Asks for a feed that never comes, under an address not asked for before.
 * @param {string} button
 * @param {string} card
 */
function offerWait(button, card) {
  const waiting = part(card, HTMLElement);
  const src = waiting.getAttribute("src");
  let attempts = 0;
  part(button, HTMLButtonElement).addEventListener("click", () => {
    attempts += 1;
    waiting.setAttribute("src", `${src}&attempt=${attempts}`);
  });
}

offerWait("wait-again", "waiting");
offerWait("wait-again-empty", "waiting-empty");

part("lose-network", HTMLButtonElement).addEventListener("click", async () => {
  /** @type {Card} */
  const stale = part("stale", HTMLElement);
  await stale.reload?.();
});
