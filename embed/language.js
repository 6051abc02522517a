// The language that a page and its reader ask for, and its texts.

import { attribute } from "./page.js";
import { inTime } from "./part.js";

/**
 * A language. Without texts it is English.
 * @typedef {object} Language
 * @property {string} tag what was asked for (BCP 47)
 * @property {string} [texts] a line each
 */

/** A language, and whatever else a tag says: browsers have been seen to say `en-US@posix`, `C` or nothing. */
const TAG = /^[a-z]{2,3}([-_][a-z\d]+)*\b/i;

/**
 * The `lang` of the element, else of the closest ancestor, the hosts of shadow trees included, else the browser's; English
 * where that is no language.
 * @param {Element} host
 * @returns {string}
 */
export const languageOf = (host) => {
  const holder = host.closest('[lang]:not([lang=""])');
  const root = host.getRootNode();
  if (!holder && root instanceof ShadowRoot) return languageOf(root.host);
  const said = holder ? attribute(holder, "lang") : navigator.language || navigator.languages;
  return TAG.exec(/** @type {any} */ (said))?.[0].replaceAll("_", "-") ?? "en";
};

/**
 * The language for a tag, by its primary subtag; nothing for English and for one that does not ship.
 * @param {string} tag
 * @param {(language: string) => string} addressOf where the file of one that ships is
 * @returns {Promise<Omit<Language, "tag"> | undefined>}
 */
export const languageFor = async (tag, addressOf) => {
  const [language = ""] = tag.toLowerCase().split("-");
  if (!LANGUAGES.includes(` ${language} `)) return;
  const url = addressOf(language);
  /** @param {Omit<Language, "tag">} module */
  const whole = (module) => {
    if (!module.texts) throw "it is empty";
    return module;
  };
  return inTime(import(url).then(whole)).catch((cause) => {
    throw { code: "language-missing", message: `${url} did not load: ${cause}. Put all files of a release side by side.` };
  });
};
