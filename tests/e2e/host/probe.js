// Ways to look at a page from outside, put in front of every script that a
// test runs through WebDriver.

/** The card's root of an element, or null while none is mounted. */
const card = (element) => element.shadowRoot?.querySelector(".card") ?? null;

const hasBox = (element) => {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true });
};

/** Every shown text below a node, its pieces parted by one space. */
const text = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!parent?.closest("style, script, slot")) pieces.push(walker.currentNode.data);
  }
  return pieces.join(" ").replace(/\s+/g, " ").trim();
};

/** The texts of every element that carries a part's name. */
const part = (element, name) =>
  [...element.shadowRoot.querySelectorAll(`[part~="${name}"]`)];

/** What an element shows, in one object. */
const look = (element) => ({
  defined: element.matches(":defined"),
  state: element.state ?? "",
  card: element.shadowRoot ? text(element.shadowRoot) : "",
  headline: element.shadowRoot ? part(element, "headline").map(text).join(" ") : "",
  // The light DOM as the reader sees it: shown, with a box of its own.
  fallback: element.children.length > 0 && [...element.children].every(hasBox),
});
