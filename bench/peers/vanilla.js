// By hand: elements made once, and from then on only what differs is written.

import { define } from "./element.js";
import { model } from "./model.js";

const SVG = "http://www.w3.org/2000/svg";

const fill = (node, attributes, children) => {
  for (const name in attributes) if (attributes[name] !== undefined) node.setAttribute(name, attributes[name]);
  node.append(...children);
  return node;
};
const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
const s = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

const say = (node, text) => {
  if (node.data !== text) node.data = text;
};
const set = (node, name, value) => {
  if (node.getAttribute(name) !== String(value)) node.setAttribute(name, value);
};

const marks = (ai) => ({ "ai-disclosure": ai.disclosure, "ai-model": ai.model, "ai-provider": ai.provider });
const time = ({ iso, text }) => h("time", { dir: "auto", datetime: iso }, text);
const bdi = (...children) => h("bdi", {}, ...children);
const label = (text) => h("h3", { class: "label", part: "label" }, text);
const swatch = (id) => h("span", { class: "swatch", "data-source": id, "aria-hidden": "true" });

const bar = (width, middle) => {
  const filled = s("rect", { class: "bar-fill", height: "100%", width });
  const mark = middle ? [s("rect", { class: "bar-mark", height: "100%", x: "50%", width: "1" })] : [];
  const node = s(
    "svg",
    { class: "bar", part: "bar", "aria-hidden": "true", width: "100%", height: "8" },
    s("rect", { class: "bar-track", height: "100%", width: "100%" }),
    filled,
    ...mark,
  );
  return { node, filled };
};

const severity = ({ word, text, steps }) =>
  h(
    "span",
    { class: "severity", "data-severity": word },
    s(
      "svg",
      { class: "steps", "aria-hidden": "true", width: "13", height: "11" },
      ...steps.map(({ x, y, height, filled }) => s("rect", { class: filled ? "step filled" : "step", x, y, width: "3", height })),
    ),
    text,
  );

/** A list whose rows are kept by key. */
const keyed = (list, make) => {
  let rows = new Map();
  return (data) => {
    const next = new Map();
    for (const item of data) {
      const row = rows.get(item.id) ?? make(item);
      row.update(item);
      next.set(item.id, row);
    }
    for (const [id, row] of rows) if (!next.has(id)) row.node.remove();
    let before = list.firstChild;
    for (const row of next.values()) {
      if (row.node === before) before = before.nextSibling;
      else list.insertBefore(row.node, before);
    }
    rows = next;
  };
};

const source = (item) => {
  const [count, share] = [new Text(item.shown), new Text(item.share)];
  const { node: svg, filled } = bar(item.fill);
  const value = h("data", { class: "source-count", value: item.count }, count);
  const node = h(
    "li",
    { class: "source", part: "source" },
    swatch(item.id),
    h("span", { class: "source-name", dir: "auto" }, item.name),
    " ",
    value,
    " ",
    h("span", { class: "source-share" }, share),
    svg,
  );
  return {
    node,
    update: (item) => {
      say(count, item.shown);
      set(value, "value", item.count);
      say(share, item.share);
      set(filled, "width", item.fill);
    },
  };
};

const story = (item) => {
  const figures = item.figures.map((text) => new Text(text));
  const summary = new Text(item.summary);
  const title = new Text(item.title);
  const node = h(
    "li",
    { class: "story", part: "story" },
    h(
      "ul",
      { class: "kicker", role: "list" },
      h("li", {}, h("span", { class: "ai-label" }, "AI-generated")),
      ...item.facts.map((fact) => h("li", { lang: item.lang }, bdi(fact))),
      h("li", {}, severity(item.severity)),
      h("li", {}, time(item.published)),
    ),
    h(
      "h4",
      { class: "story-headline", ...marks(item.ai) },
      h("span", { dir: "auto", lang: item.lang }, h("a", { href: item.url, "data-story": item.id }, title)),
    ),
    h("p", { dir: "auto", lang: item.lang, class: "summary", ...marks(item.ai) }, summary),
    h("ul", { class: "figures", role: "list" }, ...figures.map((text) => h("li", {}, bdi(text)))),
  );
  return {
    node,
    update: (item) => {
      say(title, item.title);
      say(summary, item.summary);
      item.figures.forEach((text, place) => say(figures[place], text));
    },
  };
};

const post = (item) => ({
  node: h(
    "li",
    { class: "post", part: "post", "data-post": item.id },
    h(
      "p",
      { class: "post-head" },
      swatch(item.source),
      h("bdi", { class: "post-source" }, item.name),
      " ",
      h("bdi", { class: "post-author" }, item.author),
      " ",
      time(item.published),
    ),
    h("blockquote", { class: "post-text", dir: "auto", lang: item.lang }, item.content_text),
    h("p", { class: "post-link" }, h("a", { href: item.url }, `Read it on ${item.name}`)),
  ),
  update: () => {},
});

const build = (card) => {
  const { volume } = card;
  const [count, usual, records, shares] = [volume.count, volume.usual, volume.records, card.shares].map((text) => new Text(text));
  const { node: svg, filled } = bar(volume.fill, true);
  const scale = h(
    "div",
    {
      class: "scale",
      role: "meter",
      "aria-label": "Volume",
      "aria-valuemin": "0",
      "aria-valuemax": volume.most,
      "aria-valuenow": volume.now,
      "aria-valuetext": volume.usual,
    },
    svg,
  );
  const sourceList = h("ul", { class: "source-list", role: "list" });
  const postList = h("ul", { class: "post-list", role: "list" });
  const storyList = h("ul", { class: "story-list", role: "list" });
  const value = h("data", { class: "count", value: volume.value, part: "count" }, count);
  const sources = keyed(sourceList, source);
  const posts = keyed(postList, post);
  const stories = keyed(storyList, story);
  const meter = h(
    "div",
    { class: "meter", part: "meter" },
    label("Volume"),
    h(
      "p",
      { class: "figure" },
      value,
      " ",
      h("span", { class: "window", part: "window", "aria-hidden": "true" }, volume.window),
      " ",
      h("span", { class: "visually-hidden" }, volume.heard),
    ),
    scale,
    h("p", { class: "note" }, usual),
    h("p", { class: "records", part: "records" }, records),
    h(
      "ul",
      { class: "measured", role: "list", part: "measured" },
      h("li", {}, bdi("Counted ", time(volume.counted))),
      h("li", {}, bdi("Story published ", time(card.published))),
    ),
  );
  const head = h(
    "header",
    { class: "head" },
    h(
      "ul",
      { class: "kicker", role: "list", part: "kicker" },
      h("li", { class: "status" }, bdi("Developing")),
      ...card.facts.map((fact) => h("li", { lang: card.lang }, bdi(fact))),
      h("li", {}, severity(card.severity)),
    ),
    h(
      "h2",
      { class: "headline", part: "headline", id: "headline", ...marks(card.ai) },
      h("span", { dir: "auto", lang: card.lang }, h("a", { href: card.url, "data-story": card.id }, card.title)),
    ),
    h("p", { dir: "auto", lang: card.lang, class: "dek", part: "dek", ...marks(card.ai) }, card.dek),
    h(
      "ul",
      { class: "dateline", role: "list", part: "dateline" },
      h("li", {}, bdi("Published ", time(card.published))),
      h("li", {}, bdi(card.reading)),
    ),
  );
  const disclosure = h(
    "div",
    { class: "disclosure", part: "disclosure" },
    h("p", { class: "disclosure-line" }, h("strong", {}, "AI-generated"), card.disclosure.by, time(card.disclosure.generated)),
    h(
      "ul",
      { class: "disclosure-facts", role: "list" },
      h("li", {}, bdi(card.disclosure.review)),
      h("li", {}, h("a", { href: card.ai.methodology_url }, "How it was made")),
      h("li", {}, h("a", { href: card.ai.contact_url }, "Contact")),
    ),
  );
  const node = h(
    "div",
    { class: "card", part: "card", lang: "en", dir: "ltr", "data-layout": "full" },
    h(
      "section",
      { class: "story-card", part: "article", "aria-labelledby": "headline" },
      h("div", { class: "ruler" }),
      disclosure,
      head,
      h(
        "div",
        { class: "sections", "data-order": "default" },
        meter,
        h("div", { class: "sources", part: "sources" }, label("Where it is said"), h("p", { class: "note" }, shares), sourceList),
        h(
          "div",
          { class: "narrative", part: "narrative" },
          h(
            "div",
            { class: "text", ...marks(card.ai) },
            ...card.paragraphs.map((text) => h("p", { dir: "auto", lang: card.lang }, text)),
          ),
        ),
        h("div", { class: "posts", part: "posts" }, label("From the discourse"), postList),
        h("div", { class: "stories", part: "stories" }, label("More stories"), storyList),
      ),
      h(
        "footer",
        { class: "foot" },
        h("p", { class: "all-stories", part: "all-stories" }, h("a", { href: card.all.url }, card.all.text)),
        h(
          "p",
          { class: "byline", part: "byline" },
          "Discourse data synthesized by ",
          h("bdi", { class: "author" }, h("a", { href: card.author.url }, card.author.name)),
        ),
        h("details", { class: "menu", part: "menu" }, h("summary", { "data-action": "menu" }, "Copy or cite")),
      ),
    ),
  );
  const update = (card) => {
    say(count, card.volume.count);
    say(usual, card.volume.usual);
    say(records, card.volume.records);
    say(shares, card.shares);
    set(filled, "width", card.volume.fill);
    set(scale, "aria-valuenow", card.volume.now);
    set(scale, "aria-valuetext", card.volume.usual);
    set(value, "value", card.volume.value);
    storyList.toggleAttribute("data-long", card.stories.length > 20);
    sources(card.sources);
    posts(card.posts);
    stories(card.stories);
  };
  update(card);
  return { node, update };
};

define((container) => {
  let card;
  return (feed) => {
    const shown = model(feed);
    if (card) {
      card.update(shown);
    } else {
      card = build(shown);
      container.append(card.node);
    }
  };
});
