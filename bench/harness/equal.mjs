// Before anything is timed: every candidate's card is the same, node by node, and came the way that is to be measured.

import { open } from "./browser.mjs";
import { address } from "./site.mjs";

/**
 * The card as one text: attributes sorted, comments and the parting of texts aside, and the key by which Storymeter knows a row
 * again, which others hold beside the document.
 */
const card = () => {
  const show = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE) return "";
    const attributes = node.getAttributeNames().filter((name) => name !== "data-key").sort().map((name) => ` ${name}="${node.getAttribute(name)}"`);
    return `\n<${node.localName}${attributes.join("")}>${[...node.childNodes].map(show).join("")}</${node.localName}>`;
  };
  return show(document.querySelector("story-meter, peer-card").shadowRoot.querySelector(".card"));
};

const shown = async (browser, origin, candidate) => {
  const { context, page } = await open(browser, origin);
  const problems = [];
  page.on("pageerror", (error) => problems.push(error.message));
  try {
    await page.goto(address(origin, candidate), { waitUntil: "networkidle" });
    const there = () => document.querySelector("story-meter, peer-card")?.shadowRoot?.querySelector(".foot");
    await page.waitForFunction(there, undefined, { timeout: 10_000 }).catch(() => {
      throw new Error(`${candidate.name} shows no card: ${problems.join("; ")}`);
    });
    return await page.evaluate(card);
  } finally {
    await context.close();
  }
};

export const requireEqual = async (browser, server, candidates) => {
  let model;
  const asked = {};
  for (const candidate of candidates) {
    const { name, wasm, hinted } = candidate;
    server.asked();
    const found = await shown(browser, server.origin, candidate);
    asked[name] = server.asked().filter((path) => path !== address("", candidate));
    // A card file or a snapshot that is refused is drawn anew by wasm: the same card, and another measurement.
    if (asked[name].some((path) => path.endsWith(".wasm")) !== wasm) {
      throw new Error(`${name} ${wasm ? "was drawn without wasm" : "was not taken as it came: it asked for wasm"}`);
    }
    const idle = hinted && asked[name].find((path) => !asked[hinted].includes(path));
    if (idle) throw new Error(`${name} has a hint for ${idle}, which ${hinted} never asks for`);
    model ??= found;
    if (found !== model) {
      const [ours, theirs] = [model.split("\n"), found.split("\n")];
      const line = ours.findIndex((text, place) => text !== theirs[place]);
      throw new Error(`${name} is not the same card, first at\n  ${ours[line]}\nwhere it has\n  ${theirs[line]}`);
    }
  }
};
