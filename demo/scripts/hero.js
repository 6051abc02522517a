// The first snippet, with the addresses under which this page's own files are found.

import { boxesIn } from "./code.js";
import { elementLines, scriptTag } from "./markup.js";
import { part } from "./page.js";

const card = part("hero-card", HTMLElement);
const link = card.querySelector("a");
const absolute = (/** @type {string} */ address) => new URL(address, document.baseURI).href;

/** @type {[string, string][]} */
const attributes = [
  ["src", absolute(card.getAttribute("src") ?? "")],
  ["layout", card.getAttribute("layout") ?? ""],
];
const fallback = { title: link?.textContent ?? "", url: link?.href ?? "" };

boxesIn(part("hero", HTMLElement))({
  "hero-code": [...elementLines(attributes, fallback), scriptTag(absolute("storymeter.js"))].join("\n"),
});
