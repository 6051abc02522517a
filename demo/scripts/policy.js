// What a page's Content-Security-Policy needs for the addresses at hand. docs/embedding.md says why.

/**
 * @typedef {object} Addresses
 * @property {string} entry `storymeter.js`
 * @property {string} feed
 * @property {string} cardFile
 * @property {string[]} pictures origins; of no interest without `images`
 */

/** @param {string} address */
const originOf = (address) => new URL(address).origin;

/**
 * @param {"script" | "card-file" | "snapshot" | string} way
 * @param {Addresses} addresses
 * @param {Map<string, string>} attributes
 * @returns {string} a directive a line
 */
export function policyFor(way, { entry, feed, cardFile, pictures }, attributes) {
  const [files, figures] = [originOf(entry), originOf(feed)];
  const isFrozen = attributes.has("as-of");
  const refreshes = attributes.has("refresh") && !isFrozen;
  // A story that is opened in the card is drawn by wasm, from the feed.
  const opens = attributes.get("open") === "inline";
  const isLive = way === "script" || opens || (way === "snapshot" && refreshes);

  /** @type {[string, string[]][]} */
  const directives = [["script-src", isLive ? [files, "'wasm-unsafe-eval'"] : [files]]];
  if (way === "snapshot") directives.push(["style-src", [files]]);
  const asked = [];
  // A file that was printed by another release brings its style from beside the entry.
  if (way === "card-file") asked.push(originOf(cardFile), files);
  if (isLive) asked.push(files, figures);
  if (asked.length > 0) directives.push(["connect-src", asked]);
  if (attributes.has("images")) directives.push(["img-src", pictures]);
  return directives.map(([name, sources]) => [name, ...new Set(sources)].join(" ") + ";").join("\n");
}
