// What the reader of feeds says about the one that is shown.

import { mistakeIn, placesOf } from "./places.js";

/** @typedef {import("../../embed/storymeter.js").StoryMeterLoadDetail} Loaded */
/** @typedef {import("../../embed/storymeter.js").StoryMeterErrorDetail} Failed */
/** @typedef {import("./places.js").Place} Place */

/** As many as `storymeter check` shows. */
const MOST = 50;

/** @param {number} count @param {string} one @param {string} many */
const some = (count, one, many) => `${count === 0 ? "no" : count} ${count === 1 ? one : many}`;

export class Findings {
  #summary;
  #list;
  #field;
  /** What the element could not do. @type {HTMLElement[]} */
  #failures = [];

  /**
   * @param {HTMLElement} summary
   * @param {HTMLElement} list
   * @param {HTMLTextAreaElement} field holds a pasted feed
   */
  constructor(summary, list, field) {
    this.#summary = summary;
    this.#list = list;
    this.#field = field;
  }

  /** Another feed is on its way. @param {string} said */
  clear(said) {
    this.#summary.textContent = said;
    this.#failures = [];
    this.#list.replaceChildren();
  }

  /** @param {Loaded} detail @param {string | undefined} text the feed's, where it was pasted */
  loaded({ items, diagnostics }, text) {
    const problems = diagnostics.filter(({ severity }) => severity === "problem").length;
    const warnings = diagnostics.length - problems;
    const counts = [some(items, "story", "stories"), some(problems, "problem", "problems"), some(warnings, "warning", "warnings")];
    this.#summary.textContent = `Read: ${counts.join(", ")}.`;
    // Problems first.
    const ordered = diagnostics.toSorted((one, other) => one.severity.localeCompare(other.severity)).slice(0, MOST);
    const paths = ordered.map(({ path }) => path);
    const places = text === undefined ? [] : placesOf(text, paths);
    const rows = ordered.map(({ severity, path, code, message }, index) =>
      this.#row(severity, places[index], path, message, code),
    );
    const left = diagnostics.length - ordered.length;
    if (left > 0) rows.push(this.#row("more", undefined, "", `and ${left} more: storymeter check lists them`, ""));
    this.#list.replaceChildren(...this.#failures, ...rows);
  }

  /** @param {Failed} detail @param {string | undefined} text */
  failed({ code, message }, text) {
    // After a card file that can't be used the live card comes.
    if (!code.startsWith("card-")) this.#summary.textContent = "There is no card from this.";
    const place = text !== undefined && code === "not-json" ? mistakeIn(text) : undefined;
    this.#failures = [this.#row("problem", place, "", message.trim(), code)];
    this.#list.replaceChildren(...this.#failures);
  }

  /**
   * @param {string} severity
   * @param {Place | undefined} place
   * @param {string} path
   * @param {string} message
   * @param {string} code
   */
  #row(severity, place, path, message, code) {
    const row = document.createElement("li");
    row.dataset.severity = severity;
    if (place) row.append(this.#way(place), " ");
    if (path) row.append(Object.assign(document.createElement("code"), { textContent: path }), " ");
    row.append(severity === "warning" ? `warning: ${message}` : message, code ? ` [${code}]` : "");
    return row;
  }

  /** A button that leads to a place in the pasted feed. @param {Place} place */
  #way({ line, column, offset }) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "place";
    button.textContent = `line ${line}, column ${column}`;
    button.addEventListener("click", () => {
      // In this order the field scrolls there.
      this.#field.setSelectionRange(offset, offset + 1);
      this.#field.focus();
    });
    return button;
  }
}
