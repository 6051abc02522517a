// The style that a snapshot brings.

/** What every style of ours sets, and nobody else's: a page's extensions have styles of their own there. */
const OURS = /^\s*:host\s*\{\s*display:\s*block\s*!important/;

/** As `src/snapshot/mod.rs` prints it: in the markup, or as a file. @param {any} node */
const isPrinted = (node) =>
  node.localName === "link" ? /\/storymeter-[\da-f]{16}\.css$/.test(node.href) : node.localName === "style" && !node.className && OURS.test(node.textContent);

/**
 * Takes it away, where the card has been given its style in another way.
 * @param {ShadowRoot} root
 */
export const undress = (root) => {
  for (const old of root.querySelectorAll("style, link")) if (isPrinted(old)) old.remove();
};
