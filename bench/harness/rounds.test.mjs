import assert from "node:assert/strict";
import test from "node:test";
import { collect } from "./rounds.mjs";

const candidates = ["one", "two", "three", "four", "five", "six"].map((name) => ({ name }));
const claim = { candidate: "two", against: "four" };

const collected = (limits, pending) => {
  const order = [];
  const measure = async ({ name }) => order.push(name);
  return collect({ candidates, measure, pending, limits: { minutes: 1, ...limits }, progress: () => {} }).then((rounds) => ({ rounds, order }));
};

test("every round has every candidate, and their order changes", async () => {
  const { rounds, order } = await collected({ least: 8, most: 8 }, () => []);
  assert.ok(rounds.every((round) => Object.keys(round).length === candidates.length));
  const orders = new Set(rounds.map((_, round) => order.slice(round * 6, round * 6 + 6).join()));
  // By chance alone once in 720 to the seventh.
  assert.ok(orders.size > 1);
});

test("rounds are added for those alone whose claims are pending, until none is", async () => {
  const { rounds } = await collected({ least: 2, most: 99 }, (rounds) => (rounds.length < 5 ? [claim] : []));
  assert.deepEqual(
    rounds.map((round) => Object.keys(round).length),
    [6, 6, 2, 2, 2],
  );
  assert.deepEqual(Object.keys(rounds[4]).sort(), ["four", "two"]);
});

test("a claim that stays pending ends at the limit of rounds, or of time", async () => {
  const always = () => [claim];
  assert.equal((await collected({ least: 2, most: 7 }, always)).rounds.length, 7);
  assert.equal((await collected({ least: 2, most: 7, minutes: 0 }, always)).rounds.length, 2);
});

test("the measurement is told what it is still for", async () => {
  const told = [];
  const measure = async (_, claims) => told.push(claims);
  await collect({ candidates, measure, pending: () => [claim], limits: { least: 1, most: 2, minutes: 1 }, progress: () => {} });
  assert.deepEqual(told.slice(-2), [[claim], [claim]]);
  assert.equal(told[0], undefined);
});
