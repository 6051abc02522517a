// The HTML that puts the card, as it is set now, on another page.

/** @type {Record<string, string>} */
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** @param {string} text */
function escape(text) {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/**
 * @param {[string, string | null][]} attributes as the element has them here
 * @param {import("./stories.js").Story} story
 * @param {{width: number | null, height: number}} size in CSS pixels
 * @param {string} base the address that this page's own URLs are relative to
 */
export function snippetFor(attributes, story, size, base) {
  const width = size.width === null ? "" : `max-width: ${size.width}px; `;
  const style = `${width}min-height: ${size.height}px`;
  const written = attributes.flatMap(([name, value]) => {
    if (value === null) return [];
    const shown = name === "src" ? new URL(value, base).href : value;
    return `  ${name}="${escape(shown)}"`;
  });
  return [
    "<story-meter",
    ...written,
    `  style="${style}">`,
    `  <a href="${escape(story.url)}">${escape(story.title)}</a>`,
    "</story-meter>",
    `<script type="module" async src="${escape(new URL("storymeter.js", base).href)}"></script>`,
  ].join("\n");
}

/**
 * How much height to reserve: the card's own, without what this page reserves.
 * Unset and set between two frames, so nothing on the page is seen to move.
 * @param {HTMLElement & {state?: string}} card
 */
export function heightOf(card) {
  const shown = card.state === "ready" || card.state === "stale";
  card.classList.toggle("reserve", !shown);
  const height = card.getBoundingClientRect().height;
  card.classList.add("reserve");
  return Math.ceil(height / 10) * 10;
}
