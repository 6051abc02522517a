// Starts wasm once for the whole page.

import { LATE, beside, inTime } from "./part.js";
import { start as startWith } from "./mount.js";

/** @typedef {import("./bridge.js").Runtime} Runtime */

/** @type {Promise<Runtime> | undefined} */
let started;
let attempts = 0;

const load = () => {
  // Again, it is another request: what a cache holds, or still waits for, was no good.
  const cache = attempts++ ? "reload" : "default";
  // A page may have a `fetch` of its own that throws.
  const wasm = globalThis.WebAssembly && new Promise((done) => done(fetch(beside(WASM), { cache })));
  return startWith(wasm, beside(WASM));
};

/**
 * The one start that all elements share; a failed one is forgotten, so that the next element tries again. One that takes too
 * long may still come to its end: the fault's `late` calls back then, and the next start is that one.
 */
export const start = () => {
  if (started) return started;
  const loading = load();
  started = inTime(loading).catch((error) => {
    started = undefined;
    if (error !== LATE) throw error;
    /** @param {() => void} arrived */
    const late = (arrived) => loading.then(() => ((started = loading), arrived()), () => {});
    throw { code: "wasm-timeout", message: `${LATE}: ${beside(WASM)}. Is its server up?`, late };
  });
  return started;
};
