// What a run says of a claim, and what several runs say together.

import { claimed, part } from "./ratios.mjs";
import { isNarrow, LEAST } from "./statistics.mjs";

/** How many runs have to say the same before README may say it. */
export const RUNS = 3;

/**
 * @param {import("./statistics.mjs").Interval | undefined} found
 * @param {number} limit
 */
export const verdict = (found, limit) => {
  if (!found) return "not measured";
  if (found.count < LEAST) return "not decided";
  if (found.high <= limit) return "met";
  return found.low > limit ? "not met" : "not decided";
};

/** Whether the interval of a claim is as narrow as claims have to be. */
export const isExact = (found) => found === undefined || isNarrow(found);

/** The claims about a part of a run whose intervals are still too wide. */
export const pending = (claims, title, rounds) => claims.filter((claim) => part(claim) === title && !isExact(claimed(rounds, claim)));

/**
 * Each claim with what each run found, and what README may say: nothing, unless enough runs agree.
 * @param {import("../claims.mjs").Claim[]} claims
 * @param {Array<{ rounds: Record<string, import("./ratios.mjs").Rounds<any>> }>} runs
 */
export const judged = (claims, runs) =>
  claims.map((claim) => {
    const found = runs.map((run) => claimed(run.rounds[part(claim)] ?? [], claim));
    const verdicts = found.map((one) => verdict(one, claim.limit));
    const agreeing = verdicts.filter((word) => word === "met").length;
    return { claim, found, verdicts, agreeing, claimable: runs.length >= RUNS && agreeing === runs.length };
  });
