// The feed that every candidate shows: one story whole, and as many more as a measurement wants.

const SOURCES = [
  { id: "x", name: "X" },
  { id: "bluesky", name: "Bluesky" },
  { id: "news", name: "News" },
  { id: "youtube", name: "YouTube" },
];
const PLACES = ["harbour", "school", "clinic", "library", "railway", "market", "theatre", "quarry"];
const DEEDS = ["counts its ships by machine", "asks who wrote the rota", "learns to wait", "publishes its sums"];

/** @param {number[]} counts */
const sources = (counts) => SOURCES.map((source, place) => ({ ...source, count: counts[place] }));

/** A story of the list, the same for the same number and revision. */
const story = (number, revision = 0) => {
  const base = 40 + ((number * 37) % 400) + revision;
  const counts = [base, base + 3, base * 2, (number * 11) % 90];
  return {
    id: `story-${number}`,
    url: `https://gazette.example/stories/${number}`,
    title: `The ${PLACES[number % 8]} ${DEEDS[number % 4]}, part ${number + 1}`,
    summary: "Two lists were published on the same day, and readers compared them line by line until the evening.",
    date_published: new Date(Date.UTC(2026, 2, 26, 9) - number * 3_600_000).toISOString().replace(".000Z", "Z"),
    _storymeter: {
      category: "Industry",
      beat: `AI at the ${PLACES[number % 8]}`,
      severity: ["low", "medium", "high"][number % 3],
      volume: { count: counts.reduce((sum, count) => sum + count), window_hours: 24, sources: sources(counts) },
      records: { count: 1_000 + number, scope: "beat" },
      ai: { disclosure: "ai-autonomous", model: "Lantern 2", provider: "Lamp Works" },
    },
  };
};

const lead = (volume) => ({
  id: "open-word",
  url: "https://gazette.example/stories/open-word",
  title: "A word that four crowds read in four ways",
  summary: "A new set of model weights has reopened the question of what may be called open, and of who gets to say so.",
  content_text: [
    "The licence was published on a Tuesday, and by the evening it had been read in four ways. Developers counted what they may not do with it.",
    "Editors of two journals asked for the word back. Nobody answered them directly, though many answered each other.",
    "What remains is a disagreement that is older than the file it began with.",
  ].join("\n\n"),
  date_published: "2026-03-27T16:05:00Z",
  _storymeter: {
    kind: "Lead story",
    status: "developing",
    category: "Industry",
    beat: "Open models",
    severity: "high",
    reading_time_seconds: 190,
    volume: {
      count: volume,
      window_hours: 24,
      measured_at: "2026-03-27T18:30:00Z",
      baseline: { count: 283, days: 28 },
      sources: sources([86, 95, 218, volume - 399]),
    },
    records: { count: 31_197, scope: "beat" },
    ai: {
      disclosure: "ai-autonomous",
      system: "Tide Table",
      model: "Lantern 2",
      provider: "Lamp Works",
      generated_at: "2026-03-27T18:31:00Z",
      reviewed_by: "the night editor",
      methodology_url: "https://gazette.example/method",
      contact_url: "https://gazette.example/contact",
    },
    posts: [1, 2, 3].map((number) => ({
      id: `post-${number}`,
      source: SOURCES[number % 4].id,
      author: `@rope${number}.example`,
      url: `https://posts.example/${number}`,
      content_text: "I read it twice. It is a fine licence, and it is not an open one.",
      date_published: `2026-03-27T15:2${number}:00Z`,
      language: "en",
    })),
  },
});

/**
 * @param {number} rows how many more stories
 * @param {{ volume?: number, changed?: (number: number) => boolean, first?: number }} [options] `changed` gives some
 *   stories new figures, `first` is the number of the first story
 */
export const feed = (rows, { volume = 490, changed = () => false, first = 0 } = {}) => ({
  version: "https://jsonfeed.org/version/1.1",
  title: "The Harbour Gazette",
  home_page_url: "https://gazette.example/stories",
  language: "en",
  authors: [{ name: "Harbour Desk", url: "https://gazette.example/desk" }],
  _storymeter: { format: 1, generated_at: "2026-03-27T18:45:00Z" },
  items: [
    lead(volume),
    ...Array.from({ length: rows }, (_, place) => story(first + place, changed(first + place) ? 1 : 0)),
  ],
});
