// The language that a page and its reader ask for, and its texts.

import { beside, missing } from "./start.js";

/**
 * A language. Without texts it is English.
 * @typedef {object} Language
 * @property {string} tag what was asked for (BCP 47)
 * @property {string} [texts] a line each
 */

/**
 * The `lang` of the element, else of the closest ancestor, the hosts of shadow trees included, else the browser's.
 * @param {any} node
 * @returns {string}
 */
export const languageOf = (node) => {
  for (; node; node = node.parentNode ?? node.host) if (node.lang) return node.lang;
  return navigator.language;
};

/**
 * The language for a tag, by its primary subtag; nothing for English and for one that does not ship.
 * @param {string} tag
 * @returns {Promise<Omit<Language, "tag"> | undefined>}
 */
export const languageFor = async (tag) => {
  const [language = ""] = tag.toLowerCase().split(/[-_]/);
  if (!LANGUAGES.includes(` ${language} `)) return;
  const url = beside(`${PARTS}.${language}.js`);
  return import(url).catch(missing("language-missing", url));
};
