// The card's style.

/**
 * Gives a card its style, before it is put there.
 * @param {import("./bridge.js").Inside} inside
 * @param {CSSStyleSheet} sheet of the script's document
 * @returns {Promise<void> | undefined} what there is to wait for: a sheet belongs to a document, another one gets a copy
 */
export const dress = (inside, sheet) => {
  const root = /** @type {ShadowRoot} */ (inside.host.shadowRoot);
  const others = [...root.adoptedStyleSheets].filter((other) => other !== inside.sheet);
  inside.sheet = sheet;
  if (root.ownerDocument !== document) return inside.follow();
  root.adoptedStyleSheets = [sheet, ...others];
  return undefined;
};
