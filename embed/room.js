// The shadow root: a slot for what stands inside the tag, and a container for the card.

/**
 * Takes the printed card as it stands, in a shadow root of its own or still in its template (the parsers of scripts leave
 * it there); without one, makes room for a card.
 * @param {HTMLElement} host
 * @param {HTMLSlotElement} slot where there is none yet
 * @param {HTMLElement} container where there is none yet
 * @returns {{ slot: HTMLSlotElement, container: HTMLElement }}
 */
export const roomIn = (host, slot, container) => {
  const printed = host.shadowRoot;
  const root = printed ?? host.attachShadow({ mode: "open" });
  /** @type {HTMLTemplateElement | null} */
  const template = host.querySelector(":scope > template[shadowrootmode]");
  if (template && !printed) {
    root.append(template.content);
    template.remove();
  }
  slot = root.querySelector("slot") ?? slot;
  container = root.querySelector("slot + div") ?? container;
  if (!container.hasChildNodes()) root.replaceChildren(slot, container);
  return { slot, container };
};
