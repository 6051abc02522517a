// Where in a JSON text a value stands, by the path that the reader of feeds gives it: `$.items[3].title`.

/**
 * @typedef {object} Place both from 1; columns are characters
 * @property {number} line
 * @property {number} column
 * @property {number} offset in the text, in UTF-16 code units
 */

/**
 * @typedef {object} Value
 * @property {number} start
 * @property {Map<string, Value>} inside members by their names, elements by `0]`, `1]`: so paths are cut
 */

/** As deep as the reader of feeds goes. */
const DEEPEST = 128;

const BLANK = /[ \t\r\n]*/y;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What is no JSON, from here on. */
class Mistake extends Error {
  /** @param {number} offset */
  constructor(offset) {
    super("not JSON");
    this.offset = offset;
  }
}

/** Goes through a text once. */
class Scanner {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    this.at = text.startsWith("\uFEFF") ? 1 : 0;
  }

  /** @param {RegExp} pattern a sticky one @returns {string | undefined} */
  take(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  /** @param {string} character @returns {boolean} whether it stood there */
  takes(character) {
    this.take(BLANK);
    const stands = this.text[this.at] === character;
    if (stands) this.at += 1;
    return stands;
  }

  /** @returns {never} */
  fail() {
    throw new Mistake(this.at);
  }

  whole() {
    const value = this.value(0);
    this.take(BLANK);
    return this.at < this.text.length ? this.fail() : value;
  }

  /** @param {number} depth @returns {Value} */
  value(depth) {
    this.take(BLANK);
    /** @type {Value} */
    const value = { start: this.at, inside: new Map() };
    if (depth > DEEPEST) this.fail();
    if (this.takes("{")) {
      // Of members with one name the last counts.
      this.list("}", () => value.inside.set(this.name(), this.value(depth + 1)));
    } else if (this.takes("[")) {
      this.list("]", (index) => value.inside.set(`${index}]`, this.value(depth + 1)));
    } else if (!this.take(STRING) && !this.take(PLAIN)) {
      this.fail();
    }
    return value;
  }

  /** @param {string} end @param {(index: number) => void} one */
  list(end, one) {
    if (this.takes(end)) return;
    let index = 0;
    do one(index++);
    while (this.takes(","));
    if (!this.takes(end)) this.fail();
  }

  /** The name of a member, and the colon behind it. */
  name() {
    this.take(BLANK);
    const written = this.take(STRING) ?? this.fail();
    return this.takes(":") ? String(JSON.parse(written)) : this.fail();
  }
}

/** @param {string} text @param {number} offset @returns {Place} */
function placeAt(text, offset) {
  const before = text.slice(0, offset);
  const line = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: [...before.slice(line)].length + 1, offset };
}

/**
 * The places of values; of a value that is missing, that of what it is missing from. None where the text is no JSON.
 * @param {string} text
 * @param {string[]} paths
 * @returns {(Place | undefined)[]}
 */
export function placesOf(text, paths) {
  /** @type {Value} */
  let root;
  try {
    root = new Scanner(text).whole();
  } catch {
    return paths.map(() => undefined);
  }
  return paths.map((path) => {
    let value = root;
    for (const step of path.replace(/^\$/, "").split(/[.[]/).filter(Boolean)) {
      const next = value.inside.get(step);
      if (!next) break;
      value = next;
    }
    return placeAt(text, value.start);
  });
}

/**
 * Where a text stops being JSON.
 * @param {string} text
 * @returns {Place | undefined} nothing where it is JSON
 */
export function mistakeIn(text) {
  try {
    new Scanner(text).whole();
    return undefined;
  } catch (error) {
    return error instanceof Mistake ? placeAt(text, error.offset) : undefined;
  }
}
