// Does to the page what a program says (program.rs): numbers, and the texts that they measure.

const SVG = "http://www.w3.org/2000/svg";

/** @type {Uint32Array} */
let words;
let text = "";
let at = 0;
let from = 0;

/** @param {number} word */
const take = (word) => text.slice(from, (from += word >> 4));

const next = () => words[at++] ?? 0;

/**
 * Builds the node that comes next.
 * @param {any} [before] the sibling that it will follow
 * @returns {Node}
 */
const make = (before) => {
  const word = next();
  if ((word & 15) === 3) {
    const copy = before.cloneNode(true);
    alter(copy);
    return copy;
  }
  const name = take(word);
  if (word & 1) return document.createTextNode(name);
  const element = word & 2 ? document.createElementNS(SVG, name) : document.createElement(name);
  for (let left = next() >> 4; left--; ) element.setAttribute(take(next()), take(next()));
  for (let left = next() >> 4; left--; ) element.append(make(element.lastChild));
  return element;
};

/** Changes an element, and the children that a cursor passes. @param {Element} element */
const alter = (element) => {
  /** @type {any} */
  let cursor = element.firstChild;
  for (let word; (word = next()); ) {
    let count = word >> 4;
    switch (word & 15) {
      case 1:
        while (count--) cursor = cursor.nextSibling;
        break;
      case 2:
        alter(cursor);
        cursor = cursor.nextSibling;
        break;
      case 3:
        cursor.data = take(word);
        cursor = cursor.nextSibling;
        break;
      case 4:
        element.insertBefore(make(cursor ? cursor.previousSibling : element.lastChild), cursor);
        break;
      case 5:
        while (count--) {
          const gone = cursor;
          cursor = cursor.nextSibling;
          gone.remove();
        }
        break;
      case 6:
        element.setAttribute(take(word), take(next()));
        break;
      case 7:
        element.removeAttribute(take(word));
        break;
      default: {
        let moved = cursor;
        while (count--) moved = moved.nextSibling;
        element.insertBefore(moved, cursor);
        cursor = moved;
      }
    }
  }
};

/** Makes a node what comes next to be built, and keeps all of it that is so already. @param {any} node @returns {Node} */
const agree = (node) => {
  const start = at;
  const word = next();
  const name = take(word);
  if (word & 1 ? node.nodeType !== 3 : node.localName !== name) {
    at = start;
    from -= name.length;
    const made = make();
    node.replaceWith(made);
    return made;
  }
  if (word & 1) {
    if (node.data !== name) node.data = name;
    return node;
  }
  const surplus = new Set(node.getAttributeNames());
  // What the reader has opened stays open, and the menu keeps what was put into it.
  surplus.delete("open");
  for (let left = next() >> 4; left--; ) {
    const attribute = take(next());
    const value = take(next());
    surplus.delete(attribute);
    if (node.getAttribute(attribute) !== value) node.setAttribute(attribute, value);
  }
  for (const attribute of surplus) node.removeAttribute(attribute);
  let child = node.firstChild;
  for (let left = next() >> 4; left--; ) {
    const following = child?.nextSibling;
    if (child) agree(child);
    else node.append(make());
    child = following;
  }
  while (child && name !== "details") {
    const following = child.nextSibling;
    child.remove();
    child = following;
  }
  return node;
};

/**
 * @template T
 * @param {Uint32Array} numbers
 * @param {string} texts
 * @param {() => T} work
 */
const run = (numbers, texts, work) => {
  [words, text, at, from] = [numbers, texts, 0, 0];
  return work();
};

/** @param {Uint32Array} numbers @param {string} texts */
export const build = (numbers, texts) => run(numbers, texts, () => make());

/** @param {Element} element @param {Uint32Array} numbers @param {string} texts */
export const change = (element, numbers, texts) => run(numbers, texts, () => alter(element));

/** @param {Element} element @param {Uint32Array} numbers @param {string} texts */
export const adopt = (element, numbers, texts) => {
  try {
    return run(numbers, texts, () => agree(element));
  } catch {
    // Somebody else is at work in the shadow root.
    const made = build(numbers, texts);
    element.replaceWith(made);
    return made;
  }
};
