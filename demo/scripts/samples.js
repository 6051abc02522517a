// The feeds that the page brings along, with the link that stands in for each.

/**
 * @typedef {object} Sample
 * @property {string} key how forms and addresses name it
 * @property {string} group the heading that it stands under
 * @property {string} label
 * @property {string} src the feed, relative to the page
 * @property {import("./markup.js").Fallback} fallback
 */

const conversation = "https://saltmarsh-courier.example/conversation/";

/**
 * @param {string} group
 * @param {string} label
 * @param {string} key the feed's name
 * @param {string} path of the first story, or its address
 * @param {string} title
 * @returns {Sample}
 */
function sample(group, label, key, path, title) {
  const url = new URL(path, conversation).href;
  return { key, group, label, src: `feeds/${key}.json`, fallback: { title, url } };
}

const usual = "As feeds are";
const hard = "Hard cases";

/** The first is what the page opens with. */
export const samples = [
  sample(usual, "A story of today", "story", "open-for-whom",
    "Open for Whom? The Petrel 4 Licence Turns an Engineers’ Quarrel Into a Public One"),
  sample(usual, "An archive of eighteen stories", "archive", "two-conversations",
    "Two Conversations Share a Day and Never Meet"),
  sample(usual, "Six sources and a usual day", "six-sources", "essay-week",
    "Essay Week Arrives, and Every Channel Has a Theory of Cheating"),
  sample(usual, "Reviewed by an editor", "reviewed", "harbour-camera",
    "The Harbour Camera Counts Boats. The Anglers Would Like It to Stop at Boats."),
  sample(usual, "In Arabic", "arabic", "open-archive",
    "قبل أن نقول «مفتوح المصدر»: أمناء المكتبات يسألون عن البيانات لا عن الأوزان"),
  sample(usual, "A plain JSON Feed, without a meter", "plain", "https://reading-room.example/41",
    "A Catalogue Is an Argument"),
  sample(hard, "No posts at all", "empty", "quiet-petition",
    "The Day After Everyone Signed, Nobody Posted"),
  sample(hard, "94 % in one source", "one-source", "ask-me-anything",
    "One Long Thread Is Nearly the Whole of the Conversation"),
  sample(hard, "Sources that don’t add up", "mismatch", "fewer-than-counted",
    "The Sources Account for 412 Posts. The Counter Says 500."),
  sample(hard, "Everything at full length", "long", "long",
    "The Long‑Promised Long‑Form Explainer on Long‑Context Models"),
];

/** @param {string} key */
export const sampleNamed = (key) => samples.find((sample) => sample.key === key);

/**
 * Puts the samples in front of what a select offers, a group for each heading.
 * @param {HTMLSelectElement} select
 */
export function offerSamples(select) {
  const groups = [...new Set(samples.map(({ group }) => group))].map((label) => {
    const group = document.createElement("optgroup");
    group.label = label;
    const members = samples.filter((sample) => sample.group === label);
    group.append(...members.map((sample) => new Option(sample.label, sample.key)));
    return group;
  });
  select.prepend(...groups);
}

/** A feed with mistakes in it, for those who want to see what the reader says. */
export const mistaken = `{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "The Harbour Desk",
  "home_page_url": "https://harbour-desk.example/",
  "language": "en",
  "items": [
    {
      "id": "ferry",
      "url": "https://harbour-desk.example/ferry",
      "title": "The Six O’Clock Ferry Now Leaves When It Is Full",
      "summary": "Commuters have begun to arrive in pairs.",
      "date_published": "14/10/2026 07:05",
      "_storymeter": {
        "status": "rumoured",
        "volume": {
          "count": 312,
          "window_hours": 24,
          "measured_at": "2026-10-14T06:30:00Z",
          "previous": 120,
          "sources": [
            { "id": "news", "name": "News", "count": 204 },
            { "id": "bluesky", "name": "Bluesky", "count": -7 }
          ]
        }
      }
    },
    { "id": "ferry", "title": "Second Ferry, Same Quay" }
  ]
}
`;
