// The median, and how far it can be trusted.

export const median = (values) => {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const RESAMPLES = 2_000;
const TAIL = 0.025;

/** The outermost of n values enclose the true median in 1 - 2^(1 - n) of all cases: of fewer than six, in less than 95 %. */
export const LEAST = 6;

/** mulberry32, by Tommy Ettinger (public domain): numbers from 0 to below 1, the same ones each time. */
const generator = (state) => () => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

/**
 * The median of values with its 95 % interval: the percentile bootstrap (Efron, 1979). The same values in the same
 * order give the same interval.
 * @param {number[]} values
 */
export const interval = (values) => {
  const random = generator(1);
  const medians = Array.from({ length: RESAMPLES }, () => median(values.map(() => values[Math.floor(random() * values.length)])));
  medians.sort((a, b) => a - b);
  const out = Math.floor(RESAMPLES * TAIL);
  return { middle: median(values), low: medians[out], high: medians[RESAMPLES - 1 - out], count: values.length };
};

/** @typedef {ReturnType<typeof interval>} Interval */

/** Whether neither end is further from the middle than this part of it. @param {Interval} interval */
export const isNarrow = ({ middle, low, high, count }, part = 0.07) =>
  count >= LEAST && high <= middle * (1 + part) && low >= middle * (1 - part);
