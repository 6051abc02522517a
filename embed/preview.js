// A reference beside its marker, for those who point at it (docs/decisions/0022-a-marker-shows-or-leads.md).

import { make, ofPage } from "./page.js";

/** From the edges of the window, and from the marker. */
const GAP = 8;

/**
 * Shows a reference beside its marker, until somebody presses Escape or elsewhere. The focus stays where it is.
 * @param {HTMLElement} marker
 * @param {Element} reference as it stands in the card
 * @returns {boolean} false where the engine has no popovers
 */
export const preview = (marker, reference) => {
  const card = /** @type {HTMLElement} */ (marker.closest(".card"));
  card.querySelector(".preview")?.remove();
  const shown = make(marker, "span");
  if (!shown.showPopover) return false;
  shown.className = "preview";
  shown.setAttribute("part", "preview");
  shown.popover = "auto";
  // It stands amid the story's text, whose language may be another.
  shown.lang = card.lang;
  shown.dir = card.dir;
  for (const node of reference.childNodes) shown.append(node.cloneNode(true));
  for (const other of shown.querySelectorAll("button, [data-action]")) other.remove();
  shown.append(wayTo(marker, reference));
  // Behind its marker, where whoever goes on reading or pressing Tab gets to it.
  (marker.closest("sup") ?? marker).after(shown);
  shown.addEventListener("toggle", () => shown.matches(":popover-open") || shown.remove());
  shown.showPopover();
  place(shown, marker);
  return true;
};

/** The marker that a preview is of. @param {Element | null} shown */
export const markerOf = (shown) => /** @type {HTMLElement | null} */ (shown?.previousElementSibling?.querySelector(".marker") ?? null);

/** A button that leads to the reference itself, called by the heading of them all. @param {HTMLElement} marker @param {Element} reference */
const wayTo = (marker, reference) => {
  const button = make(marker, "button");
  button.type = "button";
  button.className = "button";
  button.setAttribute("part", "button");
  button.dataset["action"] = "reference";
  button.dataset["to"] = marker.dataset["to"];
  button.textContent = reference.closest(".citations")?.querySelector(".label")?.textContent ?? "↓";
  return button;
};

/** Below the marker, or where there is no room above it; it goes with the page. @param {HTMLElement} shown @param {Element} marker */
const place = (shown, marker) => {
  const { left, top, bottom } = marker.getBoundingClientRect();
  const { width, height } = shown.getBoundingClientRect();
  const page = marker.ownerDocument;
  const { clientWidth, clientHeight } = ofPage(page, "documentElement");
  const { scrollX = 0, scrollY = 0 } = ofPage(page, "defaultView") ?? {};
  const below = bottom + GAP + height <= clientHeight;
  shown.style.left = `${scrollX + Math.max(Math.min(left, clientWidth - width - GAP), GAP)}px`;
  shown.style.top = `${scrollY + (below ? bottom + GAP : top - GAP - height)}px`;
};
