// The properties that reflect the attributes: frameworks set a property wherever an element has one.

import { isOn } from "./on.js";

/** What the card follows. `theme` is followed by the style alone, and `feed` is no attribute: who sets it is told so. */
export const OBSERVED = "src card-src story layout sections stories heading-level refresh loading lang dir time-zone as-of images open feed".split(" ");

/**
 * Gives a class a property for each attribute; those that it has (`feed`, and HTML's own) are left as they are.
 * @param {HTMLElement} prototype
 */
export const reflect = (prototype) => {
  for (const name of [...OBSERVED, "theme"]) {
    const property = name.replace(/-(.)/, (_, letter) => letter.toUpperCase());
    if (property in prototype) continue;
    const isBoolean = name === "images";
    Object.defineProperty(prototype, property, {
      /** @this {HTMLElement} */
      get() {
        const value = this.getAttribute(name);
        return isBoolean ? isOn(value) : (value ?? "");
      },
      /** @this {HTMLElement} @param {unknown} value */
      set(value) {
        const isOff = isBoolean ? !value || !isOn(value) : !value && value !== 0;
        if (isOff) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? "" : /** @type {string} */ (value));
      },
    });
  }
};

/**
 * Sets again what a page has set before the class was there, and so on the object itself.
 * @param {any} element
 */
export const upgrade = (element) => {
  for (const name of Object.keys(element)) {
    if (!(name in element.constructor.prototype)) continue;
    const value = element[name];
    delete element[name];
    // What is only to be read stays as it is.
    Reflect.set(element, name, value);
  }
};
