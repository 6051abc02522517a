// The words that can be taken out of a card.

/** What a page has for its readers' hands, or says in another way as well: no words of the story. */
const DEAD =
  "button, svg, .history, .rest > summary, .visually-hidden, .menu, .preview, .notice, .was, .stories, .post-link, .all-stories, [data-action]:not(.marker), [data-story]:not(#headline *)";

/** What begins a line and ends one. */
const BLOCKS = "blockquote, details, div, footer, h1, h2, h3, h4, h5, h6, header, li, p, section, summary, ul";

/** The lists that read as one line. */
const FACTS = ".line";

/** The paragraph separator of Unicode: a text that has one ends its line there. */
const END = "\u2029";

/**
 * The card as a reader has it, a line for each part, with the addresses that its links lead to.
 * @param {HTMLElement} container
 * @param {import("./citation.js").Story} story
 */
export const plainText = (container, { url = "" }) => {
  const card = container.querySelector(".story-card");
  return [...(card ? lines(card) : []), url].filter(Boolean).join("\n");
};

/** A part's words, in one line. @param {Element | null} part */
export const words = (part) => (part ? lines(part).join(" · ") : "");

/** @param {Element} part */
const lines = (part) => {
  const copy = /** @type {Element} */ (part.cloneNode(true));
  for (const dead of copy.querySelectorAll(DEAD)) dead.remove();
  // As on paper.
  for (const link of copy.querySelectorAll("a[href]:not(.marker, #headline *)")) link.append(` <${link.getAttribute("href")}>`);
  for (const fact of copy.querySelectorAll(`:is(${FACTS}) > li + li`)) fact.prepend(" · ");
  for (const block of copy.querySelectorAll(BLOCKS)) {
    if (block.matches(`:is(${FACTS}) > li`)) continue;
    block.prepend(END);
    block.append(END);
  }
  const texts = copy.textContent?.split(END) ?? [];
  return texts.map((text) => text.replace(/\s+/g, " ").trim()).filter(Boolean);
};
