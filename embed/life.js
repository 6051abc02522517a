// A live card: fetched when one comes near, beside what it will want (ahead.js).

import { Command } from "./command.js";
import { faultOf } from "./fault.js";
import { languageFor, languageOf } from "./language.js";
import { start } from "./start.js";

/** @typedef {import("./bridge.js").Bridge} Inside */

/**
 * Has wasm show the card.
 * @param {Inside} inside
 * @param {() => boolean} isWanted whether it still is; nothing is done any more where it is not
 * @throws {{ code: string, message: string }}
 */
export const begin = async (inside, isWanted) => {
  try {
    // Elsewhere than in the script's document the style comes by another way, which has to be there before the card.
    const isElsewhere = inside.host.ownerDocument !== document;
    const [runtime] = await Promise.all([start(), learn(inside), isElsewhere && inside.follow()]);
    if (!isWanted()) return;
    inside.mounted = runtime.mount(inside, (error) => inside.fail(faultOf(error)));
    if (inside.isClose) inside.mounted.act(Command.Show);
    // By then wasm has asked for the feed, and the request is its own.
    setTimeout(inside.giveUp);
  } catch (error) {
    // Too late is not never.
    Object(error).late?.(() => inside.host.isConnected && void inside.act(Command.Show));
    throw faultOf(error);
  }
};

/** Gets the language that is asked for now. @param {Inside} inside */
export const learn = async (inside) => {
  const tag = languageOf(inside.host);
  const known = await languageFor(tag).catch((error) => inside.fail(faultOf(error), true));
  if (tag === languageOf(inside.host)) inside.language = () => ({ tag, ...known });
};

/**
 * Tells a page that its template has written a feed as an attribute.
 * @param {Inside} inside
 * @param {string} value
 * @param {boolean} goesOn whether there is something to show
 */
export const advise = ({ fail }, value, goesOn) => {
  const how = 'customElements.whenDefined("story-meter").then(() => { element.feed = feed; })';
  const message = `The attribute feed is ${JSON.stringify(value.slice(0, 100))}: no feed. Set the property, once the element is defined: ${how}.`;
  fail({ code: "not-a-feed", message }, goesOn);
};
