// What wasm asks of the browser. One file: wasm-bindgen makes a module of each, and a development page and the test
// runner's server, which has four threads, fetch each of them by itself.

import { ofNode } from "../embed/page.js";

export { attribute, isAwake } from "../embed/page.js";

// ---- The page: what stands in the tag, an address that it gives.

/**
 * Whether the page has put anything inside the tag that a reader can see.
 * @param {Element} host
 */
export const has_fallback = (host) => {
  try {
    return [...host.childNodes].some((child) => !/^(script|#comment)$/i.test(ofNode(child, "nodeName")) && Boolean(ofNode(child, "textContent")?.trim()));
  } catch {
    return false;
  }
};

/**
 * An address as the page would resolve it, where it can be a feed's: `fetch` refuses credentials in an address, and so
 * does this.
 * @param {Element} host
 * @param {string} src
 * @returns {string | undefined}
 */
export const absolute = (host, src) => {
  try {
    // What a template makes of an object would be an address, too.
    if (src.startsWith("[object ")) return undefined;
    const { protocol, username, password, href } = new URL(src, host.baseURI);
    return /^https?:$/.test(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
};

// ---- One request for a feed, as text.

// What went wrong, as request.rs knows it.
const NETWORK = 1;
const STATUS = 2;
const TOO_LARGE = 3;
const NO_ADDRESS = 4;
const TIMEOUT = 5;

/**
 * What wasm hears of a request: 0 and the text, or what went wrong and a word on it.
 * @typedef {(failure: number, text: string, retryAfter: number) => void} Heard
 */

/**
 * How many seconds a server wants no other request, as far as it lets a page see that.
 * @param {Response} response
 */
const retryAfter = ({ headers }) => {
  const value = headers.get("retry-after") ?? "";
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Math.min(Math.max(seconds, 0), 86400) || 0;
};

/**
 * Asks for a feed as a `<link rel="preload" as="fetch" crossorigin>` does (mode `cors`, credentials `same-origin`: both
 * are the defaults), so that such a preload is reused.
 * @param {string} url
 * @param {boolean} again whether caches ask the server if their copy is still the latest
 * @param {number} limit in bytes: a longer body is left where it is
 * @param {number} seconds that it may take as a whole
 * @param {Heard} heard called once with the failure, unless the request is given up before
 * @returns {() => void} gives the request up
 */
export const request = (url, again, limit, seconds, heard) => {
  const controller = new AbortController();
  const { signal } = controller;
  /** Held by what is returned: WebKit forgets the signal of a request that nobody holds. @type {Request | undefined} */
  let held;
  const giveUp = () => {
    clearTimeout(timer);
    controller.abort();
    held = undefined;
  };
  /** @type {Heard} */
  const done = (...answer) => {
    if (signal.aborted) return;
    giveUp();
    heard(...answer);
  };
  // Not left to the request: some engines never end one whose body has stalled.
  const timer = setTimeout(() => done(TIMEOUT, "", 0), seconds * 1000);
  const load = async () => {
    try {
      held = new Request(url, { signal, cache: again ? "no-cache" : "default" });
    } catch {
      return done(NO_ADDRESS, "", 0);
    }
    const response = await fetch(held);
    if (!response.ok) return done(STATUS, String(response.status), retryAfter(response));
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let text = "";
    let length = 0;
    while (reader) {
      const { done: ended, value } = await reader.read();
      if (ended) break;
      length += value.length;
      if (length > limit) return done(TOO_LARGE, "", 0);
      text += decoder.decode(value, { stream: true });
    }
    done(0, text + decoder.decode(), 0);
  };
  load().catch(() => done(NETWORK, "", 0));
  return giveUp;
};

// ---- Time zones, from Intl. Each formatter is made once for the whole page: the first of a page costs a slow phone
// 20–40 ms.

/** @type {Map<string, Intl.DateTimeFormat>} */
const made = new Map();

/**
 * @param {string} timeZone
 * @param {number} milliseconds
 * @returns {string | undefined} nothing for a zone or a time that Intl refuses
 */
const format = (timeZone, milliseconds) => {
  try {
    const format = made.get(timeZone) ?? new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
    made.set(timeZone, format);
    return format.format(milliseconds);
  } catch {
    return undefined;
  }
};

/**
 * How many minutes a zone's clocks are ahead of UTC; nothing for a zone that nobody knows. Without a zone, the reader's
 * own, from `Date`, which costs nothing.
 * @param {string | undefined} timeZone
 * @param {number} milliseconds
 */
export const minutes_of = (timeZone, milliseconds) => {
  if (!timeZone) return -new Date(milliseconds).getTimezoneOffset() || 0;
  const text = format(timeZone, milliseconds);
  // Such as `3/27/2026, GMT+05:30`; `GMT` alone at no distance.
  const [, sign, hours, rest] = /([+-])(\d+):(\d+)/.exec(text ?? "") ?? [];
  return text && Number(sign ? `${sign}${Number(hours) * 60 + Number(rest)}` : 0);
};
