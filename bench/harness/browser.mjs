// Chromium, with a fresh context for each load.

import { chromium } from "playwright-core";

/** Without a frame rate limit: a time is then not rounded to sixtieths of a second. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-frame-rate-limit",
  "--disable-gpu-vsync",
  "--enable-precise-memory-info",
];

export const launch = () => chromium.launch({ executablePath: process.env.BENCH_CHROMIUM, args: ARGUMENTS });

export const PROFILES = {
  fast: {},
  cpu4: { cpu: 4 },
  mobile: { cpu: 4, network: { latency: 150, throughput: (1.6 * 1024 * 1024) / 8 } },
  repeat: { warm: true },
};

/**
 * A page with a profile's limits, and the session that sets them. Its process has started and has shown an empty page of
 * the same origin: a reader who comes to an article has a browser that runs.
 */
export const open = async (browser, origin, { cpu, network } = {}) => {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${origin}/empty`);
  const session = await context.newCDPSession(page);
  // Durations in processor time of the main thread, not in time by the clock: what else the machine does is not in them.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await session.send("Network.enable");
  if (cpu) await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (network) {
    const { latency, throughput } = network;
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  return { context, page, session };
};

export const metrics = async (session) => {
  const { metrics } = await session.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};
