// From navigation to the card: rendered, painted; script time, blocking time, layout shift.

import { metrics, open } from "./browser.mjs";

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

/** One load of one candidate. */
export const load = async (browser, origin, { name }, profile) => {
  const { context, page, session } = await open(browser, origin, profile);
  const address = `${origin}/${encodeURIComponent(name)}`;
  try {
    await page.addInitScript(watch);
    if (profile.warm) {
      await page.goto(address, { waitUntil: "load" });
      await page.waitForFunction(() => window.found.painted > 0);
      await page.goto(`${origin}/empty`);
    }
    const before = await metrics(session);
    await page.goto(address, { waitUntil: "commit" });
    await page.waitForFunction(() => window.found?.painted > 0, undefined, { polling: 50 });
    // Whatever the load still has to do.
    await page.waitForTimeout(150);
    const after = await metrics(session);
    const found = await page.evaluate(() => window.found);
    return { ...found, script: (after.ScriptDuration - before.ScriptDuration) * 1000 };
  } finally {
    await context.close();
  }
};
