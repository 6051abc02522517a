// The runs of one build by one harness, kept so that they can be set beside each other.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Three decimals: more would be noise, and thousands of them. */
const rounded = (_, value) => (typeof value === "number" ? Number(value.toFixed(3)) : value);

/** @param {string} folder of runs that may be set beside each other */
export const keep = (folder, run) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${run.at.replaceAll(":", "-")}.json`), `${JSON.stringify(run, rounded)}\n`);
};

/** All runs of a folder, the first one first: none is left out for what it found. */
export const kept = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
