import assert from "node:assert/strict";
import test from "node:test";
import { across, claimed, middle, part, ratio } from "./ratios.mjs";

const painted = (one) => one.painted;

test("a ratio is taken within a round, so that a slow round changes nothing", () => {
  const rounds = [1, 9, 2, 5, 3, 7].map((slowness) => ({ ours: { painted: 120 * slowness }, theirs: { painted: 100 * slowness } }));
  const { middle, low, high } = ratio(rounds, "ours", "theirs", painted);
  assert.deepEqual([middle, low, high], [1.2, 1.2, 1.2]);
});

test("rounds without one of the two don't count", () => {
  const rounds = [{ ours: { painted: 2 }, theirs: { painted: 1 } }, { ours: { painted: 9 } }, { theirs: { painted: 9 } }];
  const { middle: found, count } = ratio(rounds, "ours", "theirs", painted);
  assert.deepEqual([found, count], [2, 1]);
  assert.equal(ratio(rounds, "ours", "nobody", painted), undefined);
});

test("the middle is over the rounds that have the candidate, and the figure", () => {
  const rounds = [{ ours: { painted: 1 } }, { theirs: { painted: 5 } }, { ours: {} }, { ours: { painted: 3 } }];
  assert.equal(middle(rounds, "ours", painted), 2);
});

test("a claim finds its figure", () => {
  const claim = { measure: "update", of: "numbers", candidate: "ours", against: "theirs", limit: 1 };
  const rounds = [{ ours: { numbers: { commit: 1, layout: 3 } }, theirs: { numbers: { commit: 1, layout: 2 } } }];
  assert.equal(claimed(rounds, claim).middle, 1.5);
  assert.equal(part(claim), "update");
  assert.equal(part({ ...claim, measure: "load", of: "mobile" }), "load, mobile");
});

test("over several runs an interval encloses those of all", () => {
  const runs = [
    { middle: 1, low: 0.9, high: 1.1, count: 11 },
    undefined,
    { middle: 1.6, low: 1.5, high: 1.7, count: 60 },
    { middle: 1.1, low: 1, high: 1.2, count: 20 },
  ];
  assert.deepEqual(across(runs), { middle: 1.1, low: 0.9, high: 1.7, count: 11 });
  assert.equal(across([undefined]), undefined);
});
