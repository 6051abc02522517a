// `cargo xtask bench` calls this: builds the peers, checks that all show the same card, measures, reports.

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { launch } from "./harness/browser.mjs";
import { requireEqual } from "./harness/equal.mjs";
import { run } from "./harness/run.mjs";
import { serve } from "./harness/server.mjs";
import { fingerprint, prepare } from "./harness/site.mjs";
import { chart } from "./report/chart.mjs";
import { results } from "./report/results.mjs";
import { keep, kept } from "./report/runs.mjs";
import { terminal } from "./report/terminal.mjs";

const { BENCH_DIST: dist, BENCH_COMMAND: command, BENCH_OUT: out, BENCH_RUNS: runs, BENCH_RESULTS: written } = process.env;
const { quick, check, runs: wanted } = parseArgs({
  options: { quick: { type: "boolean", default: false }, check: { type: "boolean", default: false }, runs: { type: "string", default: "1" } },
}).values;

const say = (text) => process.stderr.write(`${text}\n`);

/** Each run has a browser of its own. */
const withBrowser = async (use) => {
  const browser = await launch();
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
};

say("▸ building the peers");
const { all, files, missing } = await prepare({ dist, command, out });
for (const line of missing) say(`! can't be measured from this build: ${line}`);
const server = await serve(files);
try {
  say("▸ comparing the cards");
  await withBrowser((browser) => requireEqual(browser, server, all));
  say(`✓ all ${all.length} candidates show the same card`);
  for (let number = 1; !check && number <= Number(wanted); number += 1) {
    say(`▸ run ${number} of ${wanted}`);
    const found = await withBrowser((browser) => run(browser, server, all, { quick, say, missing }));
    if (quick) {
      process.stdout.write(terminal([found]));
      continue;
    }
    const folder = `${runs}/${fingerprint(files, found.browser)}`;
    keep(folder, found);
    const those = kept(folder);
    process.stdout.write(terminal(those));
    writeFileSync(`${written}/RESULTS.md`, results(those));
    writeFileSync(`${written}/chart.svg`, chart(those));
    say(`written: bench/RESULTS.md and bench/chart.svg, from all runs of this build (${those.length})`);
  }
} finally {
  await server.close();
}
