// Keeps a trap inside: the page never sees an exception of the wasm module.

/**
 * The module's exports, each function of which catches what it throws. Once anything was thrown no function runs
 * again: what stands in memory then can't be trusted.
 * @param {WebAssembly.Exports} exports
 * @param {() => boolean} sound
 * @param {(cause: unknown) => void} trap
 * @returns {WebAssembly.Exports}
 */
export const guard = (exports, sound, trap) => {
  /** @type {WebAssembly.Exports} */
  const guarded = {};
  for (const [name, value] of Object.entries(exports)) {
    guarded[name] =
      typeof value !== "function"
        ? value
        : (/** @type {unknown[]} */ ...values) => {
            if (sound()) {
              try {
                return value(...values);
              } catch (cause) {
                trap(cause);
              }
            }
            // The glue takes several results out of a list.
            return [];
          };
  }
  return guarded;
};
