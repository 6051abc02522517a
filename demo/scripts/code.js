// Boxes of code, each with its title and a button that copies it.

import { offerCopy } from "./copy.js";

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} name
 * @param {Partial<HTMLElementTagNameMap[T]>} properties
 * @param {(Node | string)[]} inside
 */
function made(name, properties, ...inside) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...inside);
  return element;
}

/**
 * Makes a box of an element that has an id and a title; what stood in it is for pages without scripts.
 * @param {HTMLElement} place
 * @returns {(text: string) => void} shows a text
 */
function box(place) {
  const title = place.dataset.title ?? "";
  const code = made("code", {});
  const label = made("span", { id: `${place.id}-title`, className: "code-title" }, title);
  const status = made("span", { className: "copied", role: "status" });
  const button = made("button", { type: "button", ariaLabel: `Copy: ${title}` }, "Copy");
  const text = made("pre", { tabIndex: 0, role: "group" }, code);
  text.setAttribute("aria-labelledby", label.id);
  place.replaceChildren(made("div", { className: "code-head" }, label, status, button), text);
  offerCopy(button, code, status);
  return (words) => {
    // What somebody has selected stays selected.
    if (code.textContent !== words) code.textContent = words;
  };
}

/**
 * @param {ParentNode} root
 * @returns {(texts: Record<string, string>) => void} shows a text in each box, by its id
 */
export function boxesIn(root) {
  const places = [...root.querySelectorAll("[data-title]")].filter((place) => place instanceof HTMLElement);
  const boxes = new Map(places.map((place) => [place.id, box(place)]));
  return (texts) => {
    for (const [id, show] of boxes) show(texts[id] ?? "");
  };
}
