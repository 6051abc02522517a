import assert from "node:assert/strict";
import test from "node:test";
import { judged, pending, verdict } from "./verdicts.mjs";

const found = (low, high, count = 20) => ({ middle: (low + high) / 2, low, high, count });
const claim = { measure: "load", of: "mobile", candidate: "ours", against: "theirs", limit: 1.05 };

/** A run whose ratio is one number in each of its rounds, or swings about it. */
const run = (value, swing = 0) => ({
  rounds: {
    "load, mobile": Array.from({ length: 12 }, (_, round) => ({
      ours: { painted: 100 * (value + (round % 2 ? swing : -swing)) },
      theirs: { painted: 100 },
    })),
  },
});

test("an interval below the limit meets it, above it does not, across it decides nothing", () => {
  assert.equal(verdict(found(0.9, 1.05), 1.05), "met");
  assert.equal(verdict(found(1.06, 1.2), 1.05), "not met");
  assert.equal(verdict(found(1.0, 1.1), 1.05), "not decided");
});

test("too few rounds decide nothing, and what is not there was not measured", () => {
  assert.equal(verdict(found(0.5, 0.6, 3), 1.05), "not decided");
  assert.equal(verdict(undefined, 1.05), "not measured");
});

test("README may claim what every one of three runs found", () => {
  const [{ agreeing, claimable }] = judged([claim], [run(1), run(0.98), run(1.01)]);
  assert.deepEqual([agreeing, claimable], [3, true]);
});

test("two runs are too few, and one that differs is enough", () => {
  assert.equal(judged([claim], [run(1), run(1)])[0].claimable, false);
  const [{ agreeing, verdicts, claimable }] = judged([claim], [run(1), run(1.2), run(1), run(1)]);
  assert.deepEqual([agreeing, verdicts[1], claimable], [3, "not met", false]);
});

test("a run without the candidate agrees to nothing", () => {
  const [{ verdicts, claimable }] = judged([{ ...claim, candidate: "nobody" }], [run(1), run(1), run(1)]);
  assert.deepEqual([verdicts, claimable], [["not measured", "not measured", "not measured"], false]);
});

test("more rounds are wanted for a claim about these rounds while its interval is wide", () => {
  const rounds = ({ rounds }) => rounds["load, mobile"];
  assert.deepEqual(pending([claim], "load, mobile", rounds(run(1, 0.3))), [claim]);
  assert.deepEqual(pending([claim], "load, mobile", rounds(run(1, 0.01))), []);
  assert.deepEqual(pending([claim], "load, fast", rounds(run(1, 0.3))), []);
  assert.deepEqual(pending([{ ...claim, against: "nobody" }], "load, mobile", rounds(run(1, 0.3))), []);
});
