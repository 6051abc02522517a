// Why a card file gives no card. The codes stand in docs/errors.md.

/**
 * @typedef {object} Fault
 * @property {string} code
 * @property {string} message
 * @property {Response | true} [answer] what a server said, where the file did not arrive; `true` where none said anything
 */

/** @param {string} url @param {unknown} why @param {Response | true} [answer] @returns {Fault} */
export const missing = (url, why, answer) => ({
  code: "card-missing",
  message: `${url} did not arrive: ${why}. Check Access-Control-Allow-Origin and connect-src.`,
  answer,
});

/** @param {string} url @param {unknown} why @returns {Fault} */
export const refused = (url, why) => ({
  code: "card-refused",
  message: `${url} is refused: ${why}. Print it with storymeter ${VERSION}.`,
});

/** @param {string} url @param {string} name @param {unknown} made @param {unknown} asked @returns {Fault} */
export const mismatch = (url, name, made, asked) => ({
  code: "card-mismatch",
  message: `${url} is for ${name} ${JSON.stringify(made)}, not ${asked}. Print it for that, or change the tag.`,
});
