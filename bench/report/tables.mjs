// The figures as tables, for the terminal and for RESULTS.md.

import { cpus, totalmem } from "node:os";
import { readFileSync } from "node:fs";
import { middle, ratio } from "./statistics.mjs";

const milliseconds = (value) => value.toFixed(1);
const times = (value) => `${value.toFixed(2)} ×`;
const kilobytes = (value) => `${(value / 1024).toFixed(1)}`;

/** The tables of a run: a title, a head, and a row for each candidate. */
export const tables = (data) => {
  const all = [];
  const names = Object.keys(data.load.fast);
  for (const [profile, rounds] of Object.entries(data.load)) {
    all.push({
      title: `Load, ${profile}`,
      head: ["", "rendered, ms", "painted, ms", "painted ÷ vanilla", "painted ÷ static", "script, ms", "blocking, ms", "shift"],
      rows: names.map((name) => [
        name,
        milliseconds(middle(rounds, name, (one) => one.rendered)),
        milliseconds(middle(rounds, name, (one) => one.painted)),
        times(ratio(rounds, name, "vanilla", (one) => one.painted)),
        times(ratio(rounds, name, "static", (one) => one.painted)),
        milliseconds(middle(rounds, name, (one) => one.script)),
        milliseconds(middle(rounds, name, (one) => one.blocking)),
        middle(rounds, name, (one) => one.shift).toFixed(3),
      ]),
    });
  }
  const live = Object.keys(data.update);
  for (const step of ["layout", "commit"]) {
    all.push({
      title: `Update, to ${step === "layout" ? "layout done" : "commit"}: milliseconds, and times vanilla's`,
      head: ["", ...live],
      rows: Object.keys(data.update.vanilla[0]).map((what) => [
        what,
        ...live.map((name) => {
          const value = (one) => one[what][step];
          return `${milliseconds(middle(data.update, name, value))} (${times(ratio(data.update, name, "vanilla", value))})`;
        }),
      ]),
    });
  }
  all.push({
    title: "Memory of 20 elements, KB",
    head: ["", "heap", "wasm", "together", "÷ vanilla"],
    rows: Object.keys(data.memory).map((name) => {
      const whole = (one) => one.heap + one.wasm;
      return [
        name,
        kilobytes(middle(data.memory, name, (one) => one.heap)),
        kilobytes(middle(data.memory, name, (one) => one.wasm)),
        kilobytes(middle(data.memory, name, whole)),
        times(ratio(data.memory, name, "vanilla", whole)),
      ];
    }),
  });
  all.push({
    title: "Bytes of a cold page, feed and page included",
    head: ["", "requests", "raw", "gzip", "brotli"],
    rows: Object.entries(data.bytes).map(([name, { requests, raw, gzip, brotli }]) => [name, requests, raw, gzip, brotli].map((cell) => cell.toLocaleString("en-US"))),
  });
  return all;
};

export const terminal = (data) =>
  tables(data)
    .map(({ title, head, rows }) => {
      const lines = [head, ...rows].map((row) => row.map(String));
      const widths = head.map((_, column) => Math.max(...lines.map((row) => row[column].length)));
      const line = (row) => row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join("  ");
      return `\n${title}\n${lines.map(line).join("\n")}\n`;
    })
    .join("");

const version = (name) => JSON.parse(readFileSync("package.json", "utf8")).devDependencies[name];

export const markdown = (data) => {
  const peers = ["lit", "preact", "solid-js", "svelte", "vue", "react"].map((name) => `${name} ${version(name)}`).join(", ");
  const table = ({ title, head, rows }) =>
    [`## ${title}`, "", `| ${head.join(" | ")} |`, `| --- |${" ---: |".repeat(head.length - 1)}`, ...rows.map((row) => `| ${row.join(" | ")} |`), ""].join("\n");
  return `# Results

Written by \`cargo xtask bench\`; [README.md](README.md) says what is measured, and how. Milliseconds are medians over
rounds and mean little beyond this machine; ratios are medians of the ratio within each round.

Machine: ${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}. Chromium ${data.browser}, Node
${process.version}. Peers: ${peers}, each built by esbuild ${version("esbuild")} for production. Rounds: ${data.rounds.load} of loads, ${data.rounds.update} of
updates, ${data.rounds.memory} of memory.

${tables(data).map(table).join("\n")}
## Raw numbers

Painted, in milliseconds, round by round:

${Object.entries(data.load)
  .map(([profile, rounds]) => `- ${profile}\n${Object.entries(rounds).map(([name, list]) => `  - ${name}: ${list.map((one) => one.painted.toFixed(0)).join(" ")}`).join("\n")}`)
  .join("\n")}
`;
};
