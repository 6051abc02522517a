// Reads a curve out: the day and the count where the pointer is, or one window after another by the arrow keys. It says
// what the table below the curve says.

import { announce } from "./beside.js";

/**
 * @typedef {import("./bridge.js").Bridge} Bridge
 */

const SVG = "http://www.w3.org/2000/svg";

/** @type {WeakSet<Element>} */
const read = new WeakSet();

/** The windows of the table, oldest first. @param {HTMLElement} curve */
const windowsOf = (curve) => {
  const rows = /** @type {NodeListOf<HTMLTableRowElement>} */ (curve.parentElement?.querySelectorAll(".history-table tbody tr"));
  return [...rows].reverse().map(({ cells }) => [...cells].map(({ textContent }) => textContent ?? ""));
};

/** The line and its words, drawn when they are first wanted. @param {SVGElement} drawing */
const markOf = (drawing) => {
  const there = drawing.querySelector(".readout");
  if (there) return there;
  const mark = document.createElementNS(SVG, "g");
  mark.setAttribute("class", "readout");
  mark.append(document.createElementNS(SVG, "line"), document.createElementNS(SVG, "text"));
  drawing.append(mark);
  return mark;
};

/**
 * @param {HTMLElement} curve the button with the drawing in it
 * @param {number} place
 */
const show = (curve, place) => {
  const drawing = /** @type {SVGElement} */ (curve.querySelector(".curve"));
  const windows = windowsOf(curve);
  const [day = "", count = ""] = windows[place] ?? [];
  const share = parseFloat(drawing.querySelector(".curve-ground")?.getAttribute("x2") ?? "100");
  const x = `${(share * place) / Math.max(windows.length - 1, 1)}%`;
  const [line, text] = markOf(drawing).children;
  for (const [name, value] of Object.entries({ x1: x, x2: x, y1: "0", y2: "72" })) line?.setAttribute(name, value);
  text?.setAttribute("x", x);
  text?.setAttribute("y", "10");
  text?.setAttribute("class", "curve-label curve-value");
  const third = (place * 3) / windows.length;
  text?.setAttribute("text-anchor", third < 1 ? "start" : third < 2 ? "middle" : "end");
  const words = `${day}: ${count}`;
  if (text) text.textContent = words;
  return words;
};

/**
 * Begins to read a curve out, at its last window.
 * @param {Bridge} bridge
 * @param {HTMLElement} curve
 */
export const readOut = (bridge, curve) => {
  const last = () => windowsOf(curve).length - 1;
  let place = last();
  const say = () => announce(bridge.container, show(curve, place));
  say();
  if (read.has(curve)) return;
  read.add(curve);
  curve.addEventListener("keydown", (event) => {
    const mirrored = getComputedStyle(curve).direction === "rtl" ? -1 : 1;
    const steps = { ArrowLeft: -mirrored, ArrowRight: mirrored, Home: -Infinity, End: Infinity };
    const step = steps[/** @type {keyof typeof steps} */ (event.key)];
    if (step === undefined) return;
    event.preventDefault();
    place = Math.min(Math.max(place + step, 0), last());
    say();
  });
  curve.addEventListener("pointermove", (event) => {
    const { left, width } = curve.getBoundingClientRect();
    const share = parseFloat(curve.querySelector(".curve-ground")?.getAttribute("x2") ?? "100") / 100;
    const across = getComputedStyle(curve).direction === "rtl" ? left + width - event.clientX : event.clientX - left;
    place = Math.min(Math.max(Math.round((across / (width * share)) * last()), 0), last());
    show(curve, place);
  });
  const end = () => curve.querySelector(".readout")?.remove();
  curve.addEventListener("pointerleave", end);
  curve.addEventListener("blur", end);
};
