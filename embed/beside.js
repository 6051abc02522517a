// What stands beside the card: the status for screen readers.

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
