// What the buttons of the menu do.

import { announce } from "./beside.js";
import { apa, bibtex, described } from "./citation.js";
import { figures } from "./figures.js";
import { part } from "./part.js";
import { plainText } from "./taken.js";

/** @typedef {import("./bridge.js").Inside} Inside */

/** @type {Record<string, (inside: Inside) => string>} */
const COPIES = {
  text: (inside) => plainText(inside.container, described(inside)),
  figures,
  apa: (inside) => apa(described(inside)),
  bibtex: (inside) => bibtex(described(inside)),
  link: (inside) => addressOf(inside),
};

/** The story's, or without one the page's. @param {Inside} inside */
const addressOf = (inside) => described(inside).url ?? location.href;

/**
 * Whether there is anything to do an action of the menu with.
 * @param {Inside} inside
 * @param {string} action
 */
export const has = (inside, action) => {
  if (action === "share") return Boolean(navigator.canShare?.({ url: addressOf(inside) }));
  return action !== "draw" || Boolean(inside.container.querySelector(".meter, .sources"));
};

/**
 * Does what a button of the menu is for, and says so.
 * @param {Inside} inside
 * @param {HTMLElement} target the button
 */
export const take = async (inside, target) => {
  const { action, way = "" } = target.dataset;
  const list = /** @type {HTMLElement} */ (target.closest(".menu-list"));
  const done = action === "share" ? share(inside) : action === "draw" ? draw(inside, way) : copy(COPIES[way]?.(inside) ?? "");
  const said = list.dataset[await done] ?? "";
  list.dataset["said"] = said;
  announce(inside.container, said);
};

/** Pages without TLS have no clipboard: that is a refusal like any other. @param {string} text */
const write = async (text) => navigator.clipboard.writeText(text);

/** @param {string} text */
const copy = (text) =>
  write(text).then(
    () => "copied",
    () => "notCopied",
  );

/** By the platform's own sheet, which says itself what came of it. @param {Inside} inside */
const share = async (inside) =>
  navigator.share({ title: described(inside).headline, url: addressOf(inside) }).then(
    () => "",
    // Who closes the sheet has not wanted to.
    (error) => (error?.name === "AbortError" ? "" : "notShared"),
  );

/** @param {Inside} inside @param {string} way */
const draw = async (inside, way) => {
  try {
    // A part of its own: few want it.
    /** @type {typeof import("./pictures.js")} */
    const { save } = await part("pictures", import.meta.url.replace(".menu.", ".pictures."));
    await save(inside, way, described(inside));
    return "drawn";
  } catch {
    return "notDrawn";
  }
};
