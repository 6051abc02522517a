// Figures of a run: over its rounds, and beside another candidate within each round.

import { interval, median } from "./statistics.mjs";

/**
 * @template T
 * @typedef {Array<Record<string, T>>} Rounds what was measured of each candidate; later rounds leave candidates out
 */

/** How a claim's figure is taken from what was measured. @type {Record<string, (of: string) => (one: any) => number>} */
const FIGURES = {
  load: () => (one) => one.painted,
  update: (of) => (one) => one[of]?.layout,
  memory: () => (one) => one.heap + one.wasm,
};

/**
 * How many times another candidate's figure, within the same round: what slows the machine down for a while slows both.
 * @template T
 * @param {Rounds<T>} rounds
 * @param {(one: T) => number | undefined} figure
 */
export const ratio = (rounds, name, other, figure) => {
  const values = rounds
    .filter((round) => name in round && other in round)
    .map((round) => figure(round[name]) / figure(round[other]))
    .filter(Number.isFinite);
  return values.length ? interval(values) : undefined;
};

/**
 * @template T
 * @param {Rounds<T>} rounds
 * @param {(one: T) => number | undefined} figure
 */
export const middle = (rounds, name, figure) =>
  median(rounds.flatMap((round) => (name in round ? [figure(round[name])] : [])).filter((value) => value !== undefined));

/** The part of a run that a claim is about. @param {import("../claims.mjs").Claim} claim */
export const part = ({ measure, of }) => (measure === "load" ? `load, ${of}` : measure);

/** The ratio that a claim is about; nothing where a candidate was not there. @param {import("../claims.mjs").Claim} claim */
export const claimed = (rounds, { measure, of, candidate, against }) => ratio(rounds, candidate, against, FIGURES[measure](of));

/**
 * One ratio over several runs: the median of their middles, and an interval that encloses all of theirs.
 * @param {Array<import("./statistics.mjs").Interval | undefined>} found
 */
export const across = (found) => {
  const those = found.filter((one) => one !== undefined);
  if (!those.length) return undefined;
  return {
    middle: median(those.map((one) => one.middle)),
    low: Math.min(...those.map((one) => one.low)),
    high: Math.max(...those.map((one) => one.high)),
    count: Math.min(...those.map((one) => one.count)),
  };
};
