// What this build of ours gives to measure, and what it can't give yet.

import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {object} Build
 * @property {string} snapshot
 * @property {string} css the text of the card's style, which the peers share
 * @property {{ name: string, text: string, modules: string[], styles: string[] } | undefined} card a card file, and what is
 *   fetched with it
 * @property {string[]} modules what the entry imports for a live card
 * @property {string} wasm
 * @property {Array<[string, Buffer]>} files every built file that a page may ask for, by path
 * @property {string[]} missing what can't be measured, and why
 */

/** What `storymeter render` prints for a feed, or the first line of why it does not. */
const rendered = (command, story, options) => {
  const { status, stdout, stderr, error } = spawnSync(command, ["render", story, "--stories", "2000", ...options], { encoding: "utf8" });
  if (error) throw error;
  return status === 0 ? { text: stdout.trim() } : { why: stderr.trim().split("\n")[0] };
};

const readCard = (command, story, names) => {
  const { text, why } = rendered(command, story, ["--format", "card"]);
  if (!text) return { why: `\`storymeter render --format card\` says: ${why}` };
  try {
    JSON.parse(text);
  } catch ({ message }) {
    return { why: `\`storymeter render --format card\` printed no JSON: ${message}` };
  }
  // What draws it brings the style; the entry alone would have to ask for the file.
  const modules = names.filter((name) => name.endsWith(".card.js"));
  const styles = names.filter((name) => /^storymeter-[0-9a-f]+\.css$/.test(name));
  return { card: { name: "story.card.json", text, modules, styles: modules.length ? [] : styles } };
};

/**
 * @param {string} dist a release build
 * @param {string} command the command line of the same build
 * @param {string} story the path of a feed
 * @returns {Build}
 */
export const read = (dist, command, story) => {
  const names = readdirSync(dist).filter((name) => /^storymeter.*\.(js|wasm|css)$/.test(name));
  // The files of a live card; a folder holds languages and other parts besides.
  const live = JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8")).files.map(({ name }) => name);
  const { text: snapshot, why: unprinted } = rendered(command, story, []);
  if (!snapshot) throw new Error(`there is no snapshot to measure: ${unprinted}`);
  const { card, why } = readCard(command, story, names);
  return {
    snapshot,
    css: /<style>([^]*?)<\/style>/.exec(snapshot)[1],
    card,
    modules: live.filter((name) => name.endsWith(".js") && name !== "storymeter.js"),
    wasm: live.find((name) => name.endsWith(".wasm")),
    files: names.map((name) => [`/${name}`, readFileSync(join(dist, name))]),
    missing: card ? [] : [`storymeter card file, with and without hints: ${why}`],
  };
};
