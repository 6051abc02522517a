// What a reader does within the card: loaded when it is done first, and the same for a live card and for a snapshot.

import { focusHeadline, statusOf } from "./beside.js";
import { Command } from "./command.js";
import { faultOf } from "./fault.js";
import { part } from "./part.js";
import { putBack, reveal, showTop } from "./place.js";
import { markerOf, preview } from "./preview.js";
import { readOut } from "./readout.js";

/**
 * @typedef {import("./bridge.js").Inside} Inside
 *
 * @typedef {object} Memory
 * @property {HTMLElement} [origin] what led to a reference or a post
 * @property {Element | null} [row] the reference or the post
 * @property {Opened[]} opened the stories opened in the card
 *
 * @typedef {object} Opened
 * @property {string} story
 * @property {number} top how far down the window its link stood, in CSS pixels
 */

/** @type {WeakMap<HTMLElement, Memory>} */
const memories = new WeakMap();

/** @param {Inside} inside */
const memoryOf = (inside) => {
  let memory = memories.get(inside.container);
  if (!memory) {
    memory = { opened: [] };
    memories.set(inside.container, memory);
    statusOf(inside.container);
    inside.container.addEventListener("keydown", (event) => {
      // A preview is closed by the browser.
      if (event.key === "Escape" && (find(inside, ".preview") || leave(inside))) event.stopPropagation();
    });
  }
  return memory;
};

/**
 * @param {Inside} inside
 * @param {string} selector
 * @returns {HTMLElement | null}
 */
const find = ({ container }, selector) => container.querySelector(selector);

/** @param {string} name @param {string | undefined} value */
const having = (name, value = "") => `[data-${name}="${CSS.escape(value)}"]`;

/**
 * Whether a pointer has pressed it: an engine that does not say so (Pointer Events, section 4.2) shows the focus where a key has.
 * @param {HTMLElement} target
 * @param {any} event
 */
const isPointed = (target, { pointerType = target.matches(":focus-visible") ? "" : "mouse", detail }) => Boolean(detail && pointerType);

/** @returns {Promise<typeof import("./menu.js")>} a part of its own: most readers copy nothing */
const menu = () => part("menu", import.meta.url.replace(".actions.", ".menu."));

/**
 * Does what was pressed.
 * @param {Inside} inside
 * @param {HTMLElement} target
 * @param {MouseEvent} event
 * @throws a fault, where it can't be done and is no link
 */
export const act = async (inside, target, event) => {
  const url = target.getAttribute("href");
  /** Follows the link, where there is nothing in the card to go to. */
  const follow = () => url && location.assign(url);
  try {
    await does(inside, target.dataset["action"] ?? "open", target, event, follow);
  } catch (error) {
    // Whatever leads nowhere is told in its place.
    if (!url) throw { ...faultOf(error), code: "actions-missing" };
    follow();
  }
};

/**
 * @param {Inside} inside
 * @param {string} action
 * @param {HTMLElement} target what was pressed
 * @param {MouseEvent} event
 * @param {() => void} follow follows the link, where there is nothing in the card to go to
 */
const does = async (inside, action, target, event, follow) => {
  const memory = memoryOf(inside);
  const { to, story = "" } = target.dataset;
  switch (action) {
    case "menu":
      return (await menu()).open(inside, /** @type {HTMLElement} */ (target.parentElement));
    case "copy":
    case "share":
    case "draw":
      return (await menu()).take(inside, target);
    case "readout":
      return readOut(inside, target, event);
    case "reference":
    case "post": {
      const goal = find(inside, `${having(action, to)} a`);
      const row = goal?.closest("li");
      if (!goal || !row) return follow();
      if (target.matches(".marker") && isPointed(target, event) && preview(target, row)) return;
      const shown = /** @type {HTMLElement | null} */ (target.closest(".preview"));
      memory.origin = markerOf(shown) ?? target;
      memory.row = row;
      shown?.remove();
      return focusOn(goal);
    }
    case "back-to-text": {
      const { origin } = memory;
      const led = origin?.isConnected && origin.dataset["to"] === to;
      return focusOn((led && origin) || find(inside, `.marker${having("to", to)}`) || find(inside, ".text p"));
    }
    case "open": {
      const { top } = target.getBoundingClientRect();
      if (!(await opens(inside, story))) return follow();
      memory.opened.push({ story, top });
      return begin(inside);
    }
    case "back": {
      await tell(inside, Command.Back);
      const { story, top = 0 } = memory.opened.pop() ?? {};
      const link = find(inside, `.stories ${having("story", story)}`);
      if (!link) return begin(inside);
      close(inside);
      reveal(link);
      link.focus({ preventScroll: true });
      return putBack(link, top, inside.host);
    }
    case "show-new": {
      const links = () => /** @type {HTMLElement[]} */ ([...inside.container.querySelectorAll(".story-list [data-story]")]);
      const before = new Set(links().map((link) => link.dataset["story"]));
      await tell(inside, Command.ShowNew);
      return (links().find((link) => !before.has(link.dataset["story"])) ?? links()[0])?.focus();
    }
  }
};

/**
 * Has the wasm module do something, and starts that before if need be.
 * @param {Inside} inside
 * @param {Command} command
 * @param {string} [text]
 * @returns {Promise<boolean>} false where it can't
 */
const tell = async (inside, command, text) => {
  await inside.begin();
  inside.mounted?.act(command, text);
  return Boolean(inside.mounted);
};

/** @param {HTMLElement | null} goal */
const focusOn = (goal) => {
  if (!goal) return;
  if (goal.localName === "p") goal.tabIndex = -1;
  reveal(goal);
  goal.focus();
};

/** Has the reader begin at the top of another story. @param {Inside} inside */
const begin = (inside) => {
  close(inside);
  focusHeadline(inside.container);
  showTop(inside);
};

/** Closes what was opened over another story, and empties its menu: what can be done with this one may be something else. @param {Inside} inside */
const close = (inside) => {
  find(inside, ".menu")?.removeAttribute("open");
  for (const added of inside.container.querySelectorAll(".menu-list, .preview")) added.remove();
};

/** Whether the card shows a story. @param {Inside} inside @param {string} story */
const shows = (inside, story) => Boolean(find(inside, `#headline ${having("story", story)}`));

/**
 * Opens a story in the card. False where there is nothing to open: the card shows it already, or it can't be had.
 * @param {Inside} inside
 * @param {string} story
 * @returns {Promise<boolean>}
 */
const opens = async (inside, story) => {
  const { host } = inside;
  if (shows(inside, story) || !(host.getAttribute("src") || inside.feed() || inside.inline())) return false;
  // A snapshot has to fetch its feed first, and may be told that there is none before it has begun to wait.
  const answer = answered(host);
  const began = await tell(inside, Command.Open, story);
  if (began && !shows(inside, story)) await answer.arrived;
  answer.forget();
  const opened = shows(inside, story);
  if (began && !opened) await tell(inside, Command.Back);
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
 * @param {Inside} inside
 * @returns {boolean} whether there was anything to leave
 */
const leave = (inside) => {
  const focused = /** @type {ShadowRoot} */ (inside.container.getRootNode()).activeElement;
  const menu = find(inside, ".menu[open]");
  if (menu?.contains(focused)) {
    menu.removeAttribute("open");
    menu.querySelector("summary")?.focus();
    return true;
  }
  const { origin, row } = memoryOf(inside);
  if (!origin?.isConnected || !row?.contains(focused)) return false;
  origin.focus();
  return true;
};
