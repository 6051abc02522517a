// What the budgets ask of a ratio, and so what README may claim once three runs agree. A line here is all that a claim
// needs: rounds are added for it, and the report says whether it is met.

/**
 * @typedef {object} Claim
 * @property {"load" | "update" | "memory"} measure
 * @property {string} of a profile, an update, or how many elements
 * @property {string} candidate
 * @property {string} against
 * @property {number} limit what `candidate` ÷ `against` may be at most
 * @property {boolean} [goal] wanted, but no budget
 */

/** @returns {Claim} */
const painted = (of, candidate, against, limit) => ({ measure: "load", of, candidate, against, limit });

/** @returns {Claim} */
const updated = (of, against, more) => ({ measure: "update", of, candidate: "storymeter", against, limit: 1, ...more });

/** @type {Claim[]} */
export const CLAIMS = [
  painted("mobile", "storymeter card file", "vanilla", 0.95),
  painted("mobile", "storymeter card file, hinted", "vanilla", 0.85),
  painted("mobile", "storymeter snapshot", "static", 1.05),
  painted("mobile", "storymeter", "vanilla", 1.35),
  painted("mobile", "storymeter", "react", 1),
  painted("mobile", "storymeter, hinted", "vanilla", 1.15),
  updated("numbers, 10 rows", "svelte"),
  updated("10 % of 100", "svelte"),
  updated("numbers, 10 rows", "vue", { goal: true }),
  updated("10 % of 100", "vue", { goal: true }),
  { measure: "memory", of: "20 elements", candidate: "storymeter", against: "preact", limit: 1 },
];
