// `cargo xtask bench` calls this: builds the peers, checks that all show the same card, measures, reports.

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { feed } from "./feed.mjs";
import { launch, PROFILES } from "./harness/browser.mjs";
import { buildPeers, candidates, LIVE } from "./harness/candidates.mjs";
import { requireEqual } from "./harness/equal.mjs";
import { load } from "./harness/load.mjs";
import { memory } from "./harness/memory.mjs";
import { chart } from "./report/chart.mjs";
import { markdown, terminal } from "./report/tables.mjs";
import { built, serve } from "./harness/server.mjs";
import { UPDATES, update } from "./harness/update.mjs";

const { BENCH_DIST: dist, BENCH_COMMAND: command, BENCH_OUT: out, BENCH_RESULTS: results } = process.env;
const quick = process.argv.includes("--quick");
const checkOnly = process.argv.includes("--check");
const ROUNDS = quick ? { load: 3, update: 1, memory: 1 } : { load: 11, update: 3, memory: 2 };

const say = (text) => process.stderr.write(`${text}\n`);

/** Each round in another order, so that no candidate always comes after the same one. */
const shuffled = (list) => {
  const copy = [...list];
  for (let place = copy.length - 1; place > 0; place -= 1) {
    const other = Math.floor(Math.random() * (place + 1));
    [copy[place], copy[other]] = [copy[other], copy[place]];
  }
  return copy;
};

const prepare = async () => {
  mkdirSync(out, { recursive: true });
  const story = JSON.stringify(feed(10));
  const rendered = execFileSync(command, ["render", "-", "--stories", "2000"], { input: story, stdio: ["pipe", "pipe", "ignore"] });
  const snapshot = rendered.toString().trim();
  const style = /<style>([^]*?)<\/style>/.exec(snapshot)[1];
  say("▸ building the peers");
  await buildPeers("peers", out, style);
  const files = new Map(built(dist));
  const name = (ending) => [...files.keys()].find((path) => path.startsWith("/storymeter-") && path.endsWith(ending)).slice(1);
  const all = candidates({ snapshot, runtime: name(".js"), wasm: name(".wasm") });
  for (const peer of ["vanilla", "lit", "preact", "solid", "svelte", "vue", "react"]) files.set(`/${peer}.js`, readFileSync(`${out}/${peer}.js`));
  files.set("/feed.json", Buffer.from(story));
  files.set("/empty", readFileSync("empty.html"));
  for (const { name, element, page } of all) {
    files.set(`/${encodeURIComponent(name)}`, Buffer.from(page));
    // The same page with twenty cards; a fallback inside each would count for all alike.
    const twenty = page.replace(new RegExp(`<${element}[^]*</${element}>`), (card) => card.repeat(20));
    files.set(`/${encodeURIComponent(name)}-twenty`, Buffer.from(twenty));
  }
  return { all, server: await serve(files) };
};

/** What a cold page fetches, the feed and the page itself included. */
const bytes = async (browser, server, all) => {
  const sizes = {};
  for (const candidate of all) {
    server.asked();
    await load(browser, server.origin, candidate, {});
    const asked = new Set(server.asked());
    const sum = { raw: 0, gzip: 0, brotli: 0 };
    for (const path of asked) for (const kind in sum) sum[kind] += server.sizes.get(path)?.[kind] ?? 0;
    sizes[candidate.name] = { ...sum, requests: asked.size };
  }
  return sizes;
};

const rounds = async (title, count, list, measure) => {
  const collected = Object.fromEntries(list.map(({ name }) => [name, []]));
  const started = Date.now();
  for (let round = 1; round <= count; round += 1) {
    for (const candidate of shuffled(list)) collected[candidate.name].push(await measure(candidate));
    const elapsed = (Date.now() - started) / 1000;
    say(`  ${title}: round ${round} of ${count}, ${Math.round(elapsed)} s, about ${Math.round((elapsed / round) * (count - round))} s left`);
  }
  return collected;
};

const { all, server } = await prepare();
const browser = await launch();
try {
  say("▸ comparing the cards");
  await requireEqual(browser, server.origin, all);
  say(`✓ all ${all.length} candidates show the same card`);
  if (!checkOnly) {
    const data = { rounds: ROUNDS, quick, browser: browser.version(), load: {}, bytes: await bytes(browser, server, all) };
    for (const [profile, limits] of Object.entries(PROFILES)) {
      data.load[profile] = await rounds(`load, ${profile}`, ROUNDS.load, all, (candidate) => load(browser, server.origin, candidate, limits));
    }
    const live = all.filter(({ name }) => !name.includes("hinted") && name !== "static" && name !== "storymeter snapshot");
    const chosen = quick ? UPDATES.filter(([what]) => !what.includes("1000")) : UPDATES;
    data.update = await rounds("update", ROUNDS.update, live, (candidate) => update(browser, server.origin, candidate, chosen));
    const mounted = [...live, all.at(-1), all[0]];
    data.memory = await rounds("memory", ROUNDS.memory, mounted, (candidate) =>
      memory(browser, server.origin, candidate, candidate.name === "storymeter"),
    );
    process.stdout.write(terminal(data));
    writeFileSync(`${out}/results.json`, `${JSON.stringify(data, undefined, 1)}\n`);
    if (!quick) {
      writeFileSync(`${results}/RESULTS.md`, markdown(data));
      writeFileSync(`${results}/chart.svg`, chart(data));
      say(`written: bench/RESULTS.md, bench/chart.svg`);
    }
  }
} finally {
  await browser.close();
  await server.close();
}
