// What stands beside the card: the status for screen readers, and the story for programs.

/**
 * The card's one status. It has to be there before it has anything to say: otherwise screen readers would not hear it.
 * @param {HTMLElement} container it follows
 * @returns {HTMLElement}
 */
export const statusOf = (container) => {
  const found = /** @type {HTMLElement | null} */ (container.nextElementSibling);
  if (found) return found;
  const status = document.createElement("div");
  status.setAttribute("role", "status");
  status.className = "visually-hidden";
  container.after(status);
  return status;
};

/**
 * Tells a screen reader what came of something that its reader has done.
 * @param {HTMLElement} container
 * @param {string} text in the card's language
 */
export const announce = (container, text) => {
  const status = statusOf(container);
  status.lang = /** @type {HTMLElement | null} */ (container.firstElementChild)?.lang ?? "";
  status.textContent = text;
};

/**
 * Gives the focus to the headline, or to the button that is there instead.
 * @param {ParentNode} container
 */
export const focusHeadline = (container) => {
  /** @type {HTMLElement | null} */
  const goal = container.querySelector("[data-action=retry], #headline");
  if (!goal) return;
  if (goal.id) goal.tabIndex = -1;
  goal.focus({ preventScroll: true });
};

/**
 * Gives the focus to the headline, where nothing on the page has it any more.
 * @param {ParentNode} container
 */
export const rescueFocus = (container) => {
  if (document.activeElement === document.body) focusHeadline(container);
};

/** Ours: a page may have put one of its own inside the tag. @param {Element} host */
const script = (host) => host.querySelector(":scope > script[data-story-meter]");

/**
 * Puts the story's JSON-LD inside the tag; without any, takes away what is there.
 * @param {Element} host
 * @param {string} [data]
 */
export const describe = (host, data) => {
  try {
    const found = script(host);
    if (found?.textContent === data) return;
    found?.remove();
    if (!data) return;
    // A copy of a script that has run never runs itself (HTML, cloning steps for scripts), and so is none that trusted
    // types are asked about. Data never runs.
    const ran = [...document.scripts].find(({ type }) => /^$|module|javascript/.test(type));
    const made = /** @type {HTMLScriptElement} */ (ran?.cloneNode() ?? document.createElement("script"));
    for (const name of made.getAttributeNames()) made.removeAttribute(name);
    made.type = "application/ld+json";
    made.dataset["storyMeter"] = "";
    made.append(data);
    host.append(made);
  } catch {
    // Somebody else watches over what is inside the tag.
  }
};

/** The story as microdata, which a card has that was printed with its style in a file. @param {Element} host */
const microdata = (host) => {
  /** @type {Record<string, string>} */
  const story = {};
  for (const part of host.querySelectorAll(":scope > [itemscope] [itemprop]")) {
    story[part.getAttribute("itemprop") ?? ""] = part.getAttribute("content") ?? part.getAttribute("href") ?? part.textContent ?? "";
  }
  return story;
};

/**
 * What the page says of the story for programs, as a value.
 * @param {Element} host
 * @returns {import("./citation.js").Story}
 */
export const described = (host) => {
  try {
    const data = script(host)?.textContent;
    return data ? (JSON.parse(data) ?? {}) : microdata(host);
  } catch {
    return {};
  }
};
