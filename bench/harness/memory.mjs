// What many elements keep in memory after garbage was collected, beyond what the empty page had.

import { open } from "./browser.mjs";
import { address, ELEMENTS } from "./site.mjs";

const usage = async (session) => {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize, embedderHeapUsedSize = 0 } = await session.send("Runtime.getHeapUsage");
  return usedSize + embedderHeapUsedSize;
};

export const memory = async (browser, origin, candidate) => {
  const { context, page, session } = await open(browser, origin);
  try {
    await page.addInitScript(() => {
      for (const name of ["instantiate", "instantiateStreaming"]) {
        const original = WebAssembly[name];
        WebAssembly[name] = async (...given) => {
          const source = await original.apply(WebAssembly, given);
          window.wasmMemory = (source.instance ?? source).exports.memory;
          return source;
        };
      }
    });
    const before = await usage(session);
    await page.goto(address(origin, candidate, true), { waitUntil: "load" });
    await page.waitForFunction(
      (count) => [...document.querySelectorAll("story-meter, peer-card")].filter((one) => one.shadowRoot?.querySelector(".foot")).length === count,
      ELEMENTS,
    );
    await page.waitForTimeout(200);
    const after = await usage(session);
    // Counted by itself: the memory of wasm is no part of the script heap.
    const wasm = await page.evaluate(() => window.wasmMemory?.buffer.byteLength ?? 0);
    return { heap: after - before, wasm };
  } finally {
    await context.close();
  }
};
