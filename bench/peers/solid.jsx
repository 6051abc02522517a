import { For, Show } from "solid-js";
import { createStore, reconcile } from "solid-js/store";
import { render } from "solid-js/web";
import { define } from "./element.js";
import { model } from "./model.js";

const Time = (props) => (
  <time dir="auto" datetime={props.at.iso}>
    {props.at.text}
  </time>
);

const Label = (props) => (
  <h3 class="label" part="label">
    {props.children}
  </h3>
);

const Fact = (props) => (
  <li>
    <bdi>{props.children}</bdi>
  </li>
);

const Word = (props) => (
  <li lang={props.lang}>
    <bdi>{props.children}</bdi>
  </li>
);

const Swatch = (props) => <span class="swatch" data-source={props.source} aria-hidden="true" />;

const Bar = (props) => (
  <svg class="bar" part="bar" aria-hidden="true" width="100%" height="8">
    <rect class="bar-track" height="100%" width="100%" />
    <rect class="bar-fill" height="100%" width={props.fill} />
    <Show when={props.middle}>
      <rect class="bar-mark" height="100%" x="50%" width="1" />
    </Show>
  </svg>
);

const Severity = (props) => (
  <span class="severity" data-severity={props.severity.word}>
    <svg class="steps" aria-hidden="true" width="13" height="11">
      <For each={props.severity.steps}>
        {(step) => <rect class={step.filled ? "step filled" : "step"} x={step.x} y={step.y} width="3" height={step.height} />}
      </For>
    </svg>
    {props.severity.text}
  </span>
);

const Source = (props) => (
  <li class="source" part="source">
    <Swatch source={props.source.id} />
    <span class="source-name" dir="auto">
      {props.source.name}
    </span>{" "}
    <data class="source-count" value={props.source.count}>
      {props.source.shown}
    </data>{" "}
    <span class="source-share">{props.source.share}</span>
    <Bar fill={props.source.fill} />
  </li>
);

const Post = (props) => (
  <li class="post" part="post" data-post={props.post.id}>
    <p class="post-head">
      <Swatch source={props.post.source} />
      <bdi class="post-source">{props.post.name}</bdi> <bdi class="post-author">{props.post.author}</bdi>{" "}
      <Time at={props.post.published} />
    </p>
    <blockquote class="post-text" dir="auto" lang={props.post.lang}>
      {props.post.content_text}
    </blockquote>
    <p class="post-link">
      <a href={props.post.url}>{`Read it on ${props.post.name}`}</a>
    </p>
  </li>
);

const Story = (props) => (
  <li class="story" part="story">
    <ul class="kicker" role="list">
      <li>
        <span class="ai-label">AI-generated</span>
      </li>
      <For each={props.story.facts}>{(fact) => <Word lang={props.story.lang}>{fact}</Word>}</For>
      <li>
        <Severity severity={props.story.severity} />
      </li>
      <li>
        <Time at={props.story.published} />
      </li>
    </ul>
    <h4
      class="story-headline"
      attr:ai-disclosure={props.story.ai.disclosure}
      attr:ai-model={props.story.ai.model}
      attr:ai-provider={props.story.ai.provider}
    >
      <span dir="auto" lang={props.story.lang}>
        <a href={props.story.url} data-story={props.story.id}>
          {props.story.title}
        </a>
      </span>
    </h4>
    <p
      dir="auto"
      lang={props.story.lang}
      class="summary"
      attr:ai-disclosure={props.story.ai.disclosure}
      attr:ai-model={props.story.ai.model}
      attr:ai-provider={props.story.ai.provider}
    >
      {props.story.summary}
    </p>
    <ul class="figures" role="list">
      <For each={props.story.figures}>{(figure) => <Fact>{figure}</Fact>}</For>
    </ul>
  </li>
);

const Card = (props) => (
  <div class="card" part="card" lang="en" dir="ltr" data-layout="full">
    <section class="story-card" part="article" aria-labelledby="headline">
      <div class="ruler" />
      <div class="disclosure" part="disclosure">
        <p class="disclosure-line">
          <strong>AI-generated</strong>
          {props.card.disclosure.by}
          <Time at={props.card.disclosure.generated} />
        </p>
        <ul class="disclosure-facts" role="list">
          <Fact>{props.card.disclosure.review}</Fact>
          <li>
            <a href={props.card.ai.methodology_url}>How it was made</a>
          </li>
          <li>
            <a href={props.card.ai.contact_url}>Contact</a>
          </li>
        </ul>
      </div>
      <header class="head">
        <ul class="kicker" role="list" part="kicker">
          <li class="status">
            <bdi>Developing</bdi>
          </li>
          <For each={props.card.facts}>{(fact) => <Word lang={props.card.lang}>{fact}</Word>}</For>
          <li>
            <Severity severity={props.card.severity} />
          </li>
        </ul>
        <h2
          class="headline"
          part="headline"
          id="headline"
          attr:ai-disclosure={props.card.ai.disclosure}
          attr:ai-model={props.card.ai.model}
          attr:ai-provider={props.card.ai.provider}
        >
          <span dir="auto" lang={props.card.lang}>
            <a href={props.card.url} data-story={props.card.id}>
              {props.card.title}
            </a>
          </span>
        </h2>
        <p
          dir="auto"
          lang={props.card.lang}
          class="dek"
          part="dek"
          attr:ai-disclosure={props.card.ai.disclosure}
          attr:ai-model={props.card.ai.model}
          attr:ai-provider={props.card.ai.provider}
        >
          {props.card.dek}
        </p>
        <ul class="dateline" role="list" part="dateline">
          <li>
            <bdi>
              {"Published "}
              <Time at={props.card.published} />
            </bdi>
          </li>
          <Fact>{props.card.reading}</Fact>
        </ul>
      </header>
      <div class="sections" data-order="default">
        <div class="meter" part="meter">
          <Label>Volume</Label>
          <p class="figure">
            <data class="count" value={props.card.volume.value} part="count">
              {props.card.volume.count}
            </data>{" "}
            <span class="window" part="window" aria-hidden="true">
              {props.card.volume.window}
            </span>{" "}
            <span class="visually-hidden">{props.card.volume.heard}</span>
          </p>
          <div
            class="scale"
            role="meter"
            aria-label="Volume"
            aria-valuemin="0"
            aria-valuemax={props.card.volume.most}
            aria-valuenow={props.card.volume.now}
            aria-valuetext={props.card.volume.usual}
          >
            <Bar fill={props.card.volume.fill} middle />
          </div>
          <p class="note">{props.card.volume.usual}</p>
          <p class="records" part="records">
            {props.card.volume.records}
          </p>
          <ul class="measured" role="list" part="measured">
            <li>
              <bdi>
                {"Counted "}
                <Time at={props.card.volume.counted} />
              </bdi>
            </li>
            <li>
              <bdi>
                {"Story published "}
                <Time at={props.card.published} />
              </bdi>
            </li>
          </ul>
        </div>
        <div class="sources" part="sources">
          <Label>Where it is said</Label>
          <p class="note">{props.card.shares}</p>
          <ul class="source-list" role="list">
            <For each={props.card.sources}>{(source) => <Source source={source} />}</For>
          </ul>
        </div>
        <div class="narrative" part="narrative">
          <div
            class="text"
            attr:ai-disclosure={props.card.ai.disclosure}
            attr:ai-model={props.card.ai.model}
            attr:ai-provider={props.card.ai.provider}
          >
            <For each={props.card.paragraphs}>
              {(text) => (
                <p dir="auto" lang={props.card.lang}>
                  {text}
                </p>
              )}
            </For>
          </div>
        </div>
        <div class="posts" part="posts">
          <Label>From the discourse</Label>
          <ul class="post-list" role="list">
            <For each={props.card.posts}>{(post) => <Post post={post} />}</For>
          </ul>
        </div>
        <div class="stories" part="stories">
          <Label>More stories</Label>
          <ul class="story-list" role="list" data-long={props.card.stories.length > 20 ? "" : undefined}>
            <For each={props.card.stories}>{(story) => <Story story={story} />}</For>
          </ul>
        </div>
      </div>
      <footer class="foot">
        <p class="all-stories" part="all-stories">
          <a href={props.card.all.url}>{props.card.all.text}</a>
        </p>
        <p class="byline" part="byline">
          {"Discourse data synthesized by "}
          <bdi class="author">
            <a href={props.card.author.url}>{props.card.author.name}</a>
          </bdi>
        </p>
        <details class="menu" part="menu">
          <summary data-action="menu">Copy or cite</summary>
        </details>
      </footer>
    </section>
  </div>
);

define((container) => {
  const [state, setState] = createStore({ card: undefined });
  let started = false;
  return (feed) => {
    // Rows are the same by their id, and only what differs in them is written.
    setState("card", reconcile(model(feed)));
    if (started) return;
    started = true;
    render(() => <Card card={state.card} />, container);
  };
});
