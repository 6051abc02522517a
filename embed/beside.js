// What stands beside the card: the status for screen readers, and the story for programs.

import { make, ofPage } from "./page.js";

/**
 * The card's one status. It has to be there before it has anything to say: otherwise screen readers would not hear it.
 * @param {HTMLElement} container it follows, though not always at once: others may put nodes of their own there
 * @returns {HTMLElement}
 */
export const statusOf = (container) => {
  /** @type {HTMLElement | null | undefined} */
  const found = container.parentNode?.querySelector("div.visually-hidden[role=status]");
  if (found) return found;
  const status = make(container, "div");
  status.setAttribute("role", "status");
  status.className = "visually-hidden";
  container.after(status);
  return status;
};

/** For how long a status is empty before it says the same again: in less, screen readers may not notice. */
const SILENCE = 100;

/** What ends the silence of a status. @type {WeakMap<HTMLElement, ReturnType<typeof setTimeout>>} */
const silences = new WeakMap();

/**
 * Tells a screen reader what came of something that its reader has done.
 * @param {HTMLElement} container
 * @param {string} text in the card's language
 */
export const announce = (container, text) => {
  const status = statusOf(container);
  clearTimeout(silences.get(status));
  status.lang = /** @type {HTMLElement | null} */ (container.firstElementChild)?.lang ?? "";
  // The same words written again are no change, and are not spoken.
  const isSaid = status.textContent === text;
  status.textContent = isSaid ? "" : text;
  if (isSaid) silences.set(status, setTimeout(() => (status.textContent = text), SILENCE));
};

/**
 * Gives the focus to the headline, or to the button that is there instead.
 * @param {ParentNode} container
 */
export const focusHeadline = (container) => {
  /** @type {HTMLElement | null} */
  const goal = container.querySelector("[data-action=retry], #headline");
  if (!goal) return;
  if (goal.id) goal.tabIndex = -1;
  goal.focus({ preventScroll: true });
};

/**
 * Gives the focus to the headline, where nothing on the page has it any more.
 * @param {HTMLElement} container
 */
export const rescueFocus = (container) => {
  if (ofPage(container.ownerDocument, "activeElement") === ofPage(container.ownerDocument, "body")) focusHeadline(container);
};

/** Ours: a page may have put one of its own inside the tag. @param {Element} host */
const script = (host) => host.querySelector(":scope > script[data-story-meter]");

/**
 * Puts the story's JSON-LD inside the tag; without any, takes away what is there.
 * @param {Element} host
 * @param {string} [data]
 */
export const describe = (host, data) => {
  try {
    const found = script(host);
    if (found?.textContent === data) return;
    found?.remove();
    if (!data) return;
    // A copy of a script that has run never runs itself (HTML, cloning steps for scripts), and so is none that trusted
    // types are asked about. Data never runs.
    const ran = [...document.scripts].find(({ type }) => /^$|module|javascript/.test(type));
    const made = /** @type {HTMLScriptElement} */ (ran?.cloneNode() ?? document.createElement("script"));
    for (const name of made.getAttributeNames()) made.removeAttribute(name);
    made.type = "application/ld+json";
    made.dataset["storyMeter"] = "";
    made.append(data);
    host.append(made);
  } catch {
    // Somebody else watches over what is inside the tag.
  }
};

/** The story as microdata, which a card has that was printed with its style in a file. @param {Element} host */
const microdata = (host) => {
  /** @type {Record<string, string>} */
  const story = {};
  for (const part of host.querySelectorAll(":scope > [itemscope] [itemprop]")) {
    story[part.getAttribute("itemprop") ?? ""] = part.getAttribute("content") ?? part.getAttribute("href") ?? part.textContent ?? "";
  }
  return story;
};

/**
 * What the page says of the story for programs, as a value.
 * @param {Element} host
 * @returns {import("./citation.js").Story}
 */
export const described = (host) => {
  try {
    const data = script(host)?.textContent;
    return data ? (JSON.parse(data) ?? {}) : microdata(host);
  } catch {
    return {};
  }
};
