// What the page is told of a fault: a code that docs/errors.md has.

/**
 * Ours look like `wasm-missing`. What others throw may have codes as well: numbers, or such as `MODULE_NOT_FOUND`.
 * @param {unknown} error `{code, message}`, or whatever was thrown
 * @returns {{ code: string, message: string }}
 */
export const faultOf = (error) => {
  const { code, message = error } = Object(error);
  return { code: /^[a-z]+-[a-z-]+$/.test(String(code)) ? code : "wasm-trapped", message: String(message) };
};
