import { LitElement, html, nothing, svg, unsafeCSS } from "lit";
import { repeat } from "lit/directives/repeat.js";
import css from "card-css";
import { model } from "./model.js";

const time = ({ iso, text }) => html`<time dir="auto" datetime=${iso}>${text}</time>`;
const label = (text) => html`<h3 class="label" part="label">${text}</h3>`;
const fact = (text) => html`<li><bdi>${text}</bdi></li>`;
const word = (text, lang) => html`<li lang=${lang}><bdi>${text}</bdi></li>`;
const swatch = (source) => html`<span class="swatch" data-source=${source} aria-hidden="true"></span>`;

const bar = (fill, middle) =>
  html`<svg class="bar" part="bar" aria-hidden="true" width="100%" height="8"><rect class="bar-track" height="100%" width="100%"></rect><rect class="bar-fill" height="100%" width=${fill}></rect>${middle ? svg`<rect class="bar-mark" height="100%" x="50%" width="1"></rect>` : nothing}</svg>`;

const severity = ({ word, text, steps }) =>
  html`<span class="severity" data-severity=${word}><svg class="steps" aria-hidden="true" width="13" height="11">${steps.map(
    ({ x, y, height, filled }) =>
      svg`<rect class=${filled ? "step filled" : "step"} x=${x} y=${y} width="3" height=${height}></rect>`,
  )}</svg>${text}</span>`;

const disclosure = (card) =>
  html`<div class="disclosure" part="disclosure"><p class="disclosure-line"><strong>AI-generated</strong>${card.disclosure.by}${time(card.disclosure.generated)}</p><ul class="disclosure-facts" role="list">${fact(card.disclosure.review)}<li><a href=${card.ai.methodology_url}>How it was made</a></li><li><a href=${card.ai.contact_url}>Contact</a></li></ul></div>`;

const head = (card) =>
  html`<header class="head"><ul class="kicker" role="list" part="kicker"><li class="status"><bdi>Developing</bdi></li>${card.facts.map((text) => word(text, card.lang))}<li>${severity(card.severity)}</li></ul><h2 class="headline" part="headline" id="headline" ai-disclosure=${card.ai.disclosure} ai-model=${card.ai.model} ai-provider=${card.ai.provider}><span dir="auto" lang=${card.lang}><a href=${card.url} data-story=${card.id}>${card.title}</a></span></h2><p dir="auto" lang=${card.lang} class="dek" part="dek" ai-disclosure=${card.ai.disclosure} ai-model=${card.ai.model} ai-provider=${card.ai.provider}>${card.dek}</p><ul class="dateline" role="list" part="dateline"><li><bdi>Published ${time(card.published)}</bdi></li>${fact(card.reading)}</ul></header>`;

const meter = (volume, published) =>
  html`<div class="meter" part="meter">${label("Volume")}<p class="figure"><data class="count" value=${volume.value} part="count">${volume.count}</data> <span class="window" part="window" aria-hidden="true">${volume.window}</span> <span class="visually-hidden">${volume.heard}</span></p><div class="scale" role="meter" aria-label="Volume" aria-valuemin="0" aria-valuemax=${volume.most} aria-valuenow=${volume.now} aria-valuetext=${volume.usual}>${bar(volume.fill, true)}</div><p class="note">${volume.usual}</p><p class="records" part="records">${volume.records}</p><ul class="measured" role="list" part="measured"><li><bdi>Counted ${time(volume.counted)}</bdi></li><li><bdi>Story published ${time(published)}</bdi></li></ul></div>`;

const source = (item) =>
  html`<li class="source" part="source">${swatch(item.id)}<span class="source-name" dir="auto">${item.name}</span> <data class="source-count" value=${item.count}>${item.shown}</data> <span class="source-share">${item.share}</span>${bar(item.fill)}</li>`;

const post = (item) =>
  html`<li class="post" part="post" data-post=${item.id}><p class="post-head">${swatch(item.source)}<bdi class="post-source">${item.name}</bdi> <bdi class="post-author">${item.author}</bdi> ${time(item.published)}</p><blockquote class="post-text" dir="auto" lang=${item.lang}>${item.content_text}</blockquote><p class="post-link"><a href=${item.url}>${`Read it on ${item.name}`}</a></p></li>`;

const story = (item) =>
  html`<li class="story" part="story"><ul class="kicker" role="list"><li><span class="ai-label">AI-generated</span></li>${item.facts.map((text) => word(text, item.lang))}<li>${severity(item.severity)}</li><li>${time(item.published)}</li></ul><h4 class="story-headline" ai-disclosure=${item.ai.disclosure} ai-model=${item.ai.model} ai-provider=${item.ai.provider}><span dir="auto" lang=${item.lang}><a href=${item.url} data-story=${item.id}>${item.title}</a></span></h4><p dir="auto" lang=${item.lang} class="summary" ai-disclosure=${item.ai.disclosure} ai-model=${item.ai.model} ai-provider=${item.ai.provider}>${item.summary}</p><ul class="figures" role="list">${item.figures.map(fact)}</ul></li>`;

const byId = (item) => item.id;

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
    return html`<div><div class="card" part="card" lang="en" dir="ltr" data-layout="full"><section class="story-card" part="article" aria-labelledby="headline"><div class="ruler"></div>${disclosure(card)}${head(card)}<div class="sections" data-order="default">${meter(card.volume, card.published)}<div class="sources" part="sources">${label("Where it is said")}<p class="note">${card.shares}</p><ul class="source-list" role="list">${repeat(card.sources, byId, source)}</ul></div><div class="narrative" part="narrative"><div class="text" ai-disclosure=${card.ai.disclosure} ai-model=${card.ai.model} ai-provider=${card.ai.provider}>${card.paragraphs.map((text) => html`<p dir="auto" lang=${card.lang}>${text}</p>`)}</div></div><div class="posts" part="posts">${label("From the discourse")}<ul class="post-list" role="list">${repeat(card.posts, byId, post)}</ul></div><div class="stories" part="stories">${label("More stories")}<ul class="story-list" role="list" data-long=${card.stories.length > 20 ? "" : nothing}>${repeat(card.stories, byId, story)}</ul></div></div><footer class="foot"><p class="all-stories" part="all-stories"><a href=${card.all.url}>${card.all.text}</a></p><p class="byline" part="byline">Discourse data synthesized by <bdi class="author"><a href=${card.author.url}>${card.author.name}</a></bdi></p><details class="menu" part="menu"><summary data-action="menu">Copy or cite</summary></details></footer></section></div></div>`;
  }
}

customElements.define("peer-card", PeerCard);
