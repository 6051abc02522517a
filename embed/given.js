// A feed that a page hands over as an object, as JSON text: the reader knows no other form. To read it may run the page's
// own code (getters, `toJSON`, proxies); whatever that does, nothing is thrown.

/** A text longer than this is no feed of stories, and would not fit beside others into the module's memory. */
const LONGEST = 2 ** 24;
/** Values in one another: deeper is no JSON to the reader either (crates/feed/src/json). */
const DEEPEST = 128;
/** Objects that are copied: a proxy can have any number. */
const MOST = 100_000;

/**
 * @param {unknown} feed
 * @returns {string | undefined} nothing where there is no feed; empty for what JSON has no word for
 */
export const textOf = (feed) => {
  if (feed === undefined || feed === null) return undefined;
  const text = (hasOwnWays() ? undefined : written(() => feed)) ?? written(() => readable(feed)) ?? "";
  return text.length > LONGEST ? "" : text;
};

/** Whether a library of the page writes lists in a way of its own, as Prototype does. */
const hasOwnWays = () => "toJSON" in Array.prototype;

/** `JSON.stringify`, where that works out. @param {() => unknown} value @returns {string | undefined} */
const written = (value) => {
  try {
    return JSON.stringify(value());
  } catch {
    return undefined;
  }
};

/** Whatever can be read where not everything can: a getter that throws, a cycle, a BigInt, a list with a way of its own. @param {unknown} feed */
const readable = (feed) => {
  let left = MOST;
  /**
   * @param {any} value
   * @param {unknown[]} holders what it stands in
   * @returns {unknown}
   */
  const copy = (value, holders) => {
    if (!Array.isArray(value) && typeof value?.toJSON === "function") value = value.toJSON();
    // Digit for digit, as ids may be; a count is never so large.
    if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    if (typeof value !== "object" || !value) return typeof value === "function" ? undefined : value;
    if (left < 1 || holders.length >= DEEPEST || holders.includes(value)) return undefined;
    left -= 1;
    const inside = [...holders, value];
    /** @type {any} */
    const made = Array.isArray(value) ? Object.assign([], { toJSON: undefined }) : {};
    try {
      for (const name of Object.keys(value)) {
        try {
          made[name] = copy(value[name], inside);
        } catch {
          // As if it were not there.
        }
      }
    } catch {
      // A proxy that does not even tell its names.
    }
    return made;
  };
  return copy(feed, []);
};
