// Keeps a drawn card as its card file is: fetched when a reader sees a card that is to be refreshed.

import { textOf } from "./answer.js";
import { morph } from "./morph.js";
import { undress } from "./printed.js";
import { wait } from "./wait.js";

/**
 * @typedef {import("./bridge.js").Inside} Inside
 * @typedef {import("./card-faults.js").Fault} Fault
 */

// The rules of `src/refresh.rs`, in seconds.
const SHORTEST = 60;
const LONGEST = 3600;
const DAY = 86400;

/** When a card file was asked for last, by the container of its card and the page's clock. @type {WeakMap<Element, number>} */
const times = new WeakMap();

/**
 * Asks for the file again and again, and brings the card to it. Where the file gives none any more, wasm goes on.
 * @param {Inside} inside
 * @param {AbortSignal} signal ends it
 */
export const keep = async (inside, signal) => {
  const { host, container, notify, fail } = inside;
  const url = host.getAttribute("card-src") ?? "";
  /** The very module that has drawn the card, its neighbour. @type {typeof import("./card.js")} */
  const { show, known } = await import(import.meta.url.replace(".refresh.", ".card."));
  const wanted = () => !signal.aborted;
  let failures = 0;
  let least = 0;
  while (wanted()) {
    // What was drawn from the file is new; a snapshot may be of any age.
    const time = times.get(container) ?? (known.has(container) ? performance.now() : -Infinity);
    const since = (performance.now() - time) / 1000;
    await wait(Math.max(pause(host, failures, least) - since, 0), signal);
    times.set(container, performance.now());
    try {
      const text = await ask(url, signal);
      // Somebody may have emptied the card.
      if (text !== known.get(container) || !container.textContent) await show(inside, url, text, wanted, bring);
      failures = least = 0;
      if (wanted()) notify("ready", true);
    } catch (cause) {
      if (!wanted()) return;
      const fault = /** @type {Fault} */ (cause);
      notify("stale", true);
      fail(fault, true);
      // The page may have taken the element away.
      if (!wanted()) return;
      if (!isPassing(fault) && isFed(inside)) return void inside.begin();
      failures += 1;
      least = wish(fault);
    }
  }
};

/** Brings what stands there to the card. @param {Element} container @param {Element} card */
const bring = (container, card) => {
  // A snapshot brings its style in another way.
  undress(/** @type {ShadowRoot} */ (container.getRootNode()));
  morph(container, card);
};

/** @param {string} url @param {AbortSignal} signal */
const ask = (url, signal) => {
  const controller = new AbortController();
  const giveUp = () => controller.abort();
  signal.addEventListener("abort", giveUp, { signal: controller.signal });
  // Caches ask the server whether their copy is still the latest (If-None-Match).
  return textOf(fetch(url, { cache: "no-cache", signal: controller.signal }), url, giveUp);
};

/**
 * How many seconds there are between two requests: each failure in a row doubles the interval, and chance spreads the
 * readers of a page.
 * @param {Element} host
 * @param {number} failures
 * @param {number} least
 */
const pause = (host, failures, least) => {
  const interval = Math.min(Math.max(Number(host.getAttribute("refresh")), SHORTEST), DAY);
  const doubled = Math.min(interval * 2 ** failures, Math.max(interval, LONGEST));
  return Math.max(doubled, least) * (1 + Math.random() * (failures ? 0.5 : 0.1));
};

/** Whether a fault may pass: nobody answered, or a server that could not. @param {Fault} fault */
const isPassing = ({ code, cause }) =>
  code === "card-missing" && !(cause instanceof Response && cause.status < 500 && cause.status !== 429);

/** Whether there is a feed for the live card. @param {Inside} inside */
const isFed = ({ host, inline }) => Boolean(host.getAttribute("src") || inline());

/** For how many seconds a server wants no other request. @param {Fault} fault */
const wish = ({ cause }) => {
  const value = cause instanceof Response ? (cause.headers.get("retry-after") ?? "") : "";
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Math.min(Math.max(seconds, 0), DAY) || 0;
};
