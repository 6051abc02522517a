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
const time = ({ iso, text }) => h("time", { datetime: iso }, text);
const bdi = (...children) => h("bdi", {}, ...children);
const fact = (...children) => h("li", {}, bdi(...children));
const label = (text) => h("h3", { class: "label", part: "label" }, text);
const swatch = (id) => h("span", { class: "swatch", "data-source": id });
const line = (part, name, ...children) => h("ul", { class: name, role: "list", part }, ...children);
const folded = (rest) => h("details", { class: "rest", part: "rest" }, h("summary", {}, "Read on"), rest);
const about = (beat, lang, severity) => [
  h("li", { lang }, bdi(beat)),
  h("li", { class: `severity ${severity.word}` }, bdi(severity.text)),
];

const drawing = (name, part, height, ...shapes) =>
  s("svg", { class: name, part, "aria-hidden": "true", width: "100%", height }, ...shapes);
const bar = (name, height, x, width) => s("rect", { class: name, height, x, width });

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

const segment = (item) => {
  const node = s("rect", { class: "segment", "data-source": item.id, height: "100%", x: item.x, width: item.width });
  return {
    node,
    update: (item) => {
      set(node, "x", item.x);
      set(node, "width", item.width);
    },
  };
};

const source = (item) => {
  const [count, share] = [new Text(item.shown), new Text(item.share)];
  const value = h("data", { class: "source-count", value: item.count }, count);
  const node = h(
    "li",
    { class: "source", part: "source" },
    swatch(item.id),
    " ",
    h("bdi", { class: "source-name" }, item.name),
    " ",
    value,
    " ",
    h("span", { class: "source-share" }, share),
  );
  return {
    node,
    update: (item) => {
      say(count, item.shown);
      set(value, "value", item.count);
      say(share, item.share);
    },
  };
};

const story = (item) => {
  const [title, figure] = [new Text(item.title), new Text(item.figure)];
  const filled = bar("bar-fill", "6", "0", item.fill);
  const node = h(
    "li",
    { class: "story", part: "story" },
    line(undefined, "line kicker", ...about(item.beat, item.lang, item.severity), fact(time(item.published))),
    h(
      "h4",
      { class: "story-headline", dir: "auto", lang: item.lang, ...marks(item.ai) },
      h("a", { href: item.url, "data-story": item.id }, title),
    ),
    drawing("rank", "bar", "6", filled),
    line(undefined, "line figures", fact(figure)),
  );
  return {
    node,
    update: (item) => {
      say(title, item.title);
      say(figure, item.figure);
      set(filled, "width", item.fill);
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
      " ",
      h("bdi", { class: "post-source" }, item.name),
      " ",
      h("bdi", { class: "post-author" }, item.author),
      " ",
      time(item.published),
    ),
    h("blockquote", { class: "post-text", dir: "auto", lang: item.lang }, item.content_text),
    h("p", { class: "post-link" }, h("a", { href: item.url }, "See the post")),
  ),
  update: () => {},
});

const text = (card, paragraphs) =>
  h("div", { class: "text", ...marks(card.ai) }, ...paragraphs.map((text) => h("p", { dir: "auto", lang: card.lang }, text)));

const disclosure = ({ disclosure }) =>
  h(
    "details",
    { class: "disclosure", part: "disclosure" },
    h("summary", {}, h("strong", {}, "AI-generated"), " ·\u00a0reviewed by ", bdi(disclosure.by)),
    line(
      undefined,
      "line",
      ...disclosure.facts.map(({ label, name }) => fact(label, bdi(name))),
      fact("Written ", time(disclosure.generated)),
      ...disclosure.links.map(({ url, text }) => fact(h("a", { href: url }, text))),
    ),
  );

const head = (card) =>
  h(
    "header",
    { class: "head" },
    line("kicker", "line kicker", h("li", { class: "status" }, bdi("Developing")), ...about(card.beat, card.lang, card.severity)),
    h(
      "h2",
      { class: "headline", part: "headline", id: "headline", dir: "auto", lang: card.lang, ...marks(card.ai) },
      h("a", { href: card.url, "data-story": card.id }, card.title),
    ),
  );

/** The meter, and what writes other figures into it. */
const meter = ({ volume }) => {
  const [count, comparison, records] = [volume.count, volume.comparison, volume.records].map((text) => new Text(text));
  const value = h("data", { class: "count", part: "count", value: volume.value }, count);
  const usual = h("data", { class: "usual", value: volume.usual }, comparison);
  const filled = bar("bar-fill", "8", "0", volume.fill);
  const mark = s("text", { class: "curve-label", x: "50%", y: "24", "text-anchor": "middle" }, volume.mark);
  const scale = h(
    "div",
    {
      class: "scale",
      role: "meter",
      "aria-label": "How loud",
      "aria-valuemin": "0",
      "aria-valuemax": volume.most,
      "aria-valuenow": volume.now,
      "aria-valuetext": volume.comparison,
    },
    drawing("bullet", "bar", "26", bar("bar-track", "8", "0", "100%"), filled, bar("bar-mark", "12", "50%", "1"), mark),
  );
  const node = h(
    "div",
    { class: "meter", part: "meter" },
    h("h3", { class: "visually-hidden" }, "How loud"),
    h(
      "p",
      { class: "figure" },
      value,
      volume.posts,
      h("time", { class: "window", part: "window", datetime: volume.duration }, volume.window),
    ),
    h("p", { class: "comparison", part: "comparison" }, usual),
    scale,
    line(
      "measured",
      "line measured",
      fact("Counted ", time(volume.counted)),
      h("li", { class: "records", part: "records" }, bdi(records)),
    ),
  );
  const update = ({ volume }) => {
    say(count, volume.count);
    set(value, "value", volume.value);
    say(comparison, volume.comparison);
    say(records, volume.records);
    set(filled, "width", volume.fill);
    set(scale, "aria-valuenow", volume.now);
    set(scale, "aria-valuetext", volume.comparison);
  };
  return { node, update };
};

const list = (name) => h("ul", { class: name, role: "list" });

const build = (card) => {
  const figures = meter(card);
  const [stack, sourceList, postList] = [drawing("stack", "bar", "14"), list("source-list"), list("post-list")];
  const [storyList, restList] = [list("story-list"), list("story-list")];
  const rest = folded(restList);
  const stories = h(
    "div",
    { class: "stories", part: "stories" },
    label("More stories"),
    h("p", { class: "list-label" }, h("span", { class: "ai-label" }, "AI-generated")),
    storyList,
  );
  const lists = {
    segments: keyed(stack, segment),
    sources: keyed(sourceList, source),
    posts: keyed(postList, post),
    stories: keyed(storyList, story),
    restOfStories: keyed(restList, story),
  };
  const node = h(
    "div",
    { class: "card", part: "card", lang: "en", dir: "ltr", "data-layout": "full" },
    h(
      "section",
      { class: "story-card", part: "article", "aria-labelledby": "headline" },
      disclosure(card),
      head(card),
      h(
        "div",
        { class: "sections", "data-order": "default" },
        figures.node,
        h("div", { class: "sources", part: "sources" }, label("Where people are talking"), stack, sourceList),
        h(
          "div",
          { class: "about", part: "about" },
          h("p", { dir: "auto", lang: card.lang, class: "dek", part: "dek", ...marks(card.ai) }, card.dek),
          line(
            "dateline",
            "line dateline",
            ...card.facts.map((text) => h("li", { lang: card.lang }, bdi(text))),
            fact("Published ", time(card.published)),
            fact(card.reading),
          ),
        ),
        h(
          "div",
          { class: "narrative", part: "narrative" },
          label("What is being said"),
          text(card, card.paragraphs),
          folded(text(card, card.restOfText)),
        ),
        h("div", { class: "posts", part: "posts" }, label("What people are saying"), postList),
        stories,
      ),
      h(
        "footer",
        { class: "foot" },
        h(
          "div",
          { class: "byline" },
          h("p", { class: "all-stories", part: "all-stories" }, h("a", { href: card.all.url }, card.all.text)),
          h("p", { class: "counted-by", part: "byline" }, "Counted by ", bdi(h("a", { href: card.author.url }, card.author.name))),
        ),
        h("details", { class: "menu", part: "menu" }, h("summary", { "data-action": "menu" }, "Copy or cite")),
      ),
    ),
  );
  const update = (card) => {
    figures.update(card);
    for (const name in lists) lists[name](card[name]);
    restList.toggleAttribute("data-long", card.isLong);
    if (card.restOfStories.length === 0) rest.remove();
    else if (!rest.parentNode) stories.append(rest);
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
