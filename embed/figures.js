// The figures of a card as CSV (RFC 4180), for whoever goes on to count with them.

import { described } from "./citation.js";

/** docs/embedding.md says what stands in each column. */
const HEAD = ["story", "address", "measure", "source", "posts", "window_hours", "windows_ago", "measured_at"];

/**
 * A row for the volume, for the usual count, for each window of the past, oldest first, and for each source. What the card
 * does not say stays empty.
 * @param {import("./bridge.js").Inside} inside
 */
export const figures = (inside) => {
  const { container } = inside;
  /** @param {string} selector @param {ParentNode | null} [within] */
  const find = (selector, within = container) => within?.querySelector(selector);
  /** @param {string} selector @param {ParentNode} [within] */
  const value = (selector, within) => find(selector, within)?.getAttribute("value") ?? "";
  /** @param {string} selector @param {ParentNode} [within] */
  const time = (selector, within) => find(selector, within)?.getAttribute("datetime") ?? "";

  const { headline = "", url = "" } = described(inside);
  const hours = /^PT(\d+)H$/.exec(time(".figure .window"))?.[1] ?? "";
  // The first fact says when it was counted; without a time it says that none is stated.
  const counted = time(".measured > :first-child time");
  const rows = [HEAD];
  /** @param {string} measure @param {string} source @param {string} posts @param {string} ago @param {string} at */
  const row = (measure, source, posts, ago, at) => rows.push([headline, url, measure, source, posts, hours, ago, at]);

  // A figure without a number says that there are no posts.
  if (find(".figure")) row("volume", "", value(".figure data") || "0", "0", counted);
  const usual = value("data.usual");
  if (usual) row("baseline", "", usual, "", "");
  // The latest window stands first in the table.
  for (const [ago, window] of [...[...container.querySelectorAll(".history tbody tr")].entries()].reverse()) {
    const posts = find("td", window)?.textContent?.replace(/\D/g, "") ?? "";
    row("history", "", posts, String(ago), time("th time", window));
  }
  for (const source of container.querySelectorAll(".source")) {
    row("source", find(".source-name", source)?.textContent ?? "", value("data", source), "0", counted);
  }
  return rows.map((cells) => cells.map(cell).join(",") + "\r\n").join("");
};

/**
 * A cell that no spreadsheet takes for a formula (OWASP, CSV injection): some take the wide signs of East Asia for one, too.
 * @param {string} text
 */
const cell = (text) => {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
