// The height to reserve for a card, by the width of the column that it stands in.

/** The widths that are measured: those of phones and columns, and those from which the card has another form. */
export const widths = [280, 320, 360, 400, 440, 480, 520, 560, 600, 640, 680, 720, 760, 840, 920, 1080];

/**
 * What a card takes at each width, as rules: from a width on the height that it has there. A column that is a little
 * wider leaves the card a little lower.
 * @param {[width: number, height: number][]} measured from the narrowest on
 * @returns {[width: number, height: number][]} `0` for the width of the first, which holds below it, too
 */
export function stepsOf(measured) {
  /** @type {[number, number][]} */
  const steps = [];
  for (const [width, height] of measured) {
    const reserved = Math.ceil(height);
    if (reserved !== steps.at(-1)?.[1]) steps.push([steps.length ? width : 0, reserved]);
  }
  return steps;
}

/**
 * Container queries for one card.
 * @param {[width: number, height: number][]} measured
 * @param {string} container the name of the container
 * @param {string} selector of the element
 * @returns {string[]} lines
 */
export function rulesFor(measured, container, selector) {
  return stepsOf(measured).map(([width, height]) => {
    const rule = `${selector} { min-height: ${height}px; }`;
    return width === 0 ? rule : `@container ${container} (width >= ${width}px) { ${rule} }`;
  });
}

/** The class of the column that the snippet puts around the tag. */
export const COLUMN = "story-meter-column";

/**
 * What goes into a site's style sheet.
 * @param {[width: number, height: number][]} measured
 */
export function styleSheetFor(measured) {
  const selector = `.${COLUMN} > story-meter`;
  return [
    `.${COLUMN} { container: ${COLUMN} / inline-size; }`,
    `${selector} { display: block; }`,
    ...rulesFor(measured, COLUMN, selector),
    `${selector}:state(error) { min-height: 0; }`,
    `@media (scripting: none) { ${selector} { min-height: 0; } }`,
  ].join("\n");
}
