// From a feed to what the card says: the arithmetic and the formats that every peer shares. How it becomes markup is
// each peer's own.

const dates = new Intl.DateTimeFormat("en-US", {
  timeZone: "UTC",
  year: "numeric",
  month: "short",
  day: "numeric",
  hour: "numeric",
  minute: "2-digit",
});
const numbers = new Intl.NumberFormat("en-US");

export const number = (value) => numbers.format(value);

export const moment = (iso) => ({
  iso,
  // CLDR's narrow space, which Chromium writes as a plain one.
  text: `${dates.format(new Date(iso)).replace(/\s([AP]M)$/, "\u202f$1")} UTC`,
});

const count = (value, one, many) => `${number(value)} ${value === 1 ? one : many}`;

const percent = (part, whole) => {
  if (!part) return "0%";
  if (part === whole) return "100%";
  if (part * 100 < whole) return "<1%";
  return (whole - part) * 100 < whole ? ">99%" : `${Math.floor((part * 200 + whole) / (whole * 2))}%`;
};

const length = (part, whole) => `${(Math.floor((Math.min(part, whole) * 10_000) / whole) / 100).toFixed(2)}%`;

const byCount = (sources) => [...sources].sort((a, b) => b.count - a.count);

const SEVERITY = { low: 1, medium: 2, high: 3 };

const severity = (word) => ({
  word,
  text: `${word[0].toUpperCase()}${word.slice(1)} severity`,
  steps: [
    { x: 0, y: 7, height: 4 },
    { x: 5, y: 4, height: 7 },
    { x: 10, y: 1, height: 10 },
  ].map((step, place) => ({ ...step, filled: place < SEVERITY[word] })),
});

const records = ({ count: value }) => `${count(value, "record", "records")} in this beat`;

/** A story of the list. */
export const row = (item, language) => {
  const { category, beat, severity: word, volume, records: all, ai } = item._storymeter;
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    lang: item.language ?? language,
    ai,
    facts: [category, beat],
    severity: severity(word),
    published: moment(item.date_published),
    figures: [
      `${count(volume.count, "post", "posts")} in ${volume.window_hours} h`,
      records(all),
      ...byCount(volume.sources).map((source) => `${source.name} ${number(source.count)}`),
    ],
  };
};

export const model = (feed) => {
  const [item, ...others] = feed.items;
  const { kind, category, beat, severity: word, reading_time_seconds, volume, records: all, ai, posts } = item._storymeter;
  const lang = item.language ?? feed.language;
  const usual = volume.baseline.count;
  const times = (Math.floor((volume.count * 100) / usual / 10 + 0.5) / 10).toFixed(1);
  const sources = byCount(volume.sources);
  const whole = Math.max(
    volume.count,
    sources.reduce((sum, source) => sum + source.count, 0),
  );
  const names = Object.fromEntries(volume.sources.map(({ id, name }) => [id, name]));
  const [author] = feed.authors;
  return {
    lang,
    ai,
    disclosure: {
      by: ` by ${ai.system} with ${ai.model} from ${ai.provider} on `,
      generated: moment(ai.generated_at),
      review: `Reviewed by ${ai.reviewed_by}`,
    },
    facts: [kind, category, beat],
    severity: severity(word),
    title: item.title,
    url: item.url,
    id: item.id,
    dek: item.summary,
    published: moment(item.date_published),
    reading: `${Math.ceil(reading_time_seconds / 60)} min read`,
    volume: {
      count: number(volume.count),
      value: volume.count,
      window: `/ ${volume.window_hours}h`,
      heard: `posts in a window of ${volume.window_hours} h`,
      most: usual * 2,
      now: Math.min(volume.count, usual * 2),
      usual: `${times} × the usual ${number(usual)} (${number(volume.baseline.days)}-day average)`,
      fill: length(volume.count, usual * 2),
      records: records(all),
      counted: moment(volume.measured_at),
    },
    sources: sources.map((source) => ({
      ...source,
      shown: number(source.count),
      share: percent(source.count, whole),
      fill: length(source.count, whole),
    })),
    shares: `Share of ${count(whole, "post", "posts")}`,
    paragraphs: item.content_text.split("\n\n"),
    posts: posts.map((post) => ({
      ...post,
      lang: post.language ?? "",
      name: names[post.source],
      published: moment(post.date_published),
    })),
    stories: others.map((other) => row(other, feed.language)),
    all: { url: feed.home_page_url, text: `All stories: ${feed.title}` },
    author,
  };
};
