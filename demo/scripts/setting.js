// The present setting, and its place in the page's address.

/**
 * @typedef {object} Setting
 * @property {string} story a key of `stories`
 * @property {string} layout empty for the element's own default, as below
 * @property {string} theme
 * @property {string} language
 * @property {string} width in CSS pixels
 */

/** @type {(keyof Setting)[]} */
const names = ["story", "layout", "theme", "language", "width"];

/**
 * The controls hold the setting. Nothing else does, so nothing can differ.
 * @param {HTMLFormElement} form
 * @returns {Setting}
 */
export function readSetting(form) {
  const data = new FormData(form);
  const value = (/** @type {string} */ name) => String(data.get(name) ?? "");
  return {
    story: value("story"),
    layout: value("layout"),
    theme: value("theme"),
    language: value("language"),
    width: value("width"),
  };
}

/**
 * Sets the controls as the address says. A control refuses a value that it
 * doesn't offer, so an address can't bring in anything else, such as a feed.
 * @param {HTMLFormElement} form
 * @param {URL} address
 */
export function restoreSetting(form, address) {
  for (const name of names) {
    const wanted = address.searchParams.get(name);
    const control = form.elements.namedItem(name);
    if (wanted === null) continue;
    if (control instanceof HTMLInputElement) control.value = wanted;
    if (control instanceof HTMLSelectElement) {
      const offered = [...control.options].some((option) => option.value === wanted);
      if (offered) control.value = wanted;
    }
  }
}

/**
 * The address that links to a setting; what is as at first is left out.
 * @param {Setting} setting
 * @param {Setting} first
 * @param {URL} address
 */
export function addressOf(setting, first, address) {
  const linked = new URL(address);
  for (const name of names) {
    if (setting[name] === first[name]) linked.searchParams.delete(name);
    else linked.searchParams.set(name, setting[name]);
  }
  return linked;
}

/**
 * The element's attributes for a setting; `null` where one is to be absent.
 * @param {Setting} setting
 * @param {import("./stories.js").Story} story
 * @returns {[string, string | null][]}
 */
export function attributesOf(setting, story) {
  return [
    ["src", story.src],
    ["story", story.id ?? null],
    ["layout", setting.layout || null],
    // Between the paragraphs of an article a whole card is long enough with these.
    ["stories", setting.layout ? null : "3"],
    ["theme", setting.theme || null],
    ["lang", setting.language || null],
  ];
}
