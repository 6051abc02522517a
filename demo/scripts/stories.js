// The stories that the demo offers, with the link that stands in for each.

/**
 * @typedef {object} Story
 * @property {string} key how the page's address names it
 * @property {string} group the heading that it stands under
 * @property {string} label
 * @property {string} src the feed
 * @property {string} [id] the item; the feed's first without it
 * @property {string} title
 * @property {string} url
 */

const conversation = "https://saltmarsh-courier.example/conversation/";

/**
 * @param {string} group
 * @param {string} key
 * @param {string} label
 * @param {string} feed
 * @param {string} title
 * @param {string} path
 * @param {string} [id]
 * @returns {Story}
 */
function story(group, key, label, feed, title, path, id) {
  const url = new URL(path, conversation).href;
  return { group, key, label, src: `feeds/${feed}.json`, id, title, url };
}

const main = "With this article";
const archive = "From the archive";
const hard = "Hard cases";

/** What the page opens with. */
const opening = story(main, "story", "The licence quarrel", "story",
  "Open for Whom? The Petrel 4 Licence Turns an Engineers’ Quarrel Into a Public One", "open-for-whom");

const stories = [
  opening,
  story(main, "pharmacy", "Another of its stories", "story",
    "A Hospital Pharmacy Taught a Model Its Own Shelves, and Wants to Show the Working", "pharmacy-shelves", "pharmacy-shelves"),
  story(archive, "archive", "Two conversations", "archive",
    "Two Conversations Share a Day and Never Meet", "two-conversations"),
  story(archive, "paper", "Paper and lifeline", "archive",
    "In One Classroom a Ban, in the Next a Lifeline", "paper-and-lifeline", "paper-and-lifeline"),
  story(archive, "managers", "Managers and makers", "archive",
    "Managers Report a Good Quarter. Their Programmers Report Something Else.", "managers-and-makers", "managers-and-makers"),
  story(hard, "empty", "No posts at all", "empty",
    "The Day After Everyone Signed, Nobody Posted", "quiet-petition"),
  story(hard, "one-source", "94 % in one source", "one-source",
    "One Long Thread Is Nearly the Whole of the Conversation", "ask-me-anything"),
  story(hard, "six-sources", "Six sources and a baseline", "six-sources",
    "Essay Week Arrives, and Every Channel Has a Theory of Cheating", "essay-week"),
  story(hard, "mismatch", "Sources that don’t add up", "mismatch",
    "The Sources Account for 412 Posts. The Counter Says 500.", "fewer-than-counted"),
  story(hard, "reviewed", "Reviewed by an editor", "reviewed",
    "The Harbour Camera Counts Boats. The Anglers Would Like It to Stop at Boats.", "harbour-camera"),
  story(hard, "long", "Everything at full length", "long",
    "The Long‑Promised Long‑Form Explainer on Long‑Context Models Turned Out to Be Far Too Long for Any of Them to Summarise", "long"),
  story(hard, "arabic", "An Arabic feed", "arabic",
    "قبل أن نقول «مفتوح المصدر»: أمناء المكتبات يسألون عن البيانات لا عن الأوزان", "open-archive"),
  story(hard, "plain", "A plain JSON Feed", "plain",
    "A Catalogue Is an Argument", "https://reading-room.example/41"),
  story(hard, "missing", "A feed that isn’t there", "no-such-feed",
    "All conversations, counted", "/conversation"),
];

/** @param {string | null} key */
export function storyNamed(key) {
  return stories.find((story) => story.key === key) ?? opening;
}

/**
 * Fills a select with the stories, a group for each heading.
 * @param {HTMLSelectElement} select
 */
export function offerStories(select) {
  for (const label of new Set(stories.map((story) => story.group))) {
    const group = document.createElement("optgroup");
    group.label = label;
    const members = stories.filter((story) => story.group === label);
    group.append(...members.map((story) => new Option(story.label, story.key)));
    select.append(group);
  }
}
