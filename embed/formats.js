// Numbers, plurals and times of a language, as its file describes them (`languages/en.txt` explains the lines). Part of
// each language's module; `src/locale/formats/` does the same natively, for snapshots.

const ORDER = ["tag", "digits", "group-separator", "grouping", "decimal-point", "plural", "compact", "percent", "list-separator", "moment", "months", "halves"];

/**
 * The writer of a language.
 * @param {string} texts its file, a line each
 * @returns {(what: string, value: number) => string}
 */
export const formats = (texts) => {
  const lines = texts.split("\n");
  /** @param {string} name */
  const line = (name) => lines[ORDER.indexOf(name)] ?? "";
  const digits = [...line("digits")];
  /** @param {string | number} text */
  const inDigits = (text) => String(text).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
  const [last = 3, others = 3, fewest = 1] = line("grouping").split(" ").map(Number);

  /** @param {number} number */
  const integer = (number) => {
    let rest = String(number);
    if (rest.length < last + fewest) return inDigits(rest);
    /** @type {string[]} */
    const groups = [];
    for (let size = last; rest; size = others) {
      groups.unshift(rest.slice(-size));
      rest = rest.slice(0, -size);
    }
    return inDigits(groups.join(line("group-separator")));
  };

  /** @param {number} number in tenths */
  const tenths = (number) => integer(Math.floor(number / 10)) + line("decimal-point") + inDigits(number % 10);

  const forms = line("compact")
    .split("|")
    .map((form) => {
      const [power, ...words] = form.trim().split(" ");
      return { unit: 10 ** Number(power), pattern: words.join(" ") };
    });

  /** @param {number} number */
  const compact = (number) => {
    for (let place = forms.length; place--; ) {
      const { unit = 1, pattern = "" } = forms[place] ?? {};
      // What rounds up to a unit is one: 999,500 is a million.
      if (number + (forms[place - 1]?.unit ?? 0) / 2 < unit) continue;
      // Half up, in tenths, and without them from 10 on.
      const rounded = Math.floor((number + unit / 20) / (unit / 10));
      const text = rounded < 100 && rounded % 10 ? tenths(rounded) : integer(Math.floor((number + unit / 2) / unit));
      return pattern.replace("{number}", text);
    }
    // A short number of four digits is not parted.
    return number < 10000 ? inDigits(number) : integer(number);
  };

  /** @param {number} number */
  const plural = (number) => {
    for (const alternative of line("plural").split("|")) {
      const [category = "", ...conditions] = alternative.trim().split(" ");
      if (conditions.every((condition) => holds(condition, number))) return category;
    }
    return "other";
  };

  /** @param {number} milliseconds of what a clock shows that is in UTC */
  const moment = (milliseconds) => {
    const time = new Date(milliseconds);
    const [month, hour] = [time.getUTCMonth(), time.getUTCHours()];
    /** @param {number} number */
    const two = (number) => String(number).padStart(2, "0");
    /** @type {Record<string, string | number | undefined>} */
    const places = {
      day: time.getUTCDate(),
      day2: two(time.getUTCDate()),
      month1: month + 1,
      month2: two(month + 1),
      year: time.getUTCFullYear(),
      hour,
      hour2: two(hour),
      hour12: ((hour + 11) % 12) + 1,
      minute: two(time.getUTCMinutes()),
    };
    const names = { month: line("months").split("|")[month], half: line("halves").split("|")[hour < 12 ? 0 : 1] };
    return line("moment").replace(/\{(\w+)\}/g, (_, /** @type {string} */ place) =>
      place in names ? (names[/** @type {keyof typeof names} */ (place)] ?? "") : inDigits(places[place] ?? ""),
    );
  };

  const writers = { integer, compact, tenths, plural, moment };
  return (what, value) => writers[/** @type {keyof typeof writers} */ (what)](value);
};

/** Whether a number is what a rule asks for: `1`, `2-4`, `%100:12-14`, or with `!` what it is not. @param {string} condition @param {number} number */
const holds = (condition, number) => {
  const [, not, modulus, first, last = first] = /^(!?)(?:%(\d+):)?(\d+)(?:-(\d+))?$/.exec(condition) ?? [];
  const value = modulus ? number % Number(modulus) : number;
  return first !== undefined && (value >= Number(first) && value <= Number(last)) !== Boolean(not);
};
