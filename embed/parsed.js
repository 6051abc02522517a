// The parser goes first (docs/decisions/0021-the-parser-goes-first.md).

import { ofPage } from "./page.js";

/** What stands in a tree after which nothing comes yet. */
const FOLLOWED = ":not(:last-child), :not(:last-child) *";

/**
 * Calls back once the parser has left an element behind that is in a document.
 * @param {Element} element
 * @param {() => void} callback
 */
export const whenParsed = (element, callback) => {
  if (ofPage(element.ownerDocument, "readyState") !== "loading" || element.matches(FOLLOWED)) callback();
  else if (element.isConnected) setTimeout(whenParsed, 16, element, callback);
};
