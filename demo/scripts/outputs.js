// Everything that the builder hands over, by the place that it is shown at.

import { cardFileBeside, cardFileCommand, snapshotCommand } from "./commands.js";
import { styleSheetFor } from "./heights.js";
import { snippetFor } from "./markup.js";
import { policyFor } from "./policy.js";

/**
 * @typedef {object} Known
 * @property {string} entry the address of `storymeter.js`
 * @property {string} feed its public address
 * @property {import("./markup.js").Fallback} fallback
 * @property {[width: number, height: number][]} heights
 * @property {string[]} pictures the origins of the card's pictures
 */

/** Where nobody can know where the pictures will be. */
const SOME_PICTURES = "https:";

/**
 * @param {[string, string][]} set the element's attributes, without `src`
 * @param {Known} known
 * @returns {Record<string, string>}
 */
export function outputsFor(set, { entry, feed, fallback, heights, pictures }) {
  const given = new Map(set);
  const cardFile = given.get("card-src") ?? cardFileBeside(feed);
  const shared = [...set].filter(([name]) => name !== "card-src" && name !== "src");
  /** @type {[string, string][]} */
  const live = [["src", feed], ...shared];

  // A printed card is in one language and in one zone, and its tag says in which.
  const printed = new Map(shared);
  if (!printed.has("lang")) printed.set("lang", "en");
  if (!printed.has("time-zone")) printed.set("time-zone", "UTC");
  /** @type {[string, string][]} */
  const drawn = [["card-src", cardFile], ["src", feed], ...printed];

  const addresses = { entry, feed, cardFile, pictures: pictures.length > 0 ? pictures : [SOME_PICTURES] };
  const css = heights.length > 0 ? styleSheetFor(heights) : "/* Once the card is there. */";
  return {
    "script-html": snippetFor(live, fallback, entry),
    "script-css": css,
    "script-policy": policyFor("script", addresses, given),
    "card-file-command": cardFileCommand(printed, feed, cardFile),
    "card-file-html": snippetFor(drawn, fallback, entry),
    "card-file-css": css,
    "card-file-policy": policyFor("card-file", addresses, given),
    "snapshot-command": snapshotCommand(printed, feed, entry),
    "snapshot-policy": policyFor("snapshot", addresses, given),
  };
}
