// What the browser has laid out, drawn again as SVG that stands alone: texts, boxes, and the shapes of drawings, in the colours
// and fonts that they have on the page. Nothing is taken over as markup: elements are made by names out of a list, and texts
// are texts.

import { baselineOf, linesOf } from "./lettering.js";

const SVG = "http://www.w3.org/2000/svg";

const SHAPES = "circle ellipse g line path polygon polyline rect svg text tspan".split(" ");

/** What a shape says itself. */
const GEOMETRY = "cx cy d dx dy height points preserveAspectRatio r rx ry transform viewBox width x x1 x2 y y1 y2".split(" ");

/** What style sheets say of it; lengths in them are CSS pixels. */
const PAINT =
  "fill fill-opacity opacity stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-width vector-effect".split(" ");
const LETTERS = "dominant-baseline font-family font-size font-style font-weight text-anchor".split(" ");

/** The computed colour of what has none. */
const CLEAR = "rgba(0, 0, 0, 0)";

/** To a hundredth. @param {number} length */
const round = (length) => Math.round(length * 100) / 100;

/**
 * @param {string} name
 * @param {Record<string, string | number>} attributes lengths are rounded
 */
export const element = (name, attributes = {}) => {
  const made = Document.prototype.createElementNS.call(document, SVG, name);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, typeof value === "number" ? `${round(value)}` : value);
  }
  return made;
};

/**
 * Draws an element with everything in it.
 * @param {HTMLElement} root laid out
 * @param {Element} into an SVG element, whose origin is the upper left corner of that
 */
export const draw = (root, into) => {
  const { left: x0, top: y0, width } = root.getBoundingClientRect();
  /** Of a page that is enlarged, or made smaller. */
  const scale = width / root.offsetWidth;

  /** @param {Element} node */
  const place = (node) => {
    const { left, top, width, height } = node.getBoundingClientRect();
    return { x: (left - x0) / scale, y: (top - y0) / scale, width: width / scale, height: height / scale };
  };

  /** @param {Element} node */
  const draws = (node) => {
    const style = getComputedStyle(node);
    // What is clipped is there for the ear.
    if (style.display === "none" || style.visibility !== "visible" || style.clipPath !== "none") return;
    if (node.localName === "svg") return void into.append(mirrored(node, style));
    into.append(...boxes(place(node), style));
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) into.append(...linesOf(/** @type {Text} */ (child)).map((line) => lettered(line, style)));
      else if (child.nodeType === Node.ELEMENT_NODE) draws(/** @type {Element} */ (child));
    }
  };

  /** A drawing at its place, turned round where the page has it so. @param {Element} node @param {CSSStyleDeclaration} style */
  const mirrored = (node, style) => {
    const { x, y, width, height } = place(node);
    const copy = copied(node);
    if (!copy) return "";
    for (const [name, value] of Object.entries({ x, y, width, height })) copy.setAttribute(name, `${round(value)}`);
    copy.setAttribute("overflow", style.overflow);
    if (style.transform === "none") return copy;
    const group = element("g", { transform: around({ x, y, width, height }, style.transform) });
    group.append(copy);
    return group;
  };

  /** A line as wide as it is, whatever font it is shown in. @param {import("./lettering.js").Line} line @param {CSSStyleDeclaration} style */
  const lettered = (line, style) => {
    const text = element("text", {
      // The middle is where it is in both directions.
      x: ((line.left + line.right) / 2 - x0) / scale,
      y: (baselineOf(line, style) - y0) / scale,
      "text-anchor": "middle",
      textLength: (line.right - line.left) / scale,
      lengthAdjust: "spacingAndGlyphs",
      direction: style.direction,
      fill: style.color,
      "font-family": style.fontFamily,
      "font-size": style.fontSize,
      "font-style": style.fontStyle,
      "font-weight": style.fontWeight,
    });
    text.append(style.textTransform === "uppercase" ? line.text.toUpperCase() : line.text);
    return text;
  };

  draws(root);
};

/**
 * The ground and the edges of a box.
 * @param {{ x: number, y: number, width: number, height: number }} box
 * @param {CSSStyleDeclaration} style
 */
const boxes = ({ x, y, width, height }, style) => {
  const edges = ["top", "right", "bottom", "left"].map((side) => parseFloat(style.getPropertyValue(`border-${side}-width`)));
  const [top = 0, right = 0, bottom = 0, left = 0] = edges;
  /** @type {[fill: string, x: number, y: number, width: number, height: number][]} */
  const all = [
    [style.backgroundColor, x, y, width, height],
    [style.borderTopColor, x, y, width, top],
    [style.borderBottomColor, x, y + height - bottom, width, bottom],
    [style.borderLeftColor, x, y, left, height],
    [style.borderRightColor, x + width - right, y, right, height],
  ];
  return all
    .filter(([fill, , , width, height]) => fill !== CLEAR && width > 0 && height > 0)
    .map(([fill, x, y, width, height]) => element("rect", { x, y, width, height, fill }));
};

/**
 * A transform about the middle of a box.
 * @param {{ x: number, y: number, width: number, height: number }} box
 * @param {string} transform
 */
const around = ({ x, y, width, height }, transform) => {
  const [middle, centre] = [round(x + width / 2), round(y + height / 2)];
  return `translate(${middle} ${centre}) ${transform} translate(${-middle} ${-centre})`;
};

/** A shape with those in it, its colours beside it. @param {Element} shape @returns {Element | undefined} */
const copied = (shape) => {
  const style = getComputedStyle(shape);
  if (!SHAPES.includes(shape.localName) || style.display === "none") return;
  const copy = element(shape.localName);
  for (const name of GEOMETRY) {
    const value = shape.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  // Words on a drawing that is turned round are turned back.
  const isTurned = style.transform !== "none" && shape instanceof SVGTextElement;
  if (isTurned) copy.setAttribute("transform", around(shape.getBBox(), style.transform));
  const isText = /^t/.test(shape.localName);
  for (const name of isText ? [...PAINT, ...LETTERS] : PAINT) copy.setAttribute(name, style.getPropertyValue(name));
  for (const child of shape.childNodes) {
    if (child.nodeType === Node.ELEMENT_NODE) copy.append(copied(/** @type {Element} */ (child)) ?? "");
    else if (isText) copy.append(child.textContent ?? "");
  }
  return copy;
};
