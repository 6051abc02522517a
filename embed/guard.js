// The one gate into the wasm module. Two things go through it alone: a call of ours, and a callback of the browser's.
//
// While a call runs, the page's own code may run as well: a listener for `blur` when a node is removed, a getter of a feed,
// an `online` that it dispatches itself. What that wants of the module waits until the call has ended, since it is at work
// on the very things that would change under it. And a trap stays inside: the page never sees an exception of the module.

/** What the glue calls in the midst of a call, to pass texts and objects. @param {string} name */
const isOfTheGlue = (name) => /^__(externref|wbindgen_(?!destroy))/.test(name);

/**
 * Once anything was thrown no function runs again, and what waits is dropped: what stands in memory then can't be trusted.
 * @param {(cause: unknown) => void} trapped is told of it
 */
export const guard = (trapped) => {
  let sound = true;
  /** Whether a call of ours runs, with whatever it reads of the page. */
  let busy = false;
  /** Whether the module itself runs. */
  let running = false;
  let emptying = false;
  /** @type {Array<() => void>} */
  const waiting = [];

  /** @param {unknown} cause */
  const stop = (cause) => {
    if (!sound) return;
    sound = false;
    waiting.length = 0;
    trapped(cause);
  };

  /** What has waited, in the order in which it came. */
  const empty = () => {
    if (emptying) return;
    emptying = true;
    while (!busy && !running) {
      const next = waiting.shift();
      if (!next) break;
      next();
    }
    emptying = false;
  };

  /**
   * Runs a function of the module, or has it wait: nobody wants the value of one that waits.
   * @param {() => unknown} call
   * @returns {unknown}
   */
  const run = (call) => {
    if (running) return void waiting.push(() => run(call));
    running = true;
    try {
      if (sound) return call();
    } catch (cause) {
      stop(cause);
    } finally {
      running = false;
      empty();
    }
    return undefined;
  };

  /**
   * Does what a call needs that runs, or that is about to.
   * @param {() => unknown} call
   * @returns {unknown}
   */
  const within = (call) => {
    try {
      if (sound) return call();
    } catch (cause) {
      stop(cause);
      // The call can't go on without it.
      if (running) throw cause;
    }
    return undefined;
  };

  /**
   * Does something with the module, or has it wait.
   * @param {() => void} work
   */
  const enter = (work) => {
    if (busy || running) return void waiting.push(() => enter(work));
    busy = true;
    try {
      if (sound) work();
    } catch (cause) {
      stop(cause);
    } finally {
      busy = false;
      empty();
    }
  };

  /**
   * The module's exports, as the glue may have them.
   * @param {WebAssembly.Exports} exports
   */
  const guarded = (exports) => {
    /** @type {WebAssembly.Exports} */
    const all = {};
    for (const [name, value] of Object.entries(exports)) {
      if (typeof value !== "function") all[name] = value;
      // The glue takes several results out of a list.
      else if (isOfTheGlue(name)) all[name] = (/** @type {unknown[]} */ ...values) => within(() => value(...values)) ?? [];
      else all[name] = (/** @type {unknown[]} */ ...values) => run(() => value(...values)) ?? [];
    }
    return all;
  };

  return { enter, guarded };
};
