// Two margins: what is near is fetched, what is close is rendered.

/**
 * Calls back once the element is within a distance of the viewport.
 * @param {Element} element
 * @param {string} margin a CSS length
 * @param {() => void} callback
 * @returns {() => void} stops watching
 */
export const when = (element, margin, callback) => {
  // What is in another window, only an observer of that one is sure to see.
  const Observer = element.ownerDocument.defaultView?.IntersectionObserver ?? IntersectionObserver;
  const observer = new Observer(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        observer.disconnect();
        callback();
      }
    },
    { rootMargin: margin },
  );
  observer.observe(element);
  return () => observer.disconnect();
};
