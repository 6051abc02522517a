// Citations of a story, from what its JSON-LD says. All texts come from a feed.

/**
 * @typedef {object} Story
 * @property {string} [headline]
 * @property {string} [url]
 * @property {string} [datePublished] RFC 3339
 * @property {string} [creditText] the authors, parted by semicolons
 * @property {{ name?: string }} [isPartOf] the publication
 * @property {string} [digitalSourceType]
 */

/** A thing as microdata, as a card has its story that was printed with its style in a file. @param {Element} thing */
const microdata = (thing) => {
  /** @type {Record<string, any>} */
  const members = {};
  for (const part of thing.querySelectorAll("[itemprop]")) {
    // Of its own, and not of what is a thing within it.
    if (part.parentElement?.closest("[itemscope]") !== thing) continue;
    const text = part.getAttribute("content") ?? part.getAttribute("href") ?? part.textContent;
    members[part.getAttribute("itemprop") ?? ""] = part.hasAttribute("itemscope") ? microdata(part) : text;
  }
  return members;
};

/**
 * The story on an element's card.
 * @param {import("./bridge.js").Inside} inside
 * @returns {Story}
 */
export const described = ({ host, story }) => {
  try {
    // A snapshot has printed it.
    const data = story ?? host.querySelector(":scope > script[data-story-meter]")?.textContent;
    const printed = host.querySelector(":scope > [itemscope]");
    return data ? (JSON.parse(data) ?? {}) : printed ? microdata(printed) : {};
  } catch {
    return {};
  }
};

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** The date in UTC, so that everybody cites the same. @param {Story} story */
const dateOf = ({ datePublished = "" }) => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(datePublished) ?? [];
  return { year, month: MONTHS[Number(month) - 1], day: Number(day) };
};

/** Their names as the feed has them: which of the words is a family name it does not say. */
const authors = (credit = "") => credit.split("; ").filter(Boolean);

/** Not named twice, where it is its own author. @param {Story} story */
const publication = ({ isPartOf, creditText }) => (isPartOf?.name === creditText ? undefined : isPartOf?.name);

/** @param {Story} story */
const isByAi = ({ digitalSourceType = "" }) => digitalSourceType.endsWith("/trainedAlgorithmicMedia");

/**
 * In the style of the American Psychological Association (7th edition, section 10.16, webpages): without an author the
 * title comes first, without a date it is "n.d."; the site stands before the address, unless it is the author.
 * @param {Story} story
 */
export const apa = (story) => {
  const { headline = "", creditText, url = "" } = story;
  const { year, month, day } = dateOf(story);
  const date = year ? `(${year}, ${month} ${day})` : "(n.d.)";
  const title = isByAi(story) ? `${headline} [AI-generated text]` : headline;
  const names = authors(creditText);
  const last = names.pop();
  const credit = names.length ? `${names.join(", ")}${names.length > 1 ? "," : ""} & ${last}` : last;
  const parts = [...(credit ? [credit, date, title] : [title, date]), publication(story) ?? ""].filter(Boolean);
  return [...parts.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)), url].join(" ").trim();
};

/** What TeX takes for a command. @param {string} text */
const plain = (text) => text.replace(/[\\{}]/g, "").replace(/[#$%&_]/g, "\\$&").replace(/~/g, "\\textasciitilde{}").replace(/\^/g, "\\textasciicircum{}");

/** As a BibTeX entry. @param {Story} story */
export const bibtex = (story) => {
  const { headline = "", creditText, url } = story;
  const { year, month, day } = dateOf(story);
  const word = /[\p{L}\p{N}]+/u.exec(headline.normalize("NFKD").replace(/[^\x20-\x7e]/g, ""))?.[0] ?? "story";
  const fields = {
    title: headline && `{${plain(headline)}}`,
    author: authors(creditText).map((name) => `{${plain(name)}}`).join(" and "),
    year,
    month: month?.slice(0, 3).toLowerCase(),
    day: year && String(day),
    howpublished: plain(publication(story) ?? ""),
    url: url?.replace(/[{}\\]/g, encodeURIComponent),
    note: isByAi(story) ? "AI-generated text" : undefined,
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value)
    .map(([name, value]) => (name === "month" ? `  ${name} = ${value}` : `  ${name} = {${value}}`));
  return `@misc{${word.toLowerCase()}${year ?? ""},\n${lines.join(",\n")}\n}`;
};
