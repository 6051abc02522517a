// What stands in the menu.

import { make } from "./page.js";

const WAYS = ["text", "figures", "apa", "bibtex", "link"];

/**
 * Puts its buttons into the menu, once.
 * @param {HTMLElement} menu
 * @param {string | undefined} texts of a language other than English: the last line is the menu's
 */
export const fill = (menu, texts) => {
  if (menu.querySelector(".menu-list")) return;
  const words = (texts?.trimEnd().split("\n").at(-1) ?? MENU).split("|");
  const list = make(menu, "ul");
  list.className = "menu-list";
  // Safari drops the role from a list without bullets.
  list.setAttribute("role", "list");
  [list.dataset["copied"], list.dataset["notCopied"]] = words.slice(WAYS.length);
  for (const [place, way] of WAYS.entries()) {
    const button = make(menu, "button");
    button.type = "button";
    button.className = "button";
    button.setAttribute("part", "button");
    button.dataset["action"] = "copy";
    button.dataset["way"] = way;
    button.textContent = words[place] ?? way;
    const item = make(menu, "li");
    item.append(button);
    list.append(item);
  }
  menu.append(list);
};
