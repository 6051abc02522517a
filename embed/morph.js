// Brings what stands in a container to the next card: puts that in the place of the one before.

/** @param {Element} container @param {Element} next not in a document */
export const morph = (container, next) => container.replaceChildren(next);
