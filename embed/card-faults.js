// Why a card file gives no card. The codes stand in docs/errors.md.

/**
 * @typedef {object} Fault
 * @property {string} code
 * @property {string} message
 * @property {unknown} [cause] where the file did not arrive: the answer, or why there is none
 */

/** @param {string} url @param {any} cause @returns {Fault} */
export const missing = (url, cause) => ({
  code: "card-missing",
  message: `${url} did not arrive: ${cause.status ?? `${cause}. Check CORS and connect-src`}.`,
  cause,
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
