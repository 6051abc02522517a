// Starts wasm once for the whole page.

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

const load = async () => {
  // In parallel with the module that will want it. That module also names what went wrong.
  const wasm = fetch(beside(WASM));
  wasm.catch(() => {});
  // A fragment makes another module of it: a failed import is remembered by its address.
  const url = beside(RUNTIME) + (attempts++ ? `#${attempts}` : "");
  /** @type {typeof import("./runtime.js")} */
  const runtime = await import(url).catch(missing("wasm-missing", url));
  return runtime.start(wasm, beside(WASM));
};

/** The one start that all elements share; a failed one is forgotten, so that the next element tries again. */
export const start = () =>
  (started ??= load().catch((error) => {
    started = undefined;
    throw error;
  }));

/** @type {Set<string>} */
const warmed = new Set();

/**
 * Has the browser fetch a feed while wasm is still on its way, in the mode in which wasm will ask for it.
 * @param {string | null} src
 * @returns {() => void} takes the preload back: without it, a request that wasm aborts would stay open
 */
export const warm = (src) => {
  const link = document.createElement("link");
  link.href = src ?? "";
  /** @type {NodeListOf<HTMLLinkElement>} */
  const hints = document.querySelectorAll("link[rel=preload]");
  // Resolved by now; whatever is no web address is left to wasm to refuse.
  if (!/^https?:/.test(link.href) || warmed.has(link.href) || [...hints].some((hint) => hint.href === link.href)) return () => {};
  warmed.add(link.href);
  link.rel = "preload";
  link.as = "fetch";
  link.crossOrigin = "anonymous";
  document.head.append(link);
  return () => link.remove();
};
