// What the entry loads once an element comes near: the style, the glue and the start of wasm.

import css from "storymeter-css";
import { __wbg_finalize_init, __wbg_get_imports, mount } from "storymeter-glue";
import { announce, describe, focusHeadline, statusOf } from "./beside.js";
import { guard } from "./guard.js";
import { instantiate } from "./instantiate.js";

/**
 * An element as the entry module hands it over.
 * @typedef {object} Adapter
 * @property {HTMLElement} host
 * @property {HTMLElement} container
 * @property {(state: string, card: boolean) => void} notify
 * @property {() => string | undefined} inline
 * @property {() => import("./language.js").Language} language
 * @property {(name: string, detail: unknown) => void} dispatch
 * @property {() => Promise<void>} learn brings `language` up to date
 * @property {(action: string, id: string) => Promise<boolean>} act has the wasm module do it, and starts it before if need be; false where it can't
 */

/**
 * The same as the wasm module has it (`src/widget/element.rs`).
 * @param {Adapter} adapter
 */
const inside = ({ host, container, notify, inline, language, dispatch }) => ({
  host,
  container,
  notify,
  inline,
  fallback: () => [...host.childNodes].some(({ nodeName, textContent }) => !/^(script|#comment)$/i.test(nodeName) && textContent?.trim()),
  language: () => language().tag,
  texts: () => language().texts,
  announce: (/** @type {string} */ text) => {
    announce(container, text);
    // What the reader has pressed may be gone, and the focus with it.
    if (document.activeElement === document.body) focusHeadline(container);
  },
  describe: (/** @type {string | undefined} */ data) => describe(host, data),
  // Later: a listener may remove the element, and the call that reports must have returned by then.
  report: (/** @type {string} */ name, /** @type {string} */ detail) => queueMicrotask(() => dispatch(name, JSON.parse(detail))),
});

/**
 * An element on which the wasm module runs.
 * @typedef {object} Handle
 * @property {(name: string, value?: unknown) => void} act see `Mounted::act`
 * @property {(name: string) => Promise<string>} refresh for the page (`refresh`) or the reader (`retry`)
 * @property {() => void} free
 *
 * @typedef {object} Runtime
 * @property {(adapter: Adapter, feed: unknown, fail: (error: unknown) => void) => Handle} mount
 */

/** The elements that a trap takes their card from. @type {Set<(error: unknown) => void>} */
const running = new Set();
/** @type {{ code: string, message: string } | undefined} */
let trapped;

const sheet = new CSSStyleSheet();

/** @param {unknown} cause */
const trap = (cause) => {
  trapped ??= {
    code: "wasm-trapped",
    message: `Storymeter ${VERSION} stopped: ${cause}. Please report it; a reload of the page starts it again.`,
  };
  // After the call that trapped has returned: its frames may still hold the element.
  queueMicrotask(() => {
    for (const fail of [...running]) {
      running.delete(fail);
      fail(trapped);
    }
  });
};

/**
 * @param {Promise<Response>} response the wasm file
 * @param {string} url its address, for messages
 * @returns {Promise<Runtime>}
 */
export const start = async (response, url) => {
  const { module, instance } = await instantiate(response, url, __wbg_get_imports());
  const guarded = { exports: guard(instance.exports, () => !trapped, trap) };
  __wbg_finalize_init(guarded, module);
  sheet.replaceSync(css);
  return { mount: mountGuarded };
};

/** @type {Runtime["mount"]} */
const mountGuarded = (adapter, feed, fail) => {
  if (trapped) throw trapped;
  const root = /** @type {ShadowRoot} */ (adapter.container.getRootNode());
  root.adoptedStyleSheets = [sheet];
  // A snapshot brings the same style in another way.
  for (const old of root.querySelectorAll("style, link")) old.remove();
  statusOf(adapter.container);
  const mounted = mount(inside(adapter), feed);
  running.add(fail);
  return {
    act: (name, value) => mounted.act(name, value),
    refresh: (name) =>
      new Promise((settled) => {
        if (trapped) settled("error");
        else mounted.act(name, settled);
      }),
    free: () => {
      running.delete(fail);
      describe(adapter.host);
      if (trapped) adapter.container.replaceChildren();
      else mounted.free();
    },
  };
};
