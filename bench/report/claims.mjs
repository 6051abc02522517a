// The table of what is claimed: what each run found, and whether all of them agree.

import { CLAIMS } from "../claims.mjs";
import { isExact, judged, RUNS } from "./verdicts.mjs";
import { interval } from "./words.mjs";

const ABOUT = {
  load: (of) => `painted, ${of}`,
  update: (of) => `update, ${of}`,
  memory: (of) => `memory of ${of}`,
};

const limit = ({ limit, goal }) => `${goal ? "goal " : ""}≤ ${limit.toFixed(2)} ×`;

const cell = (found, verdict) =>
  found ? `${verdict}: ${interval(found)}, rounds: ${found.count}${isExact(found) ? "" : ", wide"}` : verdict;

const agreement = ({ agreeing, claimable, verdicts }) => {
  const runs = `met in ${agreeing} of ${verdicts.length}`;
  if (claimable) return `yes: ${runs}`;
  return verdicts.length < RUNS ? `${runs}: ${RUNS} runs are wanted` : `no: ${runs}`;
};

export const claimTable = (runs) => ({
  title: "Claims and budgets",
  note: `An interval below the limit meets it, one above does not, one across it decides nothing. \`wide\`: an end of it is further than 7 % from the ratio, and the rounds that were allowed did not change that.`,
  head: ["", "limit", ...runs.map((_, place) => `run ${place + 1}`), "README may say so"],
  rows: judged(CLAIMS, runs).map((one) => [
    `${ABOUT[one.claim.measure](one.claim.of)}: ${one.claim.candidate} ÷ ${one.claim.against}`,
    limit(one.claim),
    ...one.found.map((found, place) => cell(found, one.verdicts[place])),
    agreement(one),
  ]),
});
