// Medians over rounds, and of the ratios within each round.

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * How many times another candidate's value, within the same round: what slows the machine down for a while slows
 * both.
 * @template T
 * @param {Record<string, T[]>} rounds
 * @param {(measured: T) => number} value
 */
export const ratio = (rounds, name, other, value) => median(rounds[name].map((one, round) => value(one) / value(rounds[other][round])));

export const middle = (rounds, name, value) => median(rounds[name].map(value));
