// What is fetched when somebody needs it.

import { beside, inTime } from "./start.js";

/** What makes another module of a file that did not load: a failed import is remembered by its address. @type {Record<string, string>} */
const again = {};

/**
 * A module of this release. Whatever keeps it away, nothing is thrown: the promise is broken with a fault.
 * @param {string} file
 * @param {string} [code]
 */
export const part = async (file, code = "wasm-missing") => {
  const fragment = (again[file] ??= "");
  try {
    return await inTime(import(beside(file + fragment)));
  } catch (cause) {
    again[file] = `${fragment}#`;
    throw { code, message: `${file} did not load. Put all files of a release side by side. ${cause}` };
  }
};
