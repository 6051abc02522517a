// Where a reader is on the page. All of it happens at once: what scrolls by itself takes a reader along who may not want that.

import { ofPage } from "./page.js";

/**
 * Opens whatever is closed around a goal: only what is seen can have the focus.
 * @param {Element} goal
 */
export const reveal = (goal) => {
  for (let node = goal.parentElement; node; node = node.parentElement) {
    if (node.localName === "details") node.setAttribute("open", "");
    node.removeAttribute("hidden");
  }
};

/** @param {Element | null} goal */
const bring = (goal) => goal?.scrollIntoView({ block: "nearest", behavior: "instant" });

/**
 * Brings the headline into sight, and the way back above it, below whatever the page keeps at the top of its window.
 * @param {import("./bridge.js").Inside} inside
 */
export const showTop = ({ container, host }) => {
  const headline = container.querySelector("#headline");
  const back = /** @type {HTMLElement | null} */ (container.querySelector("[data-action=back]") ?? headline);
  bring(headline);
  bring(back);
  const covered = back && coveredTo(back, host);
  if (!covered) return;
  // Whatever scrolls, the window or a part of the page, minds it.
  back.style.scrollMarginBlockStart = `${covered}px`;
  bring(back);
  // Asked for, the attribute is there to be removed: Chromium makes it late.
  if (back.getAttribute("style") !== null) back.removeAttribute("style");
};

/**
 * How far down the window is covered where an element stands: by a bar, as many pages have one.
 * @param {Element} element
 * @param {Element} host what it stands in
 */
const coveredTo = (element, host) => {
  const around = new Set(ancestors(host));
  const { left, top, width } = element.getBoundingClientRect();
  let over = Document.prototype.elementFromPoint.call(host.ownerDocument, left + width / 2, top + 1);
  for (; over && !around.has(over); over = over.parentElement) {
    if (/fixed|sticky/.test(getComputedStyle(over).position)) return over.getBoundingClientRect().bottom;
  }
  return 0;
};

/**
 * Scrolls whatever scrolls, until an element stands as far down the window as it did.
 * @param {Element} element
 * @param {number} top in CSS pixels
 * @param {Element} host what it stands in
 */
export const putBack = (element, top, host) => {
  for (const node of ancestors(host)) {
    // What a reader can scroll, and nothing else.
    const scrolls = node === ofPage(host.ownerDocument, "scrollingElement") || /auto|scroll/.test(getComputedStyle(node).overflowY);
    if (scrolls) node.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: "instant" });
  }
};

/** An element and all that it stands in, the hosts of shadow trees included. @param {any} element @returns {Element[]} */
const ancestors = (element) => (element ? [element, ...ancestors(element.parentElement ?? element.getRootNode().host)] : []);
