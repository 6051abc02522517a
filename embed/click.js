// What a click in the card does.

import { part } from "./part.js";

/**
 * @param {MouseEvent} event
 * @param {import("./bridge.js").Inside} inside
 * @param {(detail: { story: string | undefined, url: string | null }) => boolean} select asks the page whether a story may be opened
 * @param {() => void} retry
 */
export const click = (event, inside, select, retry) => {
  /** @type {any} */
  const clicked = event.target;
  // A script may click a text.
  const element = clicked.closest ? clicked : clicked.parentElement;
  /** @type {HTMLElement | null | undefined} */
  const target = element?.closest("[data-story], [data-action]");
  if (!target) return;
  const { story, action } = target.dataset;
  if (action === "retry") return retry();
  const url = target.getAttribute("href");
  if (!(action || select({ story, url }))) return event.preventDefault();
  const opens = inside.host.getAttribute("open") === "inline";
  // Who asks for another tab gets it.
  if (!(action || opens) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (url) event.preventDefault();
  part("actions")
    .then(({ act }) => act(inside, target, event))
    .catch((fault) => {
      inside.fail(fault, true);
      if (url) location.assign(url);
      else target.after("Could not be loaded.");
    });
};
