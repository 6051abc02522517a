// What stands in the menu.

import { make } from "./page.js";

/** What each button is for, in the order of the words, and the action that it is. @type {[way: string, action: string][]} */
const WAYS = [
  ["text", "copy"],
  ["figures", "copy"],
  ["apa", "copy"],
  ["bibtex", "copy"],
  ["link", "copy"],
  ["share", "share"],
  ["svg", "draw"],
  ["png", "draw"],
];

/** What is said of what was done, in the order of the words behind those. */
const SAID = ["copied", "notCopied", "notShared", "drawn", "notDrawn"];

/**
 * Puts its buttons into the menu, once.
 * @param {HTMLElement} menu
 * @param {string | undefined} texts of a language other than English: the last line is the menu's
 * @param {(action: string) => boolean} has whether there is anything to do it with
 */
export const fill = (menu, texts, has) => {
  if (menu.querySelector(".menu-list")) return;
  const words = (texts?.trimEnd().split("\n").at(-1) ?? MENU).split("|");
  const list = make(menu, "ul");
  list.className = "menu-list";
  // Safari drops the role from a list without bullets.
  list.setAttribute("role", "list");
  for (const [place, name] of SAID.entries()) list.dataset[name] = words[WAYS.length + place];
  for (const [place, [way, action]] of WAYS.entries()) {
    if (!has(action)) continue;
    const button = make(menu, "button");
    button.type = "button";
    button.className = "button";
    button.setAttribute("part", "button");
    button.dataset["action"] = action;
    button.dataset["way"] = way;
    button.textContent = words[place] ?? way;
    const item = make(menu, "li");
    item.append(button);
    list.append(item);
  }
  menu.append(list);
};
