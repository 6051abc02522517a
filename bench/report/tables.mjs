// The figures of one or several runs as tables: a title, a head, and a row for each candidate.

import { claimTable } from "./claims.mjs";
import { across, middle, ratio } from "./ratios.mjs";
import { median } from "./statistics.mjs";
import { count, interval, kilobytes, milliseconds } from "./words.mjs";

/** A part of all runs: its candidates, and their figures over the runs. */
const figures = (runs, part) => {
  const parts = runs.map((run) => run.rounds[part]);
  return {
    names: Object.keys(parts[0][0]).sort(inOrder(runs)),
    middle: (name, figure) => median(parts.map((rounds) => middle(rounds, name, figure))),
    ratio: (name, other, figure) => across(parts.map((rounds) => ratio(rounds, name, other, figure))),
  };
};

/** Rounds are shuffled; rows are not. */
const inOrder = ([{ names }]) => (one, other) => names.indexOf(one) - names.indexOf(other);

const loadTable = (runs, profile) => {
  const { names, middle, ratio } = figures(runs, `load, ${profile}`);
  const painted = (one) => one.painted;
  return {
    title: `Load, ${profile}`,
    head: ["", "rendered, ms", "painted, ms", "painted ÷ vanilla", "painted ÷ static", "blocking, ms", "shift"],
    rows: names.map((name) => [
      name,
      milliseconds(middle(name, (one) => one.rendered)),
      milliseconds(middle(name, painted)),
      interval(ratio(name, "vanilla", painted)),
      interval(ratio(name, "static", painted)),
      milliseconds(middle(name, (one) => one.blocking)),
      middle(name, (one) => one.shift).toFixed(3),
    ]),
  };
};

const workTable = (runs) => {
  const { names, middle, ratio } = figures(runs, "load, fast");
  const task = (one) => one.task;
  return {
    title: "Work of the main thread for one load",
    note: "Processor time, not time by the clock, without any throttling, until all has come to rest.",
    head: ["", "all tasks, ms", "÷ vanilla", "÷ static", "script, ms", "style, ms", "layout, ms"],
    rows: names.map((name) => [
      name,
      milliseconds(middle(name, task)),
      interval(ratio(name, "vanilla", task)),
      interval(ratio(name, "static", task)),
      milliseconds(middle(name, (one) => one.script)),
      milliseconds(middle(name, (one) => one.style)),
      milliseconds(middle(name, (one) => one.layout)),
    ]),
  };
};

const weightTable = (runs) => ({
  title: "Weight of a cold page, feed and page included",
  note: "Bytes of the answers' bodies. Nodes are those of one card's shadow tree, of whatever kind.",
  head: ["", "requests before the paint", "brotli before the paint", "requests", "raw", "gzip", "brotli", "nodes"],
  rows: runs[0].names.map((name) => {
    const each = (figure) => count(runs.map((run) => figure(run.weights[name])));
    return [
      name,
      each(({ early }) => early.requests),
      each(({ early }) => early.brotli),
      ...["requests", "raw", "gzip", "brotli"].map((kind) => each(({ all }) => all[kind])),
      each(({ nodes }) => nodes),
    ];
  }),
});

const updateTable = (runs, step, words) => {
  const { names, middle, ratio } = figures(runs, "update");
  return {
    title: `Update, to ${words}: milliseconds, and times vanilla's`,
    head: ["", ...names],
    rows: runs[0].updates.map((what) => {
      const value = (one) => one[what]?.[step];
      return [what, ...names.map((name) => `${milliseconds(middle(name, value))}, ${interval(ratio(name, "vanilla", value))}`)];
    }),
  };
};

const memoryTable = (runs) => {
  const { names, middle, ratio } = figures(runs, "memory");
  const whole = (one) => one.heap + one.wasm;
  return {
    title: "Memory of 20 elements, KB",
    head: ["", "heap", "wasm", "together", "÷ vanilla"],
    rows: names.map((name) => [
      name,
      kilobytes(middle(name, (one) => one.heap)),
      kilobytes(middle(name, (one) => one.wasm)),
      kilobytes(middle(name, whole)),
      interval(ratio(name, "vanilla", whole)),
    ]),
  };
};

export const tables = (runs) => [
  claimTable(runs),
  weightTable(runs),
  workTable(runs),
  ...runs[0].profiles.map((profile) => loadTable(runs, profile)),
  updateTable(runs, "layout", "layout done"),
  updateTable(runs, "commit", "commit"),
  memoryTable(runs),
];
