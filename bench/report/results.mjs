// RESULTS.md: where and with what was measured, and the tables.

import { readFileSync } from "node:fs";
import { tables } from "./tables.mjs";

const table = ({ title, note, head, rows }) =>
  [
    `## ${title}`,
    ...(note ? ["", note] : []),
    "",
    `| ${head.join(" | ")} |`,
    `| --- |${" ---: |".repeat(head.length - 1)}`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
    "",
  ].join("\n");

const several = (count) => (count === 1 ? "one run" : `${count} runs`);

export const results = (runs) => {
  const { browser, node, machine, missing } = runs.at(-1);
  const versions = JSON.parse(readFileSync("package.json", "utf8")).devDependencies;
  const peers = ["lit", "preact", "solid-js", "svelte", "vue", "react"].map((name) => `${name} ${versions[name]}`).join(", ");
  const rounds = Object.keys(runs[0].rounds).map((part) => `${part}: ${runs.map((run) => run.rounds[part].length).join(", ")}`);
  return `# Results

Written by \`cargo xtask bench\`, from ${several(runs.length)} of one build; [README.md](README.md) says what is measured, and how.
Milliseconds are medians and mean little beyond this machine. A ratio is the median of the ratios within each round, and in
brackets its 95 % interval; over several runs it is the median of theirs, and the interval encloses those of all.

${machine}. Chromium ${browser}, Node ${node}. Peers: ${peers}, each built by esbuild ${versions.esbuild} for
production.

Rounds in each run: ${rounds.join("; ")}. Beyond the first ones a round has only the candidates whose claims wanted it.
${missing.map((line) => `\nNot measured: ${line}.\n`).join("")}
${tables(runs).map(table).join("\n")}`;
};
