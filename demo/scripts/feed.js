// Which feed the builder shows, and under which address it will be found.

import { sampleNamed } from "./samples.js";

/** For a feed that has no address yet, as in the documentation. */
const EXAMPLE = "https://stories.example/feeds/story.json";

/**
 * @typedef {object} Feed
 * @property {string | undefined} src what the preview asks for
 * @property {string | undefined} text what the preview is given
 * @property {string} address where readers will ask for it
 * @property {import("./markup.js").Fallback} fallback
 */

/**
 * @param {import("./settings.js").Setting} setting
 * @param {string} pasted
 * @param {string} base the address that the samples are relative to
 * @returns {Feed}
 */
export function feedOf(setting, pasted, base) {
  const sample = sampleNamed(setting.feed ?? "");
  if (sample) {
    const address = new URL(sample.src, base).href;
    return { src: address, text: undefined, address, fallback: sample.fallback };
  }
  const address = setting.src || EXAMPLE;
  const fallback = { title: "All stories", url: new URL("/", address).href };
  const isPasted = setting.feed === "text";
  return {
    src: isPasted ? undefined : setting.src || undefined,
    text: isPasted ? pasted : undefined,
    address,
    fallback,
  };
}
