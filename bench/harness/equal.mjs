// Before anything is timed: every candidate's card is the same, node by node.

import { open } from "./browser.mjs";

/** The card as one text: attributes sorted, comments and the parting of texts aside. */
const card = () => {
  const show = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE) return "";
    const attributes = node.getAttributeNames().sort().map((name) => ` ${name}="${node.getAttribute(name)}"`);
    return `\n<${node.localName}${attributes.join("")}>${[...node.childNodes].map(show).join("")}</${node.localName}>`;
  };
  return show(document.querySelector("story-meter, peer-card").shadowRoot.querySelector(".card"));
};

export const requireEqual = async (browser, origin, candidates) => {
  let model;
  for (const { name } of candidates) {
    const { context, page } = await open(browser, origin);
    const problems = [];
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(`${origin}/${encodeURIComponent(name)}`);
    const there = () => document.querySelector("story-meter, peer-card")?.shadowRoot?.querySelector(".foot");
    await page.waitForFunction(there, undefined, { timeout: 10_000 }).catch(() => {
      throw new Error(`${name} shows no card: ${problems.join("; ")}`);
    });
    const shown = await page.evaluate(card);
    await context.close();
    model ??= shown;
    if (shown !== model) {
      const [ours, theirs] = [model.split("\n"), shown.split("\n")];
      const line = ours.findIndex((text, place) => text !== theirs[place]);
      throw new Error(`${name} is not the same card, first at\n  ${ours[line]}\nwhere it has\n  ${theirs[line]}`);
    }
  }
};
