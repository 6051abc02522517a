// What a reader does within the card: loaded when it is done first, and the same for a live card and for a snapshot.

import { announce, focusHeadline, statusOf } from "./beside.js";
import { Command } from "./command.js";
import { apa, bibtex, described } from "./citation.js";
import { figures, plainText } from "./taken.js";
import { fill } from "./menu.js";

/**
 * @typedef {import("./bridge.js").Bridge} Bridge
 *
 * @typedef {object} Memory
 * @property {HTMLElement} [origin] what led to a reference or a post
 * @property {Element | null} [row] the reference or the post
 * @property {string[]} opened the stories opened in the card
 */

/** @type {WeakMap<HTMLElement, Memory>} */
const memories = new WeakMap();

/** @param {Bridge} bridge */
const memoryOf = (bridge) => {
  let memory = memories.get(bridge.container);
  if (!memory) {
    memory = { opened: [] };
    memories.set(bridge.container, memory);
    statusOf(bridge.container);
    bridge.container.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && leave(bridge)) event.stopPropagation();
    });
  }
  return memory;
};

/**
 * @param {Bridge} bridge
 * @param {string} selector
 * @returns {HTMLElement | null}
 */
const find = ({ container }, selector) => container.querySelector(selector);

/** @param {string} name @param {string | undefined} value */
const having = (name, value = "") => `[data-${name}="${CSS.escape(value)}"]`;

/**
 * @param {Bridge} bridge
 * @param {string} action
 * @param {HTMLElement} target what was pressed
 * @param {() => void} follow follows the link, where there is nothing in the card to go to
 */
export const act = async (bridge, action, target, follow) => {
  const memory = memoryOf(bridge);
  const { to, story = "" } = target.dataset;
  switch (action) {
    case "menu":
      await bridge.learn();
      return fill(/** @type {HTMLElement} */ (target.parentElement), bridge.language().texts);
    case "copy":
      return copy(bridge, target);
    case "reference":
    case "post": {
      const goal = find(bridge, `${having(action, to)} a`);
      if (!goal) return follow();
      memory.origin = target;
      memory.row = goal.closest("li");
      return goal.focus();
    }
    case "back-to-text": {
      const { origin } = memory;
      const led = origin?.isConnected && origin.dataset["to"] === to;
      return focusOn((led && origin) || find(bridge, `.marker${having("to", to)}`) || find(bridge, ".text p"));
    }
    case "open":
      if (!(await opens(bridge, story))) return follow();
      memory.opened.push(story);
      return focusHeadline(bridge.container);
    case "back": {
      await bridge.act(Command.Back);
      const link = find(bridge, `.stories ${having("story", memory.opened.pop())}`);
      return link ? link.focus() : focusHeadline(bridge.container);
    }
    case "show-new": {
      const links = () => /** @type {HTMLElement[]} */ ([...bridge.container.querySelectorAll(".story-list [data-story]")]);
      const before = new Set(links().map((link) => link.dataset["story"]));
      await bridge.act(Command.ShowNew);
      return (links().find((link) => !before.has(link.dataset["story"])) ?? links()[0])?.focus();
    }
  }
};

/** @param {HTMLElement | null} goal */
const focusOn = (goal) => {
  if (!goal) return;
  if (goal.localName === "p") goal.tabIndex = -1;
  goal.focus();
};

/** Whether the card shows a story. @param {Bridge} bridge @param {string} story */
const shows = (bridge, story) => Boolean(find(bridge, `#headline ${having("story", story)}`));

/**
 * Opens a story in the card. False where there is nothing to open: the card shows it already, or it can't be had.
 * @param {Bridge} bridge
 * @param {string} story
 * @returns {Promise<boolean>}
 */
const opens = async (bridge, story) => {
  const { host } = bridge;
  if (shows(bridge, story) || !(host.getAttribute("src") || bridge.feed() || bridge.inline())) return false;
  // A snapshot has to fetch its feed first, and may be told that there is none before it has begun to wait.
  const answer = answered(host);
  const began = await bridge.act(Command.Open, story);
  if (began && !shows(bridge, story)) await answer.arrived;
  answer.forget();
  const opened = shows(bridge, story);
  if (began && !opened) await bridge.act(Command.Back);
  return opened;
};

/**
 * The next answer to an element's request, whatever it is.
 * @param {HTMLElement} host
 * @returns {{ arrived: Promise<void>, forget: () => void }}
 */
const answered = (host) => {
  const names = ["story-meter-load", "story-meter-error"];
  /** @type {() => void} */
  let heard = () => {};
  /** @type {Promise<void>} */
  const arrived = new Promise((done) => {
    heard = done;
    for (const name of names) host.addEventListener(name, heard);
  });
  return { arrived, forget: () => names.forEach((name) => host.removeEventListener(name, heard)) };
};

/**
 * Closes the menu, or goes back to what led to a reference or a post.
 * @param {Bridge} bridge
 * @returns {boolean} whether there was anything to leave
 */
const leave = (bridge) => {
  const focused = /** @type {ShadowRoot} */ (bridge.container.getRootNode()).activeElement;
  const menu = find(bridge, ".menu[open]");
  if (menu?.contains(focused)) {
    menu.removeAttribute("open");
    menu.querySelector("summary")?.focus();
    return true;
  }
  const { origin, row } = memoryOf(bridge);
  if (!origin?.isConnected || !row?.contains(focused)) return false;
  origin.focus();
  return true;
};

/** @type {Record<string, (bridge: Bridge) => string>} */
const WAYS = {
  text: (bridge) => plainText(bridge.container, described(bridge)),
  figures: ({ container }) => figures(container),
  apa: (bridge) => apa(described(bridge)),
  bibtex: (bridge) => bibtex(described(bridge)),
  link: (bridge) => described(bridge).url ?? location.href,
};

/** Pages without TLS have no clipboard: that is a refusal like any other. @param {string} text */
const write = async (text) => navigator.clipboard.writeText(text);

/** @param {Bridge} bridge @param {HTMLElement} target */
const copy = async (bridge, target) => {
  const list = /** @type {HTMLElement} */ (target.closest(".menu-list"));
  const text = WAYS[target.dataset["way"] ?? ""]?.(bridge) ?? "";
  const { copied = "", notCopied = "" } = list.dataset;
  const said = await write(text).then(
    () => copied,
    () => notCopied,
  );
  list.dataset["said"] = said;
  announce(bridge.container, said);
};
