// From a feed to what the card says: the arithmetic and the formats that every peer shares. How it becomes markup is
// each peer's own.

const yearOf = (at) => at.getUTCFullYear();

/** Formats of a time: in the year that the card has said, and with its own. */
const times = (parts) => {
  const format = (more) => new Intl.DateTimeFormat("en-US", { timeZone: "UTC", month: "short", day: "numeric", ...parts, ...more });
  const [short, long] = [format(), format({ year: "numeric" })];
  return (iso, said) => {
    const at = new Date(iso);
    const text = (yearOf(at) === said ? short : long).format(at);
    // CLDR's narrow space, which Chromium writes as a plain one.
    return { iso, text: text.replace(/\s([AP]M)$/, "\u202f$1") };
  };
};
const moment = times({ hour: "numeric", minute: "2-digit" });
const day = times({});

const numbers = new Intl.NumberFormat("en-US");
const number = (value) => numbers.format(value);

const posts = (value) => (value === 1 ? "post" : "posts");

/** How many ten-thousandths of a whole a part is. */
const share = (part, whole) => Math.floor((Math.min(part, whole) * 10_000) / Math.max(whole, 1));
const length = (part, whole) => `${(share(part, whole) / 100).toFixed(2)}%`;

/** Whole per cent that add up to 100: what is left over goes to those that lost most by rounding down. */
const percents = (counts, whole) => {
  const rounded = counts.map((count) => ({ down: Math.floor((count * 100) / whole), lost: (count * 100) % whole }));
  let left = 100 - rounded.reduce((sum, { down }) => sum + down, 0);
  for (const one of [...rounded].sort((a, b) => b.lost - a.lost)) {
    if (left === 0 || one.lost === 0) break;
    one.down += 1;
    left -= 1;
  }
  return rounded.map(({ down }, place) => {
    if (counts[place] === 0) return "0%";
    if (down === 0) return "<1%";
    return down === 100 && counts[place] < whole ? ">99%" : `${down}%`;
  });
};

const byCount = (sources) => [...sources].sort((a, b) => b.count - a.count);

const severity = (word) => ({ word, text: `${word[0].toUpperCase()}${word.slice(1)} impact` });

/** A story of the list; `most` is the highest volume there. */
const row = (item, language, year, most) => {
  const { beat, severity: word, volume, ai } = item._storymeter;
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    lang: item.language ?? language,
    ai,
    beat,
    severity: severity(word),
    published: day(item.date_published, year),
    fill: length(volume.count, most),
    figure: `${number(volume.count)} ${posts(volume.count)} in ${volume.window_hours} hours`,
  };
};

/** How many stories stand before "Read on", and how many paragraphs. */
const [STORIES, PARAGRAPHS] = [3, 2];
/** From how many rows on a list is laid out by parts. */
const LONG = 20;

const segments = (sources, whole) => {
  let before = 0;
  return sources.map(({ id, count }) => {
    const x = length(before, whole);
    before += count;
    return { id, x, width: length(count, whole) };
  });
};

export const model = (feed) => {
  const [item, ...others] = feed.items;
  const { kind, category, beat, severity: word, reading_time_seconds, volume, records, ai, posts: said } = item._storymeter;
  const lang = item.language ?? feed.language;
  const counted = moment(volume.measured_at);
  const year = yearOf(new Date(volume.measured_at));
  const usual = volume.baseline.count;
  const times = (Math.floor((volume.count * 100) / usual / 10 + 0.5) / 10).toFixed(1);
  const sources = byCount(volume.sources);
  const whole = sources.reduce((sum, source) => sum + source.count, 0);
  const shares = percents(
    sources.map((source) => source.count),
    whole,
  );
  const names = Object.fromEntries(volume.sources.map(({ id, name }) => [id, name]));
  const paragraphs = item.content_text.split("\n\n");
  const most = others.reduce((most, other) => Math.max(most, other._storymeter.volume.count), 0);
  const stories = others.map((other) => row(other, feed.language, year, most));
  return {
    lang,
    ai,
    disclosure: {
      by: ai.reviewed_by,
      facts: [
        { label: "System: ", name: ai.system },
        { label: "Model: ", name: ai.model },
        { label: "Provider: ", name: ai.provider },
      ],
      generated: moment(ai.generated_at, year),
      links: [
        { url: ai.methodology_url, text: "How it was made" },
        { url: ai.contact_url, text: "Contact" },
      ],
    },
    beat,
    severity: severity(word),
    title: item.title,
    url: item.url,
    id: item.id,
    volume: {
      count: number(volume.count),
      value: volume.count,
      posts: ` ${posts(volume.count)} `,
      window: `in ${volume.window_hours} hours`,
      duration: `PT${volume.window_hours}H`,
      most: usual * 2,
      now: Math.min(volume.count, usual * 2),
      usual,
      comparison: `${times} times the usual ${number(usual)}`,
      mark: `usual ${number(usual)}`,
      fill: length(volume.count, usual * 2),
      records: `${number(records.count)} posts on this subject so far`,
      counted: { ...counted, text: `${counted.text} UTC` },
    },
    segments: segments(sources, whole),
    sources: sources.map((source, place) => ({ ...source, shown: number(source.count), share: shares[place] })),
    dek: item.summary,
    facts: [kind, category],
    published: moment(item.date_published, year),
    reading: `${Math.ceil(reading_time_seconds / 60)} min read`,
    paragraphs: paragraphs.slice(0, PARAGRAPHS),
    restOfText: paragraphs.slice(PARAGRAPHS),
    posts: said.map((post) => ({
      ...post,
      lang: post.language ?? "",
      name: names[post.source],
      published: moment(post.date_published, year),
    })),
    stories: stories.slice(0, STORIES),
    restOfStories: stories.slice(STORIES),
    isLong: stories.length - STORIES > LONG,
    all: { url: feed.home_page_url, text: `All stories: ${feed.title}` },
    author: feed.authors[0],
  };
};
