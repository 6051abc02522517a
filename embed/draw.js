// A card from the tree in its card file. That is data from a network: nothing is made but these elements, with these
// attributes, and text.

// The lists of `src/snapshot/names.rs` and the numbers of `src/snapshot/limits.rs`: native tests compare them.
const ELEMENTS = "a bdi blockquote button data details div footer h2 h3 h4 h5 h6 header img li line p polyline rect section span strong summary sup svg table tbody td text th thead time tr ul".split(" ");
const ATTRIBUTES = "alt class datetime decoding dir height href id lang loading part points preserveAspectRatio referrerpolicy role src text-anchor type value viewBox width x x1 x2 y y1 y2".split(" ");
/** Attributes that only say something: to programs, to screen readers, to style and actions. */
const SAYING = /^(ai|aria|data)-[a-z]+$/;
const NODES = 10000;
const DEPTH = 32;
const LENGTH = 40000;

// The rule of `feed::Url`: absolute, http or https, without credentials, white space, controls or backslashes.
const ADDRESS = /^https?:\/\/(\[[\w.~:[\u0080-\uffff-]+\]|[\w.~\u0080-\uffff-]+)(:\d{0,5})?([/?#]|$)/i;
const ODD = /[\s\0-\x1f\x7f-\x9f\\]/;
const ADDRESS_LENGTH = 2000;

// Elements of the page that have a name hide what a document has under that name.
const { createElement, createElementNS } = Document.prototype;

/**
 * @param {any} tree such as `["p", { "class": "note" }, "text", ["sup", {}, "1"]]`
 * @param {boolean} images whether the page allows pictures
 * @returns {Element}
 * @throws {unknown} what in it is refused
 */
export const draw = (tree, images) => {
  let nodes = 0;
  /**
   * @param {any} tree
   * @param {number} depth
   * @param {string} [space] the namespace, where it is not HTML's
   * @returns {Element}
   */
  const element = ([name, attributes, ...children], depth, space) => {
    if (!ELEMENTS.includes(name) || (name === "img" && !images)) throw `the element ${name}`;
    if (depth > DEPTH) throw "its depth";
    if (name === "svg") space = "http://www.w3.org/2000/svg";
    const made = space ? createElementNS.call(document, space, name) : createElement.call(document, name);
    for (const [name, value] of Object.entries(attributes)) {
      if (!(ATTRIBUTES.includes(name) || SAYING.test(name)) || !isText(value)) throw `the attribute ${name}`;
      if (/^(href|src)$/.test(name) && !isAddress(value)) throw `the address ${value}`;
      made.setAttribute(name, value);
    }
    for (const child of children) {
      if (++nodes > NODES) throw "its size";
      made.append(isText(child) ? child : element(child, depth + 1, space));
    }
    return made;
  };
  return element(tree, 0);
};

/** @param {unknown} text */
const isText = (text) => typeof text === "string" && text.length <= LENGTH;

/** @param {string} text */
const isAddress = (text) => text.length <= ADDRESS_LENGTH && ADDRESS.test(text) && !ODD.test(text);
