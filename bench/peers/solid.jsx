import { For, Show } from "solid-js";
import { createStore, reconcile } from "solid-js/store";
import { render } from "solid-js/web";
import { define } from "./element.js";
import { model } from "./model.js";

const Time = (props) => <time datetime={props.at.iso}>{props.at.text}</time>;

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

const About = (props) => (
  <>
    <Word lang={props.lang}>{props.beat}</Word>
    <li class={`severity ${props.severity.word}`}>
      <bdi>{props.severity.text}</bdi>
    </li>
  </>
);

const Swatch = (props) => <span class="swatch" data-source={props.source} />;

const Folded = (props) => (
  <details class="rest" part="rest">
    <summary>Read on</summary>
    {props.children}
  </details>
);

const Disclosure = (props) => (
  <details class="disclosure" part="disclosure">
    <summary>
      <strong>AI-generated</strong>
      {" ·\u00a0reviewed by "}
      <bdi>{props.disclosure.by}</bdi>
    </summary>
    <ul class="line" role="list">
      <For each={props.disclosure.facts}>
        {(fact) => (
          <Fact>
            {fact.label}
            <bdi>{fact.name}</bdi>
          </Fact>
        )}
      </For>
      <Fact>
        {"Written "}
        <Time at={props.disclosure.generated} />
      </Fact>
      <For each={props.disclosure.links}>
        {(link) => (
          <Fact>
            <a href={link.url}>{link.text}</a>
          </Fact>
        )}
      </For>
    </ul>
  </details>
);

const Head = (props) => (
  <header class="head">
    <ul class="line kicker" role="list" part="kicker">
      <li class="status">
        <bdi>Developing</bdi>
      </li>
      <About beat={props.card.beat} lang={props.card.lang} severity={props.card.severity} />
    </ul>
    <h2
      class="headline"
      part="headline"
      id="headline"
      dir="auto"
      lang={props.card.lang}
      attr:ai-disclosure={props.card.ai.disclosure}
      attr:ai-model={props.card.ai.model}
      attr:ai-provider={props.card.ai.provider}
    >
      <a href={props.card.url} data-story={props.card.id}>
        {props.card.title}
      </a>
    </h2>
  </header>
);

const Meter = (props) => (
  <div class="meter" part="meter">
    <h3 class="visually-hidden">How loud</h3>
    <p class="figure">
      <data class="count" part="count" value={props.volume.value}>
        {props.volume.count}
      </data>
      {props.volume.posts}
      <time class="window" part="window" datetime={props.volume.duration}>
        {props.volume.window}
      </time>
    </p>
    <p class="comparison" part="comparison">
      <data class="usual" value={props.volume.usual}>
        {props.volume.comparison}
      </data>
    </p>
    <div
      class="scale"
      role="meter"
      aria-label="How loud"
      aria-valuemin="0"
      aria-valuemax={props.volume.most}
      aria-valuenow={props.volume.now}
      aria-valuetext={props.volume.comparison}
    >
      <svg class="bullet" part="bar" aria-hidden="true" width="100%" height="26">
        <rect class="bar-track" height="8" x="0" width="100%" />
        <rect class="bar-fill" height="8" x="0" width={props.volume.fill} />
        <rect class="bar-mark" height="12" x="50%" width="1" />
        <text class="curve-label" x="50%" y="24" text-anchor="middle">
          {props.volume.mark}
        </text>
      </svg>
    </div>
    <ul class="line measured" role="list" part="measured">
      <Fact>
        {"Counted "}
        <Time at={props.volume.counted} />
      </Fact>
      <li class="records" part="records">
        <bdi>{props.volume.records}</bdi>
      </li>
    </ul>
  </div>
);

const Source = (props) => (
  <li class="source" part="source">
    <Swatch source={props.source.id} /> <bdi class="source-name">{props.source.name}</bdi>{" "}
    <data class="source-count" value={props.source.count}>
      {props.source.shown}
    </data>{" "}
    <span class="source-share">{props.source.share}</span>
  </li>
);

const Sources = (props) => (
  <div class="sources" part="sources">
    <Label>Where people are talking</Label>
    <svg class="stack" part="bar" aria-hidden="true" width="100%" height="14">
      <For each={props.segments}>
        {(segment) => <rect class="segment" data-source={segment.id} height="100%" x={segment.x} width={segment.width} />}
      </For>
    </svg>
    <ul class="source-list" role="list">
      <For each={props.sources}>{(source) => <Source source={source} />}</For>
    </ul>
  </div>
);

const AboutStory = (props) => (
  <div class="about" part="about">
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
    <ul class="line dateline" role="list" part="dateline">
      <For each={props.card.facts}>{(fact) => <Word lang={props.card.lang}>{fact}</Word>}</For>
      <Fact>
        {"Published "}
        <Time at={props.card.published} />
      </Fact>
      <Fact>{props.card.reading}</Fact>
    </ul>
  </div>
);

const Text = (props) => (
  <div
    class="text"
    attr:ai-disclosure={props.card.ai.disclosure}
    attr:ai-model={props.card.ai.model}
    attr:ai-provider={props.card.ai.provider}
  >
    <For each={props.paragraphs}>
      {(text) => (
        <p dir="auto" lang={props.card.lang}>
          {text}
        </p>
      )}
    </For>
  </div>
);

const Post = (props) => (
  <li class="post" part="post" data-post={props.post.id}>
    <p class="post-head">
      <Swatch source={props.post.source} /> <bdi class="post-source">{props.post.name}</bdi>{" "}
      <bdi class="post-author">{props.post.author}</bdi> <Time at={props.post.published} />
    </p>
    <blockquote class="post-text" dir="auto" lang={props.post.lang}>
      {props.post.content_text}
    </blockquote>
    <p class="post-link">
      <a href={props.post.url}>See the post</a>
    </p>
  </li>
);

const Story = (props) => (
  <li class="story" part="story">
    <ul class="line kicker" role="list">
      <About beat={props.story.beat} lang={props.story.lang} severity={props.story.severity} />
      <Fact>
        <Time at={props.story.published} />
      </Fact>
    </ul>
    <h4
      class="story-headline"
      dir="auto"
      lang={props.story.lang}
      attr:ai-disclosure={props.story.ai.disclosure}
      attr:ai-model={props.story.ai.model}
      attr:ai-provider={props.story.ai.provider}
    >
      <a href={props.story.url} data-story={props.story.id}>
        {props.story.title}
      </a>
    </h4>
    <svg class="rank" part="bar" aria-hidden="true" width="100%" height="6">
      <rect class="bar-fill" height="6" x="0" width={props.story.fill} />
    </svg>
    <ul class="line figures" role="list">
      <Fact>{props.story.figure}</Fact>
    </ul>
  </li>
);

const List = (props) => (
  <ul class="story-list" role="list" data-long={props.isLong ? "" : undefined}>
    <For each={props.stories}>{(story) => <Story story={story} />}</For>
  </ul>
);

const Card = (props) => (
  <div class="card" part="card" lang="en" dir="ltr" data-layout="full">
    <section class="story-card" part="article" aria-labelledby="headline">
      <Disclosure disclosure={props.card.disclosure} />
      <Head card={props.card} />
      <div class="sections" data-order="default">
        <Meter volume={props.card.volume} />
        <Sources segments={props.card.segments} sources={props.card.sources} />
        <AboutStory card={props.card} />
        <div class="narrative" part="narrative">
          <Label>What is being said</Label>
          <Text card={props.card} paragraphs={props.card.paragraphs} />
          <Folded>
            <Text card={props.card} paragraphs={props.card.restOfText} />
          </Folded>
        </div>
        <div class="posts" part="posts">
          <Label>What people are saying</Label>
          <ul class="post-list" role="list">
            <For each={props.card.posts}>{(post) => <Post post={post} />}</For>
          </ul>
        </div>
        <div class="stories" part="stories">
          <Label>More stories</Label>
          <p class="list-label">
            <span class="ai-label">AI-generated</span>
          </p>
          <List stories={props.card.stories} />
          <Show when={props.card.restOfStories.length > 0}>
            <Folded>
              <List stories={props.card.restOfStories} isLong={props.card.isLong} />
            </Folded>
          </Show>
        </div>
      </div>
      <footer class="foot">
        <div class="byline">
          <p class="all-stories" part="all-stories">
            <a href={props.card.all.url}>{props.card.all.text}</a>
          </p>
          <p class="counted-by" part="byline">
            {"Counted by "}
            <bdi>
              <a href={props.card.author.url}>{props.card.author.name}</a>
            </bdi>
          </p>
        </div>
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
