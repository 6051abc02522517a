// The attributes of the element, and what each may say: the table of README.md, for forms and addresses alike.

/**
 * What a text comes to: an empty one where the attribute is absent, `undefined` where it is none that is meant.
 * @typedef {(text: string) => string | undefined} Reading
 */

/** The card's languages, and one region that writes dates in its own way. */
const LANGUAGES = "en en-GB de fr es pt-BR it nl pl tr ja zh-Hans hi ar he".split(" ");
const SECTIONS = "meter sources dek narrative posts stories byline".split(" ");
/** Characters of an address or an id, as in feeds. */
const LONGEST = 2000;

/** @param {string[]} known @returns {Reading} */
export const oneOf = (...known) => (text) =>
  text === "" ? "" : known.find((word) => word.toLowerCase() === text.toLowerCase());

/** @param {number} least @param {number} most @returns {Reading} a number beyond its range is the nearest within */
const whole = (least, most) => (text) => {
  if (text === "") return "";
  return /^\d{1,6}$/.test(text) ? String(Math.min(Math.max(Number(text), least), most)) : undefined;
};

/** @type {Reading} */
export const address = (text) => {
  if (text === "") return "";
  if (!URL.canParse(text)) return undefined;
  const { protocol, username, password, href } = new URL(text);
  const isOpen = /^https?:$/.test(protocol) && username === "" && password === "";
  return isOpen && href.length <= LONGEST ? href : undefined;
};

/** @type {Reading} */
const identifier = (text) => (text.length <= LONGEST && !/\p{Cc}/u.test(text) ? text : undefined);

/** Each word once, in the order given. @type {Reading} */
const sections = (text) => {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.some((word) => !SECTIONS.includes(word))) return undefined;
  return [...new Set(words)].join(" ");
};

/** RFC 3339. @type {Reading} */
const moment = (text) => {
  if (text === "") return "";
  const isWritten = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i.test(text);
  return isWritten && !Number.isNaN(Date.parse(text)) ? text : undefined;
};

/** @type {Reading} */
const zone = (text) => {
  if (text === "") return "";
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(text)) return undefined;
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return text;
  } catch {
    return undefined;
  }
};

/** In the order in which tags are written here. @type {Record<string, Reading>} */
export const attributes = {
  "card-src": address,
  src: address,
  story: identifier,
  layout: oneOf("full", "card", "meter", "strip", "list"),
  theme: oneOf("auto", "light", "dark"),
  sections,
  stories: whole(0, 2000),
  "heading-level": oneOf("2", "3", "4", "5", "6"),
  refresh: whole(60, 86_400),
  "as-of": moment,
  open: oneOf("inline"),
  images: oneOf("images"),
  loading: oneOf("lazy", "eager"),
  lang: oneOf(...LANGUAGES),
  dir: oneOf("ltr", "rtl"),
  "time-zone": zone,
};
