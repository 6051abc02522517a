// Has a curve be read out as soon as a pointer is over it, or a key has brought the focus to it: nobody has to press it first.
// What reads it out is fetched then.

/** The containers that are listened to. @type {WeakSet<Element>} */
const heard = new WeakSet();

/** @param {import("./bridge.js").Inside} inside */
export const readAlong = (inside) => {
  const { container } = inside;
  if (heard.has(container)) return;
  heard.add(container);
  /** @param {any} event */
  const hear = (event) => {
    const curve = event.target.closest("[data-action=readout]");
    const isMeant = curve && (event.type !== "focusin" || curve.matches(":focus-visible"));
    // A reader who misses it may still press it, and is told then.
    if (isMeant) import(import.meta.url.replace(".surroundings.", ".actions.")).then(({ act }) => act(inside, curve, event)).catch(() => {});
  };
  for (const name of ["pointerover", "focusin"]) container.addEventListener(name, hear);
};
