// What a site's own code may write in strict TypeScript. Nothing runs it: `cargo xtask check` has it checked.

import type { StoryMeterElement, StoryMeterErrorCode, StoryMeterState } from "../../embed/storymeter.js";

// Events bubble, and are typed wherever one listens.
for (const place of [document, window, document.body]) {
  place.addEventListener("story-meter-error", () => {});
}
document.addEventListener("story-meter-error", (event) => {
  const code: StoryMeterErrorCode = event.detail.code;
  return code;
});
window.addEventListener("story-meter-load", ({ detail }) => detail.diagnostics.length);

const element: StoryMeterElement = document.createElement("story-meter");
element.addEventListener("story-meter-select", ({ detail }) => detail.story.length);

// Properties take what frameworks give them, and give what the attribute says.
element.src = new URL("https://gazette.example/feed.json");
element.refresh = 60;
element.headingLevel = "3";
element.asOf = true;
element.images = "false";
element.layout = null;
element.layout = undefined;
const texts: string[] = [element.refresh, element.cardSrc, element.timeZone];
const images: boolean = element.images;
element.feed = { items: [] };
// @ts-expect-error An object is no text.
element.story = { id: "1" };
// @ts-expect-error The element says it.
element.state = "ready";

const states: Promise<StoryMeterState>[] = [element.ready, element.reload()];
const version: string | undefined = customElements.get("story-meter")?.version;
const defined: Promise<string> = customElements.whenDefined("story-meter").then(({ version }) => version);
// Others' elements are what they were.
const other: CustomElementConstructor | undefined = customElements.get("other-element");

export { defined, images, other, states, texts, version };
