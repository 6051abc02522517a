// The control strip: sets the element's attributes and its container's width.

import { offerCopy } from "./copy.js";
import { showEvents } from "./events.js";
import { part } from "./page.js";
import { addressOf, attributesOf, readSetting, restoreSetting } from "./setting.js";
import { heightOf, snippetFor } from "./snippet.js";
import { offerStories, storyNamed } from "./stories.js";

const card = part("card", HTMLElement);
const container = part("embed", HTMLElement);
const form = part("controls", HTMLFormElement);
const width = part("width", HTMLInputElement);
const widthShown = part("width-shown", HTMLOutputElement);
const snippet = part("snippet-text", HTMLElement);

offerStories(part("story", HTMLSelectElement));
const first = readSetting(form);

/** @param {HTMLElement} element @param {[string, string | null][]} attributes */
function setAttributes(element, attributes) {
  for (const [name, value] of attributes) {
    if (value === null) element.removeAttribute(name);
    // An attribute set again to what it was is a change to an element.
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** @param {import("./stories.js").Story} story */
function setFallback(story) {
  const link = card.querySelector("a");
  if (!link || link.href === story.url) return;
  link.href = story.url;
  link.textContent = story.title;
}

/** Shows the width that was asked for, or the window's where that is less. */
function showWidth() {
  widthShown.value = `${Math.min(Number(width.value), container.clientWidth)} px`;
}

function showSnippet() {
  const setting = readSetting(form);
  const story = storyNamed(setting.story);
  const size = {
    width: setting.width === first.width ? null : Number(setting.width),
    height: heightOf(card),
  };
  snippet.textContent = snippetFor(attributesOf(setting, story), story, size, document.baseURI);
}

function apply() {
  const setting = readSetting(form);
  const story = storyNamed(setting.story);
  container.style.setProperty("--embed-width", `${setting.width}px`);
  setFallback(story);
  setAttributes(card, attributesOf(setting, story));
  showWidth();
  showSnippet();
}

function applyAndLink() {
  apply();
  history.replaceState(null, "", addressOf(readSetting(form), first, new URL(location.href)));
}

form.addEventListener("input", applyAndLink);
// Controls take their first values only after this event.
form.addEventListener("reset", () => setTimeout(applyAndLink));
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("resize", showWidth);
new ResizeObserver(showSnippet).observe(card);
card.addEventListener("story-meter-load", showSnippet);

const toggle = part("strip-toggle", HTMLButtonElement);
toggle.addEventListener("click", () => {
  const open = toggle.getAttribute("aria-expanded") !== "true";
  toggle.setAttribute("aria-expanded", String(open));
});

offerCopy(part("copy", HTMLButtonElement), snippet, part("copied", HTMLElement));
showEvents(card, part("last-event", HTMLElement));
restoreSetting(form, new URL(location.href));
apply();
