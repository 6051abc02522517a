// The tag, as it goes into another page.

import { COLUMN } from "./heights.js";

/** @type {Record<string, string>} */
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/**
 * What stands inside the tag.
 * @typedef {object} Fallback
 * @property {string} title
 * @property {string} url
 */

/** @param {string} entry the address of `storymeter.js` */
export const scriptTag = (entry) => `<script type="module" async src="${escape(entry)}"></script>`;

/**
 * The element alone.
 * @param {[string, string][]} attributes
 * @param {Fallback} fallback
 * @returns {string[]} lines
 */
export function elementLines(attributes, fallback) {
  const written = attributes.map(([name, value]) => (value === "" ? name : `${name}="${escape(value)}"`));
  const begin = "<story-meter ";
  // Addresses are long: what follows them begins a line of its own.
  const indent = "\n" + " ".repeat(begin.length);
  const [addresses, others] = [written.filter(isAddress), written.filter((one) => !isAddress(one))];
  const lines = [...addresses, others.join(" ")].filter(Boolean);
  return [`${begin}${lines.join(indent)}>`, ...linkLines(fallback).map((line) => `  ${line}`), "</story-meter>"];
}

/** Characters of a line that a box of code shows whole on a desk. */
const LONGEST_LINE = 80;

/** @param {Fallback} fallback */
function linkLines({ title, url }) {
  const [begin, text, end] = [`<a href="${escape(url)}">`, escape(title), "</a>"];
  const line = `${begin}${text}${end}`;
  // White space at either end of a line is none.
  return line.length <= LONGEST_LINE ? [line] : [begin, `  ${text}`, end];
}

/** @param {string} written */
const isAddress = (written) => /^(?:card-)?src=/.test(written);

/**
 * The whole snippet: the element in a column whose width its reserved height goes by, and the script.
 * @param {[string, string][]} attributes
 * @param {Fallback} fallback
 * @param {string} entry
 */
export function snippetFor(attributes, fallback, entry) {
  const inside = elementLines(attributes, fallback).flatMap((line) => line.split("\n"));
  return [`<div class="${COLUMN}">`, ...inside.map((line) => `  ${line}`), "</div>", scriptTag(entry)].join("\n");
}
