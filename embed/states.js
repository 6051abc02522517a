// The element's state: a property, a promise, and `:state()`.

/** @typedef {import("./storymeter.js").StoryMeterState} State */

export class States {
  /** @type {State} */
  now = "idle";
  #internals;
  /** @type {Array<(state: State) => void>} */
  #waiting = [];

  /** @param {ElementInternals} internals */
  constructor(internals) {
    this.#internals = internals;
  }

  /** @param {State} state */
  set(state) {
    // Whatever is set, even to what it was, has the browser look at the style of the whole card again.
    if (state === this.now) return;
    try {
      this.#internals.states.delete(this.now);
      if (state !== "idle") this.#internals.states.add(state);
    } catch {
      // Older engines do without: they have no states, or want their names to begin with dashes.
    }
    this.now = state;
    this.#answer();
  }

  /** The state, once there is a card or it is known that there is none. @returns {Promise<State>} */
  get ready() {
    return new Promise((done) => {
      this.#waiting.push(done);
      this.#answer();
    });
  }

  #answer() {
    if (!/idle|loading/.test(this.now)) for (const done of this.#waiting.splice(0)) done(this.now);
  }
}
