// What will be asked for is fetched while the module that asks is still on its way.

import { make, ofPage } from "./page.js";

/** @type {Set<string>} */
const warmed = new Set();

/**
 * Has the browser fetch a file in the mode in which it will be asked for. What the page has hinted at is not fetched twice:
 * a preload that is there already is the one (HTML, "preload").
 * @param {string | null} src
 * @returns {HTMLLinkElement | undefined} to be removed: with it there, a request that is aborted later would stay open
 */
export const warm = (src) => {
  const head = ofPage(document, "head");
  // A page may have taken it away.
  if (!head) return;
  const link = make(head, "link");
  // An empty one would be the page itself.
  link.href = src || "x:";
  // Resolved by now; whatever is no web address is left to whoever asks for it to refuse.
  if (!/^http/.test(link.href) || warmed.has(link.href)) return;
  warmed.add(link.href);
  link.rel = "preload";
  link.as = "fetch";
  link.crossOrigin = "";
  head.append(link);
  return link;
};
