// The site that is measured: every candidate's page, and the files that it may ask for.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { feed } from "../feed.mjs";
import { read } from "./build.mjs";
import { candidates } from "./candidates.mjs";
import { buildPeers, PEERS } from "./peers.mjs";

/** How many elements stand in the page in which memory is measured. */
export const ELEMENTS = 20;

export const address = (origin, { name }, many = false) => `${origin}/${encodeURIComponent(name)}${many ? "-many" : ""}`;

/**
 * @param {{ dist: string, command: string, out: string }} places
 * @returns the candidates, the files by path, and what can't be measured
 */
export const prepare = async ({ dist, command, out }) => {
  mkdirSync(out, { recursive: true });
  const story = JSON.stringify(feed(10));
  writeFileSync(`${out}/feed.json`, story);
  const build = read(dist, command, `${out}/feed.json`);
  await buildPeers("peers", out, build.css);
  const all = candidates(build);
  const files = new Map(build.files);
  for (const peer of PEERS) files.set(`/${peer}.js`, readFileSync(`${out}/${peer}.js`));
  files.set("/feed.json", Buffer.from(story));
  if (build.card) files.set(`/${build.card.name}`, Buffer.from(build.card.text));
  files.set("/empty", readFileSync("empty.html"));
  for (const candidate of all) {
    const { element, page } = candidate;
    files.set(address("", candidate), Buffer.from(page));
    // The same page with many cards; a fallback inside each would count for all alike.
    const many = page.replace(new RegExp(`<${element}[^]*</${element}>`), (card) => card.repeat(ELEMENTS));
    files.set(address("", candidate, true), Buffer.from(many));
  }
  return { all, files, missing: build.missing };
};

/** Names what is measured and how: runs with the same name may be set beside each other. */
export const fingerprint = (files, browser) => {
  const hash = createHash("sha256").update(browser);
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(path).update(bytes);
  const harness = readdirSync("harness").filter((name) => !name.includes(".test."));
  for (const name of harness.sort()) hash.update(readFileSync(`harness/${name}`));
  return hash.digest("hex").slice(0, 12);
};
