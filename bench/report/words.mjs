// Figures as words.

export const milliseconds = (value) => value.toFixed(1);
export const kilobytes = (value) => (value / 1024).toFixed(1);
const whole = (value) => value.toLocaleString("en-US");

/** A ratio with its interval, which that of a candidate to itself lacks. @param {{ middle: number, low: number, high: number } | undefined} found */
export const interval = (found) => {
  if (!found) return "–";
  const [middle, low, high] = [found.middle, found.low, found.high].map((value) => value.toFixed(2));
  return found.low === found.high ? `${middle} ×` : `${middle} × (${low}–${high})`;
};

/** What should be the same in every run, and what it was where it is not. @param {number[]} values */
export const count = (values) => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? whole(least) : `${whole(least)}–${whole(most)}`;
};
