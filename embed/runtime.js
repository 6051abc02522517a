// What the entry loads once an element comes near: the style, the glue and the start of wasm.

import css from "storymeter-css";
import { __wbg_finalize_init, __wbg_get_imports, mount } from "storymeter-glue";
import { guard } from "./guard.js";
import { instantiate } from "./instantiate.js";

/**
 * What the wasm module has of an element.
 * @typedef {object} Adapter
 * @property {HTMLElement} host
 * @property {HTMLElement} container
 * @property {(state: string, card: boolean) => void} notify
 * @property {() => string | undefined} inline
 * @property {(event: string, detail: unknown) => void} report
 */

/**
 * An element on which the wasm module runs.
 * @typedef {object} Handle
 * @property {() => void} show
 * @property {() => void} update
 * @property {(feed: unknown) => void} setFeed
 * @property {() => Promise<string>} refresh
 * @property {() => void} free
 *
 * @typedef {object} Runtime
 * @property {CSSStyleSheet} sheet
 * @property {(adapter: Adapter, feed: unknown, fail: (error: unknown) => void) => Handle} mount
 */

/** The elements that a trap takes their card from. @type {Set<(error: unknown) => void>} */
const running = new Set();
/** @type {{ code: string, message: string } | undefined} */
let trapped;

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
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return { sheet, mount: mountGuarded };
};

/** @type {Runtime["mount"]} */
const mountGuarded = (adapter, feed, fail) => {
  if (trapped) throw trapped;
  const mounted = mount(adapter, feed);
  running.add(fail);
  return {
    show: () => mounted.show(),
    update: () => mounted.update(),
    setFeed: (feed) => mounted.setFeed(feed),
    refresh: () =>
      new Promise((settled) => {
        if (trapped) settled("error");
        else mounted.refresh(settled);
      }),
    free: () => {
      running.delete(fail);
      if (trapped) adapter.container.replaceChildren();
      else mounted.free();
    },
  };
};
