// The entry module: defines the element, once a page.

import { StoryMeter } from "./element.js";

const defined = customElements.get("story-meter");

if (!defined) {
  customElements.define("story-meter", StoryMeter);
} else if (defined.version !== VERSION) {
  console.warn(`Storymeter ${VERSION} did not start: this page runs ${defined.version}.`);
}
