import assert from "node:assert/strict";
import test from "node:test";
import { interval, isNarrow, LEAST, median } from "./statistics.mjs";

/** Values around one, spread evenly on both sides. */
const spread = (count, width) => Array.from({ length: count }, (_, place) => 1 + width * ((2 * place) / (count - 1) - 1));

test("the median of an even count lies between the two in the middle", () => {
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.equal(median([10, 1, 2]), 2);
});

test("sorting is by number, and leaves the values as they were", () => {
  const values = [100, 9, 20];
  assert.equal(median(values), 20);
  assert.deepEqual(values, [100, 9, 20]);
});

test("the same values give the same interval", () => {
  assert.deepEqual(interval(spread(15, 0.3)), interval(spread(15, 0.3)));
});

test("an interval encloses the middle, and lies within the values", () => {
  const { middle, low, high, count } = interval(spread(15, 0.3));
  assert.ok(0.7 <= low && low < middle && middle < high && high <= 1.3);
  assert.equal(count, 15);
});

test("more rounds make it narrower", () => {
  const width = ({ low, high }) => high - low;
  assert.ok(width(interval(spread(60, 0.3))) < width(interval(spread(11, 0.3))) / 1.5);
});

test("it covers the true median about as often as it says", () => {
  // A skewed world whose median is 1, seen in thirty rounds at a time.
  let state = 7;
  const uniform = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const covered = Array.from({ length: 200 }, () => interval(Array.from({ length: 30 }, () => Math.log(uniform()) / Math.log(0.5))));
  const part = covered.filter(({ low, high }) => low <= 1 && high >= 1).length / covered.length;
  assert.ok(part > 0.9 && part < 0.99, `${part}`);
});

test("one value far out moves neither middle nor interval much", () => {
  const { middle, high } = interval([...spread(20, 0.05), 9]);
  assert.ok(middle < 1.02 && high < 1.06);
});

test("narrow is narrow on both sides", () => {
  const count = 20;
  assert.ok(isNarrow({ middle: 1, low: 0.94, high: 1.06, count }));
  assert.ok(!isNarrow({ middle: 1, low: 0.92, high: 1.01, count }));
  assert.ok(!isNarrow({ middle: 1, low: 0.99, high: 1.08, count }));
  assert.ok(!isNarrow({ middle: 1, low: 1, high: 1, count: LEAST - 1 }), "few rounds may agree by chance");
});
