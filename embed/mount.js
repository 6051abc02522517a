// From the glue and the style to a module that cards are mounted with.

import css from "storymeter-css";
import { Cards, __wbg_finalize_init, __wbg_get_imports } from "storymeter-glue";
import { apart } from "./apart.js";
import { Command } from "./command.js";
import { dress } from "./dress.js";
import { textOf } from "./given.js";
import { guard } from "./guard.js";
import { instantiate } from "./instantiate.js";
import { undress } from "./printed.js";

/** @typedef {import("./bridge.js").Runtime} Runtime */

/** The elements that a trap takes their card from. @type {Set<(error: unknown) => void>} */
const running = new Set();
/** @type {{ code: string, message: string } | undefined} */
let trapped;

const { enter, guarded } = guard((cause) => {
  trapped = {
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
});

const sheet = new CSSStyleSheet();

/**
 * @param {Promise<Response> | undefined} response the wasm file; nothing where there is no WebAssembly
 * @param {string} url its address, for messages
 * @returns {Promise<Runtime>}
 */
export const start = async (response, url) => {
  const { module, instance } = await instantiate(response, url, apart(__wbg_get_imports()));
  __wbg_finalize_init({ exports: guarded(instance.exports) }, module);
  sheet.replaceSync(css);
  const cards = new Cards();
  return { mount: (bridge, fail) => mount(cards, bridge, fail) };
};

/**
 * @param {Cards} cards of the page
 * @param {import("./bridge.js").Bridge} bridge
 * @param {(error: unknown) => void} fail
 * @returns {import("./bridge.js").Mounted}
 */
const mount = (cards, bridge, fail) => {
  if (trapped) throw trapped;
  const { container } = bridge;
  void dress(bridge, sheet);
  // A snapshot brings the same style in another way.
  undress(/** @type {ShadowRoot} */ (container.getRootNode()));

  /** @type {import("storymeter-glue").Mounted | undefined} */
  let mounted;
  /** @type {(state: import("./storymeter.js").StoryMeterState) => void} */
  let lose = () => {};
  /** @type {Promise<import("./storymeter.js").StoryMeterState>} */
  const lost = new Promise((settled) => (lose = settled));
  const stop = (/** @type {unknown} */ error) => {
    lose("error");
    fail(error);
  };
  running.add(stop);
  enter(() => {
    const feed = bridge.feed();
    mounted = cards.mount(bridge, textOf(feed));
    // Whoever reads a feed may find that there is another one by then.
    if (bridge.feed() !== feed) mounted.act(Command.Feed, textOf(bridge.feed()));
  });
  return {
    act: (command, text) => enter(() => mounted?.act(command, command === Command.Feed ? textOf(bridge.feed()) : text)),
    refresh: (command) => {
      /** @type {typeof lost} */
      const answered = new Promise((settled) => enter(() => mounted?.act(command, undefined, settled)));
      return Promise.race([lost, answered]);
    },
    free: () => {
      running.delete(stop);
      enter(() => mounted?.free());
      // What the page has asked for meanwhile comes too late.
      mounted = undefined;
      if (!trapped) return;
      container.replaceChildren();
      bridge.describe();
    },
  };
};
