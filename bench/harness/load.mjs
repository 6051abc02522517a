// From navigation to the card: rendered, painted; what the main thread does, what is asked for, and whether anything moves.

import { metrics, open } from "./browser.mjs";
import { listen } from "./network.mjs";
import { address } from "./site.mjs";

/** Runs in the page before anything else, and waits for the card's last part. */
const watch = () => {
  const found = { rendered: 0, painted: 0, blocking: 0, shift: 0 };
  window.found = found;
  const host = () => document.querySelector("story-meter, peer-card");
  const done = () => host()?.shadowRoot?.querySelector(".foot");
  const rendered = () => {
    if (found.rendered || !done()) return;
    found.rendered = performance.now();
    // The next frame shows the card; the message comes when it has been painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = () => (found.painted = performance.now());
      port1.postMessage(0);
    });
  };
  // As soon as the shadow root has it, wherever between two frames that is.
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    new MutationObserver(rendered).observe(root, { childList: true, subtree: true });
    return root;
  };
  document.addEventListener("DOMContentLoaded", rendered);
  const observe = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe("longtask", ({ duration }) => (found.blocking += Math.max(0, duration - 50)));
  observe("layout-shift", ({ value }) => (found.shift += value));
};

/** Nodes of the card's shadow tree, whatever kind they are. */
const nodes = () => {
  const walker = document.createTreeWalker(document.querySelector("story-meter, peer-card").shadowRoot);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
};

/** What the main thread did between two readings of Chromium's own counters, in milliseconds of processor time. */
const spent = (before, after) => {
  const since = (name) => (after[name] - before[name]) * 1000;
  return { task: since("TaskDuration"), script: since("ScriptDuration"), layout: since("LayoutDuration"), style: since("RecalcStyleDuration") };
};

/** One load of one candidate. */
export const load = async (browser, origin, candidate, profile) => {
  const { context, page, session } = await open(browser, origin, profile);
  const wanted = address(origin, candidate);
  try {
    await page.addInitScript(watch);
    if (profile.warm) {
      await page.goto(wanted, { waitUntil: "load" });
      await page.waitForFunction(() => window.found.painted > 0);
      await page.goto(`${origin}/empty`);
    }
    const asked = listen(session);
    const before = await metrics(session);
    await page.goto(wanted, { waitUntil: "commit" });
    await page.waitForFunction(() => window.found?.painted > 0, undefined, { polling: 50 });
    // Whatever the load still has to do.
    await page.waitForTimeout(150);
    const after = await metrics(session);
    const { began, ...found } = await page.evaluate(() => ({ ...window.found, began: performance.timeOrigin }));
    return { ...found, ...spent(before, after), nodes: await page.evaluate(nodes), asked: asked(began + found.painted) };
  } finally {
    await context.close();
  }
};
