// The element's state: a property, a promise, and `:state()`.

/** @typedef {import("./storymeter.js").StoryMeterState} State */

/** @param {ElementInternals | undefined} internals not there in older engines */
export const statesOf = (internals) => {
  /** @type {State} */
  let now = "idle";
  /** @type {Array<(state: State) => void>} */
  const waiting = [];

  const answer = () => {
    if (!/idle|loading/.test(now)) for (const done of waiting.splice(0)) done(now);
  };

  return {
    now: () => now,

    /** @param {State} state */
    set: (state) => {
      // Whatever is set, even to what it was, has the browser look at the style of the whole card again.
      if (state === now) return;
      try {
        const { states } = /** @type {ElementInternals} */ (internals);
        states.delete(now);
        if (state !== "idle") states.add(state);
      } catch {
        // Older engines do without: they have no states, or want their names to begin with dashes.
      }
      now = state;
      answer();
    },

    /** The state, once there is a card or it is known that there is none. @returns {Promise<State>} */
    ready: () =>
      new Promise((done) => {
        waiting.push(done);
        answer();
      }),
  };
};
