// The element's state: a property, a promise, and `:state()`.

/** @typedef {import("./storymeter.js").StoryMeterState} State */

/** All but `idle`. */
const NAMES = ["loading", "ready", "stale", "error"];

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
    this.now = state;
    try {
      for (const name of NAMES) this.#internals.states[name === state ? "add" : "delete"](name);
    } catch {
      // Older engines do without: they have no states, or want their names to begin with dashes.
    }
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
    if (NAMES.indexOf(this.now) > 0) for (const done of this.#waiting.splice(0)) done(this.now);
  }
}
