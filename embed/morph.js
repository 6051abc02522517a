// Brings a card that stands in the page to one that was newly drawn, and touches nothing else
// (docs/decisions/0018-leptos-builds-a-morph-brings.md).
//
// What is compared is what was drawn last with what is drawn now: two trees that stand in no document. So a node that
// somebody else has put into the card is never taken for ours, a text that was translated in place stays so until what
// it says has changed, and the focus stays with the nodes that stay.

import { focusHeadline } from "./beside.js";
import { ofNode } from "./page.js";

/** What was drawn last into each container. @type {WeakMap<Element, any>} */
const drawings = new WeakMap();

const CARD = "[part~=card]";

/** The node of the page that a drawn one stands for. @type {WeakMap<Node, any>} */
const live = new WeakMap();

/** Whether every row that is said to stand did so. */
let whole = true;

/** What we never draw, and what `actions.js` adds. @param {any} node */
const isForeign = (node) =>
  /-|^(style|link|script|template|form|iframe)$/i.test(ofNode(node, "nodeName")) || /^(menu-list|preview)$/.test(node.className);

/** By what a node is the same among its siblings. @param {any} node */
const keyOf = (node) => node.localName && `${node.localName} ${node.getAttribute("data-key") ?? node.getAttribute("class")}`;

/** @param {any} node @param {(node: Node, copy: Node) => void} bind @param {Document} owner */
const copied = (node, bind, owner) => {
  const copy = Document.prototype.importNode.call(owner, node);
  bind(node, copy);
  for (const child of node.childNodes) if (!isForeign(child)) copy.appendChild(copied(child, bind, owner));
  return copy;
};

/** A node of the page for one that was drawn. @param {any} drawn @param {any} place */
const built = (drawn, place) => {
  /** @param {any} node @param {Node} copy */
  const bind = (node, copy) => {
    live.set(node, copy);
    if (node.dataset?.stands !== undefined) whole = false;
  };
  return copied(drawn, bind, place.ownerDocument);
};

/** @param {any} drawn @param {any} node */
const fill = (drawn, node) => {
  const foreign = [...node.childNodes].filter(isForeign);
  node.replaceChildren(...[...drawn.childNodes].map((child) => built(child, node)), ...foreign);
};

/** Whether somebody has emptied what stands for a drawn node. @param {any} drawn */
const isEmptied = (drawn) => drawn.firstChild && !live.get(drawn).firstChild;

/** Whether words stand there that nobody has drawn. @param {any} drawn @param {any} node what stands for it */
const hasOthers = (drawn, node) => {
  const ours = new Set([...drawn.childNodes].map((child) => live.get(child)));
  return [...node.childNodes].some((child) => !ours.has(child) && !isForeign(child) && child.textContent);
};

/** @param {Element} before @param {Element} now @param {Element} node */
const changeAttributes = (before, now, node) => {
  for (const name of new Set([...before.getAttributeNames(), ...now.getAttributeNames()])) {
    const value = now.getAttribute(name);
    // What a reader has opened stays open, and what can be focused stays so.
    if (value === before.getAttribute(name) || /^(open|tabindex)$/.test(name)) continue;
    if (value === null) node.removeAttribute(name);
    else node.setAttribute(name, value);
  }
};

/** @param {any} before @param {any} now @param {any} node what stands for both */
const change = (before, now, node) => {
  live.set(now, node);
  if (now.nodeType === 3) return void (now.data === before.data || (node.data = now.data));
  changeAttributes(before, now, node);
  // Where words are to change, nothing may stand beside them that was once part of them, in a text or a mark of its own.
  const isParted = [...before.childNodes].some((child) => child.nodeType === 3) && hasOthers(before, node);
  /** @type {Record<string, any[]>} */
  const stood = {};
  for (const child of before.childNodes) (stood[keyOf(child)] ??= []).push(child);
  /** @type {any[][]} */
  const pairs = [...now.childNodes].map((child) => {
    const old = stood[keyOf(child)]?.shift();
    const stands = child.dataset?.stands !== undefined;
    if (!old || !(stands || old.isEqualNode(child))) return [old, child];
    child.replaceWith(old);
    if (isEmptied(old)) fill(old, live.get(old));
    return [old, old];
  });
  const gone = Object.values(stood).flat();
  // Where somebody has taken nodes of ours away, what stands there may be of another time. Those who translate take texts:
  // theirs may stand until the text changes.
  const taken = [...pairs.map(([old]) => old), ...gone].filter((old) => old && live.get(old).parentNode !== node);
  const isLost = !node.firstChild || taken.some((old) => old.nodeType === 1 && !live.get(old).isConnected);
  const isChanged = pairs.some(([old, child]) => old !== child);
  if (isParted ? isChanged : taken.length && (isLost || isChanged)) return fill(now, node);
  for (const old of gone) live.get(old).remove();
  arrange(pairs, node);
};

/** @param {any[][]} pairs @param {any} node */
const arrange = (pairs, node) => {
  const ours = new Set(pairs.map(([old]) => live.get(old)));
  /** @param {any} from @returns {any} */
  const next = (from) => {
    while (from && !ours.has(from)) from = ofNode(from, "nextSibling");
    return from;
  };
  let place = next(node.firstChild);
  for (const [old, child] of pairs) {
    const kept = live.get(old);
    if (old !== child && kept) change(old, child, kept);
    // The one before it is what has moved.
    if (kept && place && next(place.nextSibling) === kept) place = kept;
    if (!kept) node.insertBefore(built(child, node), place);
    else if (kept === place) place = next(place.nextSibling);
    else node[node.moveBefore ? "moveBefore" : "insertBefore"](kept, place);
  }
};

/** Closes the menu, whose words are of another language: it gets its own when it is opened. @param {Element} node */
const closeMenu = (node) => {
  const menu = node.querySelector(".menu");
  menu?.removeAttribute("open");
  menu?.querySelector(".menu-list")?.remove();
};

/**
 * @param {Element} container what holds the card and nothing else of ours
 * @param {any} now a card that stands in no document; it is the morph's from here on
 * @returns {boolean} false where a row that is said to stand (`data-stands`) does not: then the card has to be drawn whole
 */
export const morph = (container, now) => {
  // What Leptos finds its way by, and texts that it has parted.
  const comments = Document.prototype.createNodeIterator.call(document, now, NodeFilter.SHOW_COMMENT);
  for (let comment; (comment = comments.nextNode()); ) /** @type {Comment} */ (comment).remove();
  now.normalize();
  whole = true;
  const root = /** @type {ShadowRoot} */ (container.getRootNode());
  const focused = /** @type {HTMLElement | null} */ (root.activeElement);
  const printed = [...container.children].find((child) => !isForeign(child));
  const before = drawings.get(container) ?? (printed && copied(printed, (node, copy) => live.set(copy, node), container.ownerDocument));
  drawings.set(container, now);
  const node = live.get(before);
  if (node?.parentNode === container) {
    if (before.lang !== now.lang) closeMenu(node);
    change(before, now, node);
  } else {
    // Somebody may have put a copy there, or have wrapped the card.
    for (const child of container.children) if (child.matches(CARD) || child.querySelector(CARD)) child.remove();
    container.append(built(now, container));
  }
  if (focused?.isConnected && root.activeElement !== focused) focused.focus({ preventScroll: true });
  // What had the focus is gone, as a heading of another level is.
  if (focused && !root.activeElement) focusHeadline(container);
  return whole;
};
