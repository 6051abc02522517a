// Starts wasm once for the whole page.

import { make, ofPage } from "./page.js";

/** @typedef {import("./bridge.js").Runtime} Runtime */

/** @type {Promise<Runtime> | undefined} */
let started;
let attempts = 0;

/** The address of a file of this release. */
export const beside = (/** @type {string} */ name) => new URL(name, import.meta.url).href;

/**
 * Says of a module why it is not there.
 * @param {string} code
 * @param {string} url
 * @returns {(cause: unknown) => never}
 */
export const missing = (code, url) => (cause) => {
  throw { code, message: `${url} did not load. Put all files of a release side by side. ${cause}` };
};

/** Why what is waited for has not come. */
const LATE = "No answer in 20 seconds";

/**
 * What a promise gives; broken with `LATE` where that takes too long.
 * @template T
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 */
export const inTime = (promise) => {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const late = new Promise((_, reject) => (timer = setTimeout(reject, 20_000, LATE)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

const load = async () => {
  // In parallel with the module that will want it. That module also names what went wrong.
  // Again, it is another request: what a cache holds, or still waits for, was no good.
  const wasm = globalThis.WebAssembly && fetch(beside(WASM), { cache: attempts ? "reload" : "default" });
  wasm?.catch(() => {});
  // A fragment makes another module of it: a failed import is remembered by its address.
  const url = beside(RUNTIME) + (attempts++ ? `#${attempts}` : "");
  /** @type {typeof import("./runtime.js")} */
  const runtime = await import(url).catch(missing("wasm-missing", url));
  return runtime.start(wasm, beside(WASM));
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

/** @type {Set<string>} */
const warmed = new Set();

/**
 * Has the browser fetch a feed while wasm is still on its way, in the mode in which wasm will ask for it.
 * @param {string | null} src
 * @returns {() => void} takes the preload back: without it, a request that wasm aborts would stay open
 */
export const warm = (src) => {
  const head = ofPage(document, "head");
  const link = make(head, "link");
  link.href = src ?? "";
  /** @type {NodeListOf<HTMLLinkElement>} */
  const hints = /** @type {any} */ (Document.prototype.querySelectorAll.call(document, "link[rel=preload]"));
  // Resolved by now; whatever is no web address is left to wasm to refuse.
  if (!/^https?:/.test(link.href) || warmed.has(link.href) || [...hints].some((hint) => hint.href === link.href)) return () => {};
  warmed.add(link.href);
  link.rel = "preload";
  link.as = "fetch";
  link.crossOrigin = "anonymous";
  head.append(link);
  return () => link.remove();
};
