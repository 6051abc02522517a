// Waits until somebody pauses.

/**
 * @param {number} milliseconds
 * @param {() => void} work
 * @returns {() => void} does the work once it has not been called for so long
 */
export function later(milliseconds, work) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(work, milliseconds);
  };
}
