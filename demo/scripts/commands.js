// What a publisher types to print a card.

/** The attributes that `storymeter render` has options for, under the same names. */
const OPTIONS = "story layout theme sections stories heading-level refresh as-of open images lang dir time-zone".split(" ");

/** @param {string} text as one word for a POSIX shell */
export const quoted = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/**
 * A file's name, out of an address.
 * @param {string} address
 * @param {string} [otherwise]
 */
export function fileName(address, otherwise = "story.json") {
  const last = new URL(address).pathname.split("/").at(-1) ?? "";
  // What begins with a hyphen would be an option.
  return /^[\w.][\w.-]*$/.test(last) ? last : otherwise;
}

/**
 * Where the card file of a feed lies, if it has the feed's name and lies beside it.
 * @param {string} feed an address
 */
export function cardFileBeside(feed) {
  const name = fileName(feed);
  return new URL(`${name.replace(/\.[^.]*$/, "")}.card.json`, feed).href;
}

/**
 * @param {Map<string, string>} attributes
 * @param {string} feed its public address
 */
function options(attributes, feed) {
  const given = OPTIONS.filter((name) => attributes.has(name))
    // A card that stays as it is has nothing to refresh, and the command line refuses both together.
    .filter((name) => !(name === "refresh" && attributes.has("as-of")));
  return [
    ...given.map((name) => (attributes.get(name) ? `--${name} ${quoted(attributes.get(name) ?? "")}` : `--${name}`)),
    `--src ${quoted(feed)}`,
  ];
}

/** @param {string[]} words broken into lines that a shell puts together again */
function command(words) {
  /** @type {string[]} */
  const lines = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= 76) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(last === undefined ? word : `    ${word}`);
  }
  return lines.join(" \\\n");
}

/**
 * @param {Map<string, string>} attributes
 * @param {string} feed
 * @param {string} cardFile its address
 */
export function cardFileCommand(attributes, feed, cardFile) {
  const words = ["storymeter render", quoted(fileName(feed)), "--format card", ...options(attributes, feed)];
  return command([...words, `--output ${quoted(fileName(cardFile, "story.card.json"))}`]);
}

/**
 * @param {Map<string, string>} attributes
 * @param {string} feed
 * @param {string} entry the address of `storymeter.js`
 */
export function snapshotCommand(attributes, feed, entry) {
  const name = fileName(feed);
  const folder = new URL(".", entry).href;
  const words = ["storymeter render", quoted(name), ...options(attributes, feed)];
  return command([...words, `--assets ${quoted(folder)}`, "--styles link", `--output ${quoted(name.replace(/\.[^.]*$/, ""))}.html`]);
}
