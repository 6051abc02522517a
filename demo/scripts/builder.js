// The builder: from its controls to a card, and from both to what goes into other pages.

import { boxesIn } from "./code.js";
import { feedOf } from "./feed.js";
import { Findings } from "./findings.js";
import { fillForm, readForm } from "./form.js";
import { widths } from "./heights.js";
import { later } from "./later.js";
import { outputsFor } from "./outputs.js";
import { part } from "./page.js";
import { Preview } from "./preview.js";
import { mistaken, offerSamples, samples } from "./samples.js";
import { offerSections } from "./sections.js";
import { addressOf, attributesOf, readings as readingsFor, settingIn } from "./settings.js";
import { offerTabs } from "./tabs.js";

const form = part("settings", HTMLFormElement);
const frame = part("frame", HTMLElement);
const pasted = part("pasted", HTMLTextAreaElement);
const way = part("way", HTMLInputElement);
const link = part("link", HTMLAnchorElement);
const width = part("frame-width", HTMLElement);

const readings = readingsFor(samples.map(({ key }) => key));
const preview = new Preview(frame);
const findings = new Findings(part("findings-summary", HTMLElement), part("findings", HTMLElement), pasted);
const showOutputs = boxesIn(part("outputs", HTMLElement));
const showTab = offerTabs(part("ways", HTMLElement), (name) => {
  way.value = name;
  showAddress();
});
const showSections = offerSections(
  part("section-boxes", HTMLElement),
  part("sections-words", HTMLInputElement),
  part("sections-said", HTMLElement),
);

offerSamples(part("feed", HTMLSelectElement));
fillForm(form, { feed: samples[0]?.key ?? "" });
part("zones", HTMLDataListElement).append(...Intl.supportedValuesOf("timeZone").map((zone) => new Option(zone, zone)));
const first = readForm(form, readings);

const entry = new URL("storymeter.js", document.baseURI).href;
const feed = () => feedOf(readForm(form, readings), pasted.value, document.baseURI);

/** What is shown: which story of which feed. */
let subject = "";
/** Whether the reader of feeds has still to speak about that. */
let isAwaited = true;
/** Whether a reader has opened something in the card: what that takes is not reserved. */
let isTouched = false;
/** @type {[number, number][]} */
let heights = [];

function showAddress() {
  link.href = addressOf(readForm(form, readings), first, new URL(location.href)).href;
  remember();
}
const remember = later(250, () => history.replaceState(null, "", link.href));

function showCode() {
  const setting = readForm(form, readings);
  const { address, fallback } = feed();
  const known = {
    entry: setting.files || entry,
    feed: address,
    fallback: (setting.layout !== "list" && preview.headline) || fallback,
    heights,
    pictures: preview.pictures,
  };
  showOutputs(outputsFor(attributesOf(setting), known));
}

function apply() {
  const setting = readForm(form, readings);
  const { src, text, fallback } = feed();
  const own = new Map(attributesOf(setting));
  if (src) own.set("src", src);
  else own.delete("src");

  frame.dataset.width = setting.width;
  part("own-address", HTMLElement).hidden = setting.feed !== "address" && setting.feed !== "text";
  part("own-text", HTMLElement).hidden = setting.feed !== "text";
  begin(JSON.stringify([src, text, setting.story, setting["card-src"]]), Boolean(src || text?.trim()));
  isTouched = false;
  preview.show({ attributes: [...own], text, fallback });
  showTab(setting.way ?? "");
  showCode();
  showAddress();
}

/** @param {string} wanted @param {boolean} isThere whether there is something to ask for */
function begin(wanted, isThere) {
  if (subject === wanted) return;
  subject = wanted;
  isAwaited = true;
  heights = [];
  findings.clear(isThere ? "On its way." : "There is no feed yet.");
}

function measure() {
  width.textContent = `${Math.round(frame.getBoundingClientRect().width)} px`;
  if (isTouched || !preview.isReady) return;
  // A card file brings a card and no feed.
  if (isAwaited && readForm(form, readings)["card-src"]) {
    isAwaited = false;
    findings.clear("Drawn from the card file. No feed was read.");
  }
  heights = preview.heights(widths);
  showCode();
}

/** @param {Event} event */
const isOurs = (event) => event.target === frame.firstElementChild;

frame.addEventListener("story-meter-load", (event) => {
  if (!isOurs(event) || !(event instanceof CustomEvent)) return;
  isAwaited = false;
  findings.loaded(event.detail, feed().text);
  measure();
});
frame.addEventListener("story-meter-error", (event) => {
  if (!isOurs(event) || !(event instanceof CustomEvent)) return;
  isAwaited = false;
  findings.failed(event.detail, feed().text);
  showCode();
});
for (const name of ["click", "keydown"]) frame.addEventListener(name, () => (isTouched = true), { capture: true });
new ResizeObserver(measure).observe(frame);

form.addEventListener("change", (event) => {
  // An id is one of its own feed's, and a card file a card of it.
  if (event.target instanceof HTMLSelectElement && event.target.name === "feed") fillForm(form, { story: "", "card-src": "" });
  apply();
});
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", (event) => {
  event.preventDefault();
  fillForm(form, first);
  showSections();
  apply();
});
pasted.addEventListener("input", later(400, apply));
part("mistaken", HTMLButtonElement).addEventListener("click", () => {
  pasted.value = mistaken;
  apply();
});

fillForm(form, settingIn(new URLSearchParams(location.search), first, readings));
showSections();
apply();
