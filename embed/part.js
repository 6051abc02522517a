// What is fetched when somebody needs it.

/** The address of a file of this release. */
export const beside = (/** @type {string} */ name) => new URL(name, import.meta.url).href;

/** Why what is waited for has not come. */
export const LATE = "No answer in 20 seconds";

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

/**
 * What makes another address of a file that did not load: a failed import is remembered by its address, and whoever asks for
 * one that somebody waits for waits as well.
 * @type {Record<string, string>}
 */
const again = {};

/**
 * A module of this release. Whatever keeps it away, nothing is thrown: the promise is broken with a fault.
 * @param {"wasm" | "card" | "actions" | "menu" | "pictures" | "refresh" | "surroundings"} name
 * @param {string} [file]
 */
export const part = async (name, file = `${PARTS}.${name}.js`) => {
  const query = (again[file] ??= "");
  try {
    const module = await inTime(import(beside(file + query)));
    // What a host sends in the place of a file may be nothing.
    if (!Object.keys(module).length) throw "it is empty";
    return module;
  } catch (cause) {
    again[file] = `${query}?`;
    throw { code: `${name}-missing`, message: `${file} did not load: ${cause}` };
  }
};
