// What a reader does within the card: loaded when it is done first, and the same for a live card and for a snapshot.

import { announce, described, statusOf } from "./beside.js";
import { apa, bibtex } from "./citation.js";
import { figures, plainText } from "./taken.js";
import { fill } from "./menu.js";

/**
 * @typedef {import("./runtime.js").Adapter} Inside
 *
 * @typedef {object} Memory
 * @property {HTMLElement} [origin] what led to a reference or a post
 * @property {string[]} opened the stories opened in the card
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
      if (event.key === "Escape" && leave(inside)) event.stopPropagation();
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
 * @param {Inside} inside
 * @param {string} action
 * @param {HTMLElement} target what was pressed
 * @param {() => void} follow follows the link, where there is nothing in the card to go to
 */
export const act = async (inside, action, target, follow) => {
  const memory = memoryOf(inside);
  const { to, story = "" } = target.dataset;
  switch (action) {
    case "menu":
      await inside.learn();
      return fill(/** @type {HTMLElement} */ (target.parentElement), inside.language().texts);
    case "copy":
      return copy(inside, target);
    case "reference":
    case "post": {
      const goal = find(inside, `${having(action, to)} a`);
      if (!goal) return follow();
      memory.origin = target;
      return goal.focus();
    }
    case "back-to-text":
      return leave(inside) || find(inside, `[data-action="reference"]${having("to", to)}`)?.focus();
    case "open":
      // The card shows that one already.
      if (target.closest("#headline")) return follow();
      await inside.act("open", story);
      if (!(await isShown(inside, story))) return follow();
      memory.opened.push(story);
      return focusHeadline(inside);
    case "back": {
      await inside.act("back", "");
      const link = find(inside, `.stories ${having("story", memory.opened.pop())}`);
      return link ? link.focus() : focusHeadline(inside);
    }
    case "show-new": {
      const links = () => /** @type {HTMLElement[]} */ ([...inside.container.querySelectorAll(".story-list [data-story]")]);
      const before = new Set(links().map((link) => link.dataset["story"]));
      await inside.act("show-new", "");
      return (links().find((link) => !before.has(link.dataset["story"])) ?? links()[0])?.focus();
    }
  }
};

/**
 * Waits until the card is a story's: a snapshot has to fetch its feed first. False where that did not arrive.
 * @param {Inside} inside
 * @param {string} story
 * @returns {Promise<boolean>}
 */
const isShown = (inside, story) =>
  new Promise((done) => {
    const look = () => {
      if (find(inside, `#headline ${having("story", story)}`)) end(true);
    };
    const observer = new MutationObserver(look);
    const failed = () => end(false);
    /** @param {boolean} shown */
    const end = (shown) => {
      observer.disconnect();
      inside.host.removeEventListener("story-meter-error", failed);
      done(shown);
    };
    observer.observe(inside.container, { subtree: true, childList: true, attributes: true });
    inside.host.addEventListener("story-meter-error", failed);
    look();
  });

/** @param {Inside} inside */
const focusHeadline = (inside) => {
  const headline = find(inside, "#headline");
  if (!headline) return;
  headline.tabIndex = -1;
  headline.focus();
};

/**
 * Closes the menu, or goes back to what led to a reference or a post.
 * @param {Inside} inside
 * @returns {boolean} whether there was anything to leave
 */
const leave = (inside) => {
  const menu = find(inside, ".menu[open]");
  const memory = memoryOf(inside);
  const { origin } = memory;
  memory.origin = undefined;
  if (menu?.contains(/** @type {ShadowRoot} */ (menu.getRootNode()).activeElement)) {
    menu.removeAttribute("open");
    menu.querySelector("summary")?.focus();
    return true;
  }
  if (!origin?.isConnected) return false;
  origin.focus();
  return true;
};

/** @type {Record<string, (inside: Inside) => string>} */
const WAYS = {
  text: ({ container, host }) => plainText(container, described(host)),
  figures: ({ container }) => figures(container),
  apa: ({ host }) => apa(described(host)),
  bibtex: ({ host }) => bibtex(described(host)),
  link: ({ host }) => described(host).url ?? location.href,
};

/** @param {Inside} inside @param {HTMLElement} target */
const copy = async (inside, target) => {
  const list = /** @type {HTMLElement} */ (target.closest(".menu-list"));
  const text = WAYS[target.dataset["way"] ?? ""]?.(inside) ?? "";
  const { copied = "", notCopied = "" } = list.dataset;
  const said = await navigator.clipboard.writeText(text).then(
    () => copied,
    () => notCopied,
  );
  list.dataset["said"] = said;
  announce(inside.container, said);
};
