import { LitElement, html, nothing, svg, unsafeCSS } from "lit";
import { repeat } from "lit/directives/repeat.js";
import css from "card-css";
import { model } from "./model.js";

const byId = (item) => item.id;

const time = ({ iso, text }) => html`<time datetime=${iso}>${text}</time>`;
const label = (text) => html`<h3 class="label" part="label">${text}</h3>`;
const fact = (inside) => html`<li><bdi>${inside}</bdi></li>`;
const word = (text, lang) => html`<li lang=${lang}><bdi>${text}</bdi></li>`;
const about = ({ beat, lang, severity }) => html`${word(beat, lang)}<li class="severity ${severity.word}"><bdi>${severity.text}</bdi></li>`;
const swatch = (source) => html`<span class="swatch" data-source=${source}></span>`;
const folded = (rest) => html`<details class="rest" part="rest"><summary>Read on</summary>${rest}</details>`;

const disclosure = ({ by, facts, generated, links }) =>
  html`<details class="disclosure" part="disclosure"><summary><strong>AI-generated</strong>${" ·\u00a0"}reviewed by <bdi>${by}</bdi></summary><ul class="line" role="list">${facts.map(({ label, name }) => fact(html`${label}<bdi>${name}</bdi>`))}${fact(html`Written ${time(generated)}`)}${links.map(({ url, text }) => fact(html`<a href=${url}>${text}</a>`))}</ul></details>`;

const head = (card) =>
  html`<header class="head"><ul class="line kicker" role="list" part="kicker"><li class="status"><bdi>Developing</bdi></li>${about(card)}</ul><h2 class="headline" part="headline" id="headline" dir="auto" lang=${card.lang} ai-disclosure=${card.ai.disclosure} ai-model=${card.ai.model} ai-provider=${card.ai.provider}><a href=${card.url} data-story=${card.id}>${card.title}</a></h2></header>`;

const meter = (volume) =>
  html`<div class="meter" part="meter"><h3 class="visually-hidden">How loud</h3><p class="figure"><data class="count" part="count" value=${volume.value}>${volume.count}</data>${volume.posts}<time class="window" part="window" datetime=${volume.duration}>${volume.window}</time></p><p class="comparison" part="comparison"><data class="usual" value=${volume.usual}>${volume.comparison}</data></p><div class="scale" role="meter" aria-label="How loud" aria-valuemin="0" aria-valuemax=${volume.most} aria-valuenow=${volume.now} aria-valuetext=${volume.comparison}><svg class="bullet" part="bar" aria-hidden="true" width="100%" height="26"><rect class="bar-track" height="8" x="0" width="100%"></rect><rect class="bar-fill" height="8" x="0" width=${volume.fill}></rect><rect class="bar-mark" height="12" x="50%" width="1"></rect><text class="curve-label" x="50%" y="24" text-anchor="middle">${volume.mark}</text></svg></div><ul class="line measured" role="list" part="measured">${fact(html`Counted ${time(volume.counted)}`)}<li class="records" part="records"><bdi>${volume.records}</bdi></li></ul></div>`;

const segment = ({ id, x, width }) => svg`<rect class="segment" data-source=${id} height="100%" x=${x} width=${width}></rect>`;

const source = (item) =>
  html`<li class="source" part="source">${swatch(item.id)} <bdi class="source-name">${item.name}</bdi> <data class="source-count" value=${item.count}>${item.shown}</data> <span class="source-share">${item.share}</span></li>`;

const sources = (card) =>
  html`<div class="sources" part="sources">${label("Where people are talking")}<svg class="stack" part="bar" aria-hidden="true" width="100%" height="14">${repeat(card.segments, byId, segment)}</svg><ul class="source-list" role="list">${repeat(card.sources, byId, source)}</ul></div>`;

const aboutStory = (card) =>
  html`<div class="about" part="about"><p dir="auto" lang=${card.lang} class="dek" part="dek" ai-disclosure=${card.ai.disclosure} ai-model=${card.ai.model} ai-provider=${card.ai.provider}>${card.dek}</p><ul class="line dateline" role="list" part="dateline">${card.facts.map((text) => word(text, card.lang))}${fact(html`Published ${time(card.published)}`)}${fact(card.reading)}</ul></div>`;

const text = (card, paragraphs) =>
  html`<div class="text" ai-disclosure=${card.ai.disclosure} ai-model=${card.ai.model} ai-provider=${card.ai.provider}>${paragraphs.map((text) => html`<p dir="auto" lang=${card.lang}>${text}</p>`)}</div>`;

const post = (item) =>
  html`<li class="post" part="post" data-post=${item.id}><p class="post-head">${swatch(item.source)} <bdi class="post-source">${item.name}</bdi> <bdi class="post-author">${item.author}</bdi> ${time(item.published)}</p><blockquote class="post-text" dir="auto" lang=${item.lang}>${item.content_text}</blockquote><p class="post-link"><a href=${item.url}>See the post</a></p></li>`;

const story = (item) =>
  html`<li class="story" part="story"><ul class="line kicker" role="list">${about(item)}${fact(time(item.published))}</ul><h4 class="story-headline" dir="auto" lang=${item.lang} ai-disclosure=${item.ai.disclosure} ai-model=${item.ai.model} ai-provider=${item.ai.provider}><a href=${item.url} data-story=${item.id}>${item.title}</a></h4><svg class="rank" part="bar" aria-hidden="true" width="100%" height="6"><rect class="bar-fill" height="6" x="0" width=${item.fill}></rect></svg><ul class="line figures" role="list">${fact(item.figure)}</ul></li>`;

const list = (stories, isLong) => html`<ul class="story-list" role="list" data-long=${isLong ? "" : nothing}>${repeat(stories, byId, story)}</ul>`;

class PeerCard extends LitElement {
  static properties = { feed: { attribute: false }, src: {} };
  static styles = unsafeCSS(css);

  async connectedCallback() {
    super.connectedCallback();
    if (this.src) this.feed = await (await fetch(this.src)).json();
  }

  render() {
    if (!this.feed) return nothing;
    const card = model(this.feed);
    return html`<div><div class="card" part="card" lang="en" dir="ltr" data-layout="full"><section class="story-card" part="article" aria-labelledby="headline">${disclosure(card.disclosure)}${head(card)}<div class="sections" data-order="default">${meter(card.volume)}${sources(card)}${aboutStory(card)}<div class="narrative" part="narrative">${label("What is being said")}${text(card, card.paragraphs)}${folded(text(card, card.restOfText))}</div><div class="posts" part="posts">${label("What people are saying")}<ul class="post-list" role="list">${repeat(card.posts, byId, post)}</ul></div><div class="stories" part="stories">${label("More stories")}<p class="list-label"><span class="ai-label">AI-generated</span></p>${list(card.stories, false)}${card.restOfStories.length > 0 ? folded(list(card.restOfStories, card.isLong)) : nothing}</div></div><footer class="foot"><div class="byline"><p class="all-stories" part="all-stories"><a href=${card.all.url}>${card.all.text}</a></p><p class="counted-by" part="byline">Counted by <bdi><a href=${card.author.url}>${card.author.name}</a></bdi></p></div><details class="menu" part="menu"><summary data-action="menu">Copy or cite</summary></details></footer></section></div></div>`;
  }
}

customElements.define("peer-card", PeerCard);
