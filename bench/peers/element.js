// The custom element around each framework's card: fetches the feed, keeps the shadow root and its style.

import css from "card-css";

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** @param {(root: HTMLElement) => (feed: object) => void} start gives the function that shows a feed */
export const define = (start) => {
  customElements.define(
    "peer-card",
    class extends HTMLElement {
      #show;
      #feed;

      async connectedCallback() {
        if (this.#show) return;
        const root = this.attachShadow({ mode: "open" });
        root.adoptedStyleSheets = [sheet];
        const container = document.createElement("div");
        root.append(container);
        this.#show = start(container);
        const src = this.getAttribute("src");
        if (!src) return;
        const answer = await fetch(src);
        this.feed = await answer.json();
      }

      get feed() {
        return this.#feed;
      }

      set feed(feed) {
        this.#feed = feed;
        this.#show(feed);
      }
    },
  );
};
