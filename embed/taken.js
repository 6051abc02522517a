// What can be taken out of a card as text: its words, and its figures.

/**
 * The card as a reader has it, a line for each part.
 * @param {HTMLElement} container
 * @param {import("./citation.js").Story} story
 */
export const plainText = (container, { url = "" }) => {
  const parts = ".disclosure > *, .headline, .figure, .comparison, .meter > :is(.note, .records, .measured, .warnings), .source, .sources > .note, .dek, .dateline, .text p, .references > li";
  const lines = [...container.querySelectorAll(parts)].map((part) => words(part));
  return [...lines, url].filter(Boolean).join("\n");
};

/** The words that are seen, in one line. @param {Element} part */
const words = (part) => {
  const copy = /** @type {Element} */ (part.cloneNode(true));
  for (const unseen of copy.querySelectorAll(".visually-hidden, button")) unseen.remove();
  for (const item of copy.querySelectorAll("li + li")) item.prepend(" · ");
  return copy.textContent?.replace(/\s+/g, " ").trim() ?? "";
};

/**
 * The figures as CSV (RFC 4180): the volume, then each source.
 * @param {HTMLElement} container
 */
export const figures = (container) => {
  // The first fact says when it was counted; without a time it says that none is stated.
  const time = container.querySelector(".measured > :first-child time")?.getAttribute("datetime") ?? "";
  /** @param {Element | null} within */
  const value = (within) => within?.querySelector("data")?.value ?? "";
  const rows = [["source", "posts", "counted_at"]];
  const figure = container.querySelector(".figure");
  // A figure without a number says that there are no posts.
  if (figure) rows.push(["all", value(figure) || "0", time]);
  for (const source of container.querySelectorAll(".source")) {
    rows.push([source.querySelector(".source-name")?.textContent ?? "", value(source), time]);
  }
  return rows.map((row) => row.map(cell).join(",") + "\r\n").join("");
};

/** A cell that no spreadsheet takes for a formula. @param {string} text */
const cell = (text) => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
