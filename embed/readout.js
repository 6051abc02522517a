// Reads a curve out: the day and the count where the pointer is, or one window after another by the arrow keys. It says
// what the table below the curve says.

import { announce } from "./beside.js";

const SVG = "http://www.w3.org/2000/svg";

/** Curves that are read out already, and what reads each. @type {WeakMap<HTMLElement, (event: MouseEvent) => void>} */
const readers = new WeakMap();

/** The windows of the table, oldest first. @param {HTMLElement} curve */
const windowsOf = (curve) => {
  const table = curve.parentElement?.querySelector(".history table");
  const rows = /** @type {NodeListOf<HTMLTableRowElement>} */ (table?.querySelectorAll("tbody tr"));
  // A number alone says what it is a number of.
  const head = table?.querySelector("time") ? "" : `${table?.querySelector("th")?.textContent} `;
  return [...rows].reverse().map(({ cells: [day, count] }) => [head + day?.textContent, count?.textContent ?? ""]);
};

/** What the button lies on. @param {HTMLElement} curve */
const drawingOf = (curve) => curve.parentElement?.querySelector(".curve");

/** How much of the drawing's width the windows take, from 0 to 1. @param {HTMLElement} curve */
const extentOf = (curve) => parseFloat(drawingOf(curve)?.querySelector(".curve-ground")?.getAttribute("x2") ?? "100") / 100;

/** @param {HTMLElement} curve */
const isMirrored = (curve) => curve.matches("[dir=rtl] *");

/** The line and its words, drawn when they are first wanted. @param {Element} drawing */
const markOf = (drawing) => {
  const there = drawing.querySelector(".readout");
  if (there) return there;
  /** @param {string} name @returns {any} */
  const shape = (name) => Document.prototype.createElementNS.call(drawing.ownerDocument, SVG, name);
  const mark = shape("g");
  mark.setAttribute("class", "readout");
  mark.append(shape("line"), shape("text"));
  drawing.append(mark);
  return mark;
};

/** @param {Element | undefined} shape @param {Record<string, string>} values */
const set = (shape, values) => Object.entries(values).forEach(([name, value]) => shape?.setAttribute(name, value));

/**
 * @param {HTMLElement} curve the button on the drawing
 * @param {number} place
 */
const show = (curve, place) => {
  const windows = windowsOf(curve);
  const [day = "", count = ""] = windows[place] ?? [];
  const x = `${(extentOf(curve) * 100 * place) / Math.max(windows.length - 1, 1)}%`;
  const [line, text] = markOf(/** @type {Element} */ (drawingOf(curve))).children;
  const third = (place * 3) / windows.length;
  const words = `${day}: ${count}`;
  set(line, { x1: x, x2: x, y1: "12", y2: "66" });
  set(text, { x, y: "9", class: "curve-label curve-value", "text-anchor": third < 1 ? "start" : third < 2 ? "middle" : "end" });
  if (!text) return words;
  text.textContent = words;
  // It lies over whatever else is written there.
  Object.assign(/** @type {SVGTextElement} */ (text).style, { paintOrder: "stroke", stroke: "var(--paper)", strokeWidth: "6px" });
  return words;
};

/**
 * Reads a curve out: where it is pressed, or pointed at; by a key, at its last window and from there to the others.
 * @param {import("./bridge.js").Inside} inside
 * @param {HTMLElement} curve
 * @param {MouseEvent} event
 */
export const readOut = ({ container }, curve, event) => {
  readers.get(curve)?.(event);
  if (readers.has(curve)) return;
  const last = () => windowsOf(curve).length - 1;
  let place = last();
  const say = () => announce(container, show(curve, place));
  /** @param {number} wanted */
  const go = (wanted) => (place = Math.min(Math.max(wanted, 0), last()));
  /** @param {MouseEvent} event */
  const point = ({ clientX }) => {
    const { left, right, width } = curve.getBoundingClientRect();
    const across = isMirrored(curve) ? right - clientX : clientX - left;
    go(Math.round((across / (width * extentOf(curve))) * last()));
  };
  /** @param {MouseEvent} event */
  const press = (event) => {
    const isOver = event.type === "pointerover";
    // A key, or a screen reader, presses nowhere.
    if (event.detail || isOver) point(event);
    if (isOver) show(curve, place);
    else say();
  };
  readers.set(curve, press);
  curve.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.key];
    if (!step) return;
    event.preventDefault();
    go(place + (isMirrored(curve) && Math.abs(step) === 1 ? -step : step));
    say();
  });
  curve.addEventListener("pointermove", (event) => {
    point(event);
    show(curve, place);
  });
  const end = () => drawingOf(curve)?.querySelector(".readout")?.remove();
  for (const name of ["pointerleave", "blur"]) curve.addEventListener(name, end);
  press(event);
};
