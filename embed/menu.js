// What a reader takes along: fetched when the menu is opened first, and the same for a live card and for a snapshot.

import { fill } from "./choices.js";
import { faultOf } from "./fault.js";
import { languageFor, languageOf } from "./language.js";
import { has } from "./take.js";

export { take } from "./take.js";

/** @typedef {import("./bridge.js").Inside} Inside */

/** The texts of the language that is asked for, where they are another's than English. @param {Inside} inside */
const textsOf = async ({ host, fail }) => {
  /** The neighbours of this file. @param {string} language */
  const addressOf = (language) => import.meta.url.replace(".menu.", `.${language}.`);
  const language = await languageFor(languageOf(host), addressOf).catch((error) => fail(faultOf(error), true));
  return language?.texts;
};

/**
 * Puts into the menu what there is to do.
 * @param {Inside} inside
 * @param {HTMLElement} menu
 */
export const open = async (inside, menu) => fill(menu, await textsOf(inside), (action) => has(inside, action));
