// What the builder is set to, and its place in the page's address, from where others can have it.

import { address, attributes, oneOf } from "./attributes.js";

/**
 * A text for each control, by its name: those of `attributes`, and `feed` (a sample's key, `address` or `text`),
 * `files` (the address of `storymeter.js`, empty for this page's own), `width` and `way`.
 * @typedef {Record<string, string>} Setting
 */

/** The ways to embed, in the order of their tabs. */
export const ways = ["script", "card-file", "snapshot"];

/** A pasted feed is no part of an address. */
const OWN_TEXT = "text";

/**
 * What each control may hold.
 * @param {string[]} samples the keys of the sample feeds
 * @returns {Record<string, import("./attributes.js").Reading>}
 */
export const readings = (samples) => ({
  ...attributes,
  feed: oneOf(...samples, "address", OWN_TEXT),
  files: address,
  width: oneOf("phone", "column", "page"),
  way: oneOf(...ways),
});

/**
 * The setting that an address asks for: whatever is not one of the values that a control may hold is as at first.
 * @param {URLSearchParams} asked
 * @param {Setting} first
 * @param {ReturnType<typeof readings>} known
 * @returns {Setting}
 */
export function settingIn(asked, first, known) {
  const setting = { ...first };
  for (const [name, reading] of Object.entries(known)) {
    const value = asked.has(name) ? reading(asked.get(name)?.trim() ?? "") : undefined;
    if (value !== undefined && value !== OWN_TEXT) setting[name] = value;
  }
  return setting;
}

/**
 * The address that asks for a setting; what is as at first is left out. It leads to the builder.
 * @param {Setting} setting
 * @param {Setting} first
 * @param {URL} page
 */
export function addressOf(setting, first, page) {
  const linked = new URL(page);
  const isOwn = setting.feed === "address" || setting.feed === OWN_TEXT;
  for (const [name, value] of Object.entries(setting)) {
    const isIdle = name === "src" && !isOwn;
    if (value === first[name] || value === OWN_TEXT || isIdle) linked.searchParams.delete(name);
    else linked.searchParams.set(name, value);
  }
  if (linked.search !== page.search) linked.hash = "builder";
  return linked;
}

/**
 * The element's attributes, in their order; those that are absent are left out.
 * @param {Setting} setting
 * @returns {[string, string][]}
 */
export function attributesOf(setting) {
  return Object.keys(attributes).flatMap((name) => {
    const value = setting[name] ?? "";
    if (value === "") return [];
    // It stands there or it does not.
    return [[name, name === "images" ? "" : value]];
  });
}
