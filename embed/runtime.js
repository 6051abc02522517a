// A live card: what the entry loads once an element comes near, beside what it will want (warm.js).

import { Command } from "./command.js";
import { faultOf } from "./fault.js";
import { languageFor, languageOf } from "./language.js";
import { beside } from "./part.js";
import { start } from "./start.js";

/**
 * @typedef {import("./bridge.js").Inside} Inside
 * @typedef {import("./language.js").Language} Language
 */

/**
 * Has wasm show the card.
 * @param {Inside} inside
 * @param {() => boolean} isWanted whether it still is; nothing is done any more where it is not
 * @param {() => void} giveUp takes back what was fetched ahead, once the module asks for it
 * @throws {{ code: string, message: string }}
 */
export const begin = async (inside, isWanted, giveUp) => {
  try {
    // Elsewhere than in the script's document the style comes by another way, which has to be there before the card.
    const isElsewhere = inside.host.ownerDocument !== document;
    const [runtime, first] = await Promise.all([start(), learned(inside), isElsewhere && inside.follow()]);
    if (!isWanted()) return;
    advise(inside);
    let language = first;
    const bridge = Object.assign(inside, { language: () => language, report: reporter(inside), describe: describer(inside) });
    const mounted = runtime.mount(bridge, (error) => inside.fail(faultOf(error)));
    let isChanging = false;
    let isFed = false;
    inside.mounted = {
      ...mounted,
      act: async (command, text) => {
        if (command !== Command.Update && command !== Command.Feed) return mounted.act(command, text);
        // What changes together, attributes and a feed, is one change: a new feed may not have the story of before.
        isFed ||= command === Command.Feed;
        if (isChanging) return;
        isChanging = true;
        await (languageOf(inside.host) === language.tag || learned(inside).then((now) => (language = now)));
        const change = isFed ? Command.Feed : Command.Update;
        isChanging = isFed = false;
        mounted.act(change);
      },
    };
    if (inside.isClose) mounted.act(Command.Show);
    // By then wasm has asked for the feed, and the request is its own.
    setTimeout(giveUp);
  } catch (error) {
    // Too late is not never.
    Object(error).late?.(() => inside.host.isConnected && void inside.begin());
    throw faultOf(error);
  }
};

/** @param {Inside} inside @returns {import("./bridge.js").Bridge["report"]} */
const reporter =
  ({ host }) =>
  (event, detail) =>
    queueMicrotask(() => host.dispatchEvent(new CustomEvent(`story-meter-${event}`, { bubbles: true, composed: true, detail })));

/** @param {Inside} inside @returns {import("./bridge.js").Bridge["describe"]} */
const describer = (inside) => (story) => {
  inside.story = story;
  void inside.follow();
};

/** The language that is asked for now. @param {Inside} inside @returns {Promise<Language>} */
const learned = async (inside) => {
  const tag = languageOf(inside.host);
  const known = await languageFor(tag, (language) => beside(`${PARTS}.${language}.js`)).catch((error) => inside.fail(faultOf(error), true));
  return tag === languageOf(inside.host) ? { tag, ...known } : learned(inside);
};

/**
 * Tells a page that its template has written a feed as an attribute.
 * @param {Inside} inside
 * @throws {{ code: string, message: string }} where there is nothing else to show
 */
const advise = ({ host, fail, feed, inline }) => {
  const value = host.getAttribute("feed");
  if (!value || feed()) return;
  const how = 'customElements.whenDefined("story-meter").then(() => { element.feed = feed; })';
  const message = `The attribute feed is ${JSON.stringify(value.slice(0, 100))}: no feed. Set the property, once the element is defined: ${how}.`;
  const fault = { code: "not-a-feed", message };
  if (!(host.getAttribute("src") || inline())) throw fault;
  fail(fault, true);
};
