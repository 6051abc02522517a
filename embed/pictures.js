// Meter and sources as a picture that stands alone, as the reader has them: fetched when one is asked for.

import { draw, element } from "./drawing.js";
import { make } from "./page.js";
import { words } from "./taken.js";

/** @typedef {import("./citation.js").Story} Story */

/** CSS pixels: the same for a phone and for a desk. */
const WIDTH = 640;

/** Pixels of the PNG for one of CSS. */
const SCALE = 2;

/** How long a browser may ask where to put the file, in milliseconds. */
const PATIENCE = 60_000;

/** What says something on a page alone. */
const UNDRAWN = "table, .visually-hidden, .measured, .was, details";

/** What no XML may hold. */
const ODD = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g;

/**
 * Draws the picture, and has the browser keep it as a file.
 * @param {import("./bridge.js").Inside} inside
 * @param {string} way `svg` or `png`
 * @param {Story} story
 * @throws where the page lets no picture be drawn
 */
export const save = async ({ container }, way, story) => {
  const svg = picture(container, story);
  const text = new XMLSerializer().serializeToString(svg).replace(ODD, "");
  const file = way === "svg" ? new Blob([text], { type: "image/svg+xml" }) : await png(svg, text);
  const link = make(container, "a");
  link.href = URL.createObjectURL(file);
  link.download = `${nameOf(story)}.${way}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
};

/** @param {Story} story */
const nameOf = ({ headline = "" }) => headline.match(/[\p{L}\p{M}\p{N}]+/gu)?.join("-").slice(0, 60) ?? "story";

/**
 * The picture. The browser lays it out, in the card's own style and in its shadow root, and nobody sees that: it is gone before
 * the page is painted again.
 * @param {HTMLElement} container
 * @param {Story} story
 */
const picture = (container, { headline = "", url, isPartOf }) => {
  /** @param {string} selector */
  const find = (selector) => /** @type {HTMLElement | null} */ (container.querySelector(selector));
  const foot = box(container, "", notes(container, words(find(".measured")), [isPartOf?.name, url].filter(Boolean).join(" · ")));
  // What AI wrote is said to be so here, too.
  const disclosure = find(".disclosure summary");
  const card = /** @type {HTMLElement} */ (find(".card")?.cloneNode());
  const article = /** @type {HTMLElement} */ (find(".story-card")?.cloneNode());
  article.append(
    ...copies(find(".ruler")),
    box(container, "head", [...notes(container, words(disclosure)), ...copies(find("#headline"))]),
    box(container, "sections", [...copies(find(".meter"), find(".sources")), foot]),
  );
  card.append(article);
  Object.assign(card.style, { position: "fixed", inset: "0 auto auto 0", inlineSize: `${WIDTH}px` });
  container.after(card);
  try {
    const { offsetWidth: width, offsetHeight: height } = article;
    const svg = element("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img" });
    const title = element("title");
    title.append(headline);
    svg.append(title);
    draw(article, svg);
    return svg;
  } finally {
    card.remove();
  }
};

/** @param {Element} near in whose document it is made @param {string} name of its class @param {Element[]} children */
const box = (near, name, children) => {
  const made = make(near, "div");
  made.className = name;
  made.append(...children);
  return made;
};

/** A paragraph for each text that says something. @param {Element} near @param {string[]} texts */
const notes = (near, ...texts) =>
  texts.filter(Boolean).map((text) => {
    const made = make(near, "p");
    made.className = "note";
    made.append(text);
    return made;
  });

/** The parts that there are, without what does not belong on a picture. @param {(HTMLElement | null)[]} parts */
const copies = (...parts) =>
  parts.flatMap((part) => {
    const copy = /** @type {HTMLElement | undefined} */ (part?.cloneNode(true));
    // There is one headline in the card.
    copy?.removeAttribute("id");
    for (const other of copy?.querySelectorAll(UNDRAWN) ?? []) other.remove();
    return copy ?? [];
  });

/**
 * @param {Element} svg
 * @param {string} text the same
 * @returns {Promise<Blob>}
 */
const png = async (svg, text) => {
  const image = new Image();
  // Refused by pages whose `img-src` has no `data:`.
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = make(svg, "canvas");
  canvas.width = Number(svg.getAttribute("width")) * SCALE;
  canvas.height = Number(svg.getAttribute("height")) * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(blob)), "image/png"));
};
