// A card that is there gets another feed: until its nodes say so, and until they are laid out.

import { feed } from "../feed.mjs";
import { median } from "../report/statistics.mjs";
import { open } from "./browser.mjs";
import { ATTRIBUTES } from "./candidates.mjs";
import { address } from "./site.mjs";

/** How often an update is measured in one page, so that the median of them counts; long lists take their time. */
const repeats = ({ items }) => (items.length > 500 ? 1 : 5);

const tenth = (number) => number % 10 === 0;

/** Name, the feed before, the feed after. Without a feed before, the card is created. */
export const UPDATES = [
  ["numbers, 10 rows", feed(10), feed(10, { volume: 512 })],
  ...[10, 100, 1000].flatMap((rows) => [
    [`create ${rows}`, undefined, feed(rows)],
    [`10 % of ${rows}`, feed(rows), feed(rows, { changed: tenth })],
    [`prepend to ${rows}`, feed(rows, { first: 1 }), feed(rows + 1)],
  ]),
];

/** What the count and the first row have to say. */
const expected = ({ items }) => ({
  count: String(items[0]._storymeter.volume.count),
  rows: items.length - 1,
  first: items[1] ? `${items[1]._storymeter.volume.count.toLocaleString("en-US")} posts` : "",
});

const measure = async ([tag, attributes, before, after, expected]) => {
  const settle = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)));
  document.querySelector(tag)?.remove();
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  document.body.append(element);
  const shown = ({ count, rows, first }) => {
    const root = element.shadowRoot;
    return (
      root?.querySelector(".count")?.textContent === count &&
      root.querySelectorAll(".story").length === rows &&
      (root.querySelector(".figures bdi")?.textContent ?? "").startsWith(first)
    );
  };
  const until = (state) =>
    new Promise((done) => {
      if (shown(state)) return done();
      const observer = new MutationObserver(() => {
        if (!shown(state)) return;
        observer.disconnect();
        done();
      });
      const watch = () => {
        if (!element.shadowRoot) return void setTimeout(watch);
        observer.observe(element.shadowRoot, { childList: true, subtree: true, characterData: true });
        if (shown(state)) done();
      };
      watch();
    });
  if (before) {
    element.feed = before.feed;
    await until(before.expected);
    await settle();
    element.offsetHeight;
  } else {
    // Started, with nothing on the card: the module, the runtime and the style are not what is measured here.
    await settle();
  }
  const start = performance.now();
  element.feed = after;
  await until(expected);
  const commit = performance.now();
  element.offsetHeight;
  document.body.offsetHeight;
  const layout = performance.now();
  element.remove();
  return { commit: commit - start, layout: layout - start };
};

/** All updates of one candidate, in one page that has run each of them once before. */
export const update = async (browser, origin, candidate, chosen) => {
  const { context, page } = await open(browser, origin);
  const attributes = candidate.element === "story-meter" ? Object.entries(ATTRIBUTES) : [];
  try {
    await page.goto(address(origin, candidate), { waitUntil: "load" });
    await page.waitForFunction(() => document.querySelector("story-meter, peer-card").shadowRoot?.querySelector(".foot"));
    const results = {};
    for (const [what, before, after] of chosen) {
      const first = before && { feed: before, expected: expected(before) };
      const run = () => page.evaluate(measure, [candidate.element, attributes, first, after, expected(after)]);
      await run();
      const runs = [];
      while (runs.length < repeats(after)) runs.push(await run());
      results[what] = { commit: median(runs.map((run) => run.commit)), layout: median(runs.map((run) => run.layout)) };
    }
    return results;
  } finally {
    await context.close();
  }
};
