// The shadow root: a slot for what stands inside the tag, and a container for the card.

import { make } from "./page.js";

/**
 * Takes the printed card as it stands, in a shadow root of its own or still in its template (the parsers of scripts leave
 * it there); without one, makes room for a card.
 * @param {HTMLElement} host
 * @param {ShadowRoot | null} printed
 */
export const roomIn = (host, printed) => {
  const root = printed ?? host.attachShadow({ mode: "open" });
  /** @type {HTMLTemplateElement | null} */
  const template = host.querySelector(":scope > template[shadowrootmode]");
  if (template && !printed) {
    root.append(template.content);
    template.remove();
  }
  /** @type {HTMLSlotElement} */
  const slot = root.querySelector("slot") ?? make(host, "slot");
  /** @type {HTMLDivElement} */
  const container = root.querySelector("slot + div") ?? make(host, "div");
  if (!container.hasChildNodes()) root.replaceChildren(slot, container);
  return { slot, container };
};
