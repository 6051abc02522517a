// The wait for the next request of a card file.

import { isAwake } from "./page.js";

/**
 * Waits, and then until somebody can look at the page and a request can reach anybody.
 * @param {number} seconds
 * @param {AbortSignal} signal calls it off: then the wait never ends, and nothing is left of it
 * @returns {Promise<void>}
 */
export const wait = (seconds, signal) =>
  new Promise((done) => {
    const over = new AbortController();
    const until = { signal: over.signal };
    const end = () => {
      clearTimeout(timer);
      over.abort();
    };
    const look = () => {
      if (!isAwake()) return;
      end();
      done();
    };
    const timer = setTimeout(() => {
      // Of the document, heard on its way down: elements with a name may hide what a document has.
      addEventListener("visibilitychange", look, { ...until, capture: true });
      addEventListener("online", look, until);
      look();
    }, seconds * 1000);
    signal.addEventListener("abort", end, until);
  });
