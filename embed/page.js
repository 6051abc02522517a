// What a document or a form has, where elements with a name hide it: `document.createElement` may be a form of that name, and
// `form.lang` a control in it (HTML, named access on the Document object, and the named properties of forms). So the prototypes
// are asked. No imports: wasm-bindgen takes the file as it is.

const { createElement } = Document.prototype;

/**
 * A property of a document.
 * @template {keyof Document} Name
 * @param {Document} page
 * @param {Name} name
 * @returns {Document[Name]}
 */
export const ofPage = (page, name) => Reflect.get(Document.prototype, name, page);

/**
 * A property of a node that may be a form.
 * @template {keyof Node} Name
 * @param {Node} node
 * @param {Name} name
 * @returns {Node[Name]}
 */
export const ofNode = (node, name) => Reflect.get(Node.prototype, name, node);

/**
 * An attribute of an element that may be a form.
 * @param {Element} element
 * @param {string} name
 */
export const attribute = (element, name) => Element.prototype.getAttribute.call(element, name);

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Node} node in whose document it is made
 * @param {Name} name
 * @returns {HTMLElementTagNameMap[Name]}
 */
export const make = (node, name) => /** @type {any} */ (createElement.call(node.ownerDocument, name));

/** Whether anybody can see the page, and a request can reach anybody. */
export const isAwake = () => {
  // What is not the truth itself is an element that the page has named so.
  const isHidden = document.hidden === true || ofPage(document, "hidden");
  return !isHidden && navigator.onLine;
};
