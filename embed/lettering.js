// Where the browser has put a text: line by line, and on which baseline.

import { make } from "./page.js";

/**
 * @typedef {object} Line
 * @property {string} text
 * @property {number} left in CSS pixels, as is the rest
 * @property {number} right
 * @property {number} top
 * @property {number} bottom
 */

/**
 * The lines of a text, without the white space around each.
 * @param {Text} node
 * @returns {Line[]}
 */
export const linesOf = (node) => {
  const range = new Range();
  /** @type {Line[]} */
  const lines = [];
  /** @type {Line | undefined} */
  let line;
  let start = 0;
  let end = 0;
  for (const sign of node.data) {
    const place = end;
    end += sign.length;
    if (!sign.trim()) continue;
    range.setStart(node, place);
    range.setEnd(node, end);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    // What joins the sign before it may have no place of its own.
    const isPlaced = right > left;
    // Lines that are set close overlap, but not by half.
    const middle = (top + bottom) / 2;
    if (isPlaced && !(line && middle > line.top && middle < line.bottom)) {
      start = place;
      line = { text: "", left, right, top, bottom };
      lines.push(line);
    }
    if (!line) continue;
    line.text = node.data.slice(start, end).replace(/\s+/g, " ");
    if (!isPlaced) continue;
    line.left = Math.min(line.left, left);
    line.right = Math.max(line.right, right);
  }
  return lines;
};

/** A canvas knows how far a font reaches above its baseline, and below. */
const pen = make(document.documentElement, "canvas").getContext("2d");

/**
 * The baseline of a line.
 * @param {Line} line
 * @param {CSSStyleDeclaration} style
 */
export const baselineOf = ({ top, bottom }, { fontStyle, fontWeight, fontSize, fontFamily }) => {
  if (!pen) return bottom;
  pen.font = [fontStyle, fontWeight, fontSize, fontFamily].join(" ");
  // Engines older than these two have much the same for any font of text.
  const { fontBoundingBoxAscent: above = 0.8, fontBoundingBoxDescent: below = 0.2 } = pen.measureText("x");
  return top + ((bottom - top) * above) / (above + below);
};
