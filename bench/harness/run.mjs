// One run: everything that is measured, in one browser.

import { cpus, totalmem } from "node:os";
import { CLAIMS } from "../claims.mjs";
import { pending } from "../report/verdicts.mjs";
import { PROFILES } from "./browser.mjs";
import { load } from "./load.mjs";
import { memory } from "./memory.mjs";
import { weigh } from "./network.mjs";
import { collect } from "./rounds.mjs";
import { UPDATES, update } from "./update.mjs";

/** Rounds with all candidates, rounds at most, and minutes for those that claims want beyond the first. */
const FULL = {
  load: { least: 9, most: 100, minutes: 20 },
  update: { least: 6, most: 40, minutes: 8 },
  memory: { least: 6, most: 12, minutes: 4 },
};
const QUICK = {
  load: { least: 3, most: 3, minutes: 0 },
  update: { least: 1, most: 1, minutes: 0 },
  memory: { least: 1, most: 1, minutes: 0 },
};

const machine = () => `${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}`;

/** Where nothing is fetched before its time: on a slow line what the card does not need comes after it. */
const weights = async (browser, { origin, sizes }, all) => {
  const found = {};
  for (const candidate of all) {
    const { asked, nodes } = await load(browser, origin, candidate, PROFILES.mobile);
    const early = asked.filter(({ early }) => early);
    found[candidate.name] = { early: weigh(early, sizes), all: weigh(asked, sizes), nodes };
  }
  return found;
};

/** @param {{ quick: boolean, say: (text: string) => void, missing: string[] }} how */
export const run = async (browser, server, all, { quick, say, missing }) => {
  const { origin } = server;
  const limits = quick ? QUICK : FULL;
  const updates = quick ? UPDATES.filter(([what]) => !what.includes("1000")) : UPDATES;
  const rounds = {};
  const add = async (title, limits, candidates, measure) => {
    const started = Date.now();
    rounds[title] = await collect({
      candidates,
      measure,
      pending: (rounds) => pending(CLAIMS, title, rounds),
      limits,
      progress: (round, claims) => {
        const why = claims ? `, for what is not exact yet (${claims.length})` : ` of ${limits.least}`;
        say(`  ${title}: round ${round}${why}, ${Math.round((Date.now() - started) / 1000)} s`);
      },
    });
  };
  say("  weights");
  const weighed = await weights(browser, server, all);
  for (const [profile, conditions] of Object.entries(PROFILES)) {
    await add(`load, ${profile}`, limits.load, all, async (candidate) => {
      const { asked, nodes, ...times } = await load(browser, origin, candidate, conditions);
      return times;
    });
  }
  const updating = all.filter((candidate) => candidate.updates);
  await add("update", limits.update, updating, (candidate, claims) => {
    const wanted = claims && new Set(claims.map(({ of }) => of));
    return update(browser, origin, candidate, wanted ? updates.filter(([what]) => wanted.has(what)) : updates);
  });
  const mounted = all.filter((candidate) => candidate.mounted);
  await add("memory", limits.memory, mounted, (candidate) => memory(browser, origin, candidate));
  return {
    at: new Date().toISOString(),
    browser: browser.version(),
    node: process.version,
    machine: machine(),
    names: all.map(({ name }) => name),
    profiles: Object.keys(PROFILES),
    updates: updates.map(([what]) => what),
    missing,
    weights: weighed,
    rounds,
  };
};
