// Says what the element last reported, for those who want to listen too.

const names = ["story-meter-load", "story-meter-error", "story-meter-select"];

/** @param {Event} event */
function describe(event) {
  const detail = event instanceof CustomEvent ? event.detail : null;
  const said = detail?.message ?? detail?.url ?? detail?.src ?? "";
  return [event.type, detail?.code, said].filter(Boolean).join(" · ");
}

/**
 * @param {HTMLElement} card
 * @param {HTMLElement} output
 */
export function showEvents(card, output) {
  for (const name of names) {
    card.addEventListener(name, (event) => {
      output.textContent = describe(event);
    });
  }
}
