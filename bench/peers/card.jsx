// The card in JSX, for React and Preact alike.

import { memo } from "memo";

const marks = (ai) => ({ "ai-disclosure": ai.disclosure, "ai-model": ai.model, "ai-provider": ai.provider });

const Time = ({ at }) => (
  <time dir="auto" dateTime={at.iso}>
    {at.text}
  </time>
);

const Label = ({ children }) => (
  <h3 className="label" part="label">
    {children}
  </h3>
);

const Fact = ({ children }) => (
  <li>
    <bdi>{children}</bdi>
  </li>
);

const Word = ({ lang, children }) => (
  <li lang={lang}>
    <bdi>{children}</bdi>
  </li>
);

const Swatch = ({ source }) => <span className="swatch" data-source={source} aria-hidden="true" />;

const Bar = ({ fill, middle }) => (
  <svg className="bar" part="bar" aria-hidden="true" width="100%" height="8">
    <rect className="bar-track" height="100%" width="100%" />
    <rect className="bar-fill" height="100%" width={fill} />
    {middle && <rect className="bar-mark" height="100%" x="50%" width="1" />}
  </svg>
);

const Severity = ({ severity }) => (
  <span className="severity" data-severity={severity.word}>
    <svg className="steps" aria-hidden="true" width="13" height="11">
      {severity.steps.map(({ x, y, height, filled }) => (
        <rect key={x} className={filled ? "step filled" : "step"} x={x} y={y} width="3" height={height} />
      ))}
    </svg>
    {severity.text}
  </span>
);

const Disclosure = ({ card }) => (
  <div className="disclosure" part="disclosure">
    <p className="disclosure-line">
      <strong>AI-generated</strong>
      {card.disclosure.by}
      <Time at={card.disclosure.generated} />
    </p>
    <ul className="disclosure-facts" role="list">
      <Fact>{card.disclosure.review}</Fact>
      <li>
        <a href={card.ai.methodology_url}>How it was made</a>
      </li>
      <li>
        <a href={card.ai.contact_url}>Contact</a>
      </li>
    </ul>
  </div>
);

const Head = ({ card }) => (
  <header className="head">
    <ul className="kicker" role="list" part="kicker">
      <li className="status">
        <bdi>Developing</bdi>
      </li>
      {card.facts.map((fact) => (
        <Word key={fact} lang={card.lang}>
          {fact}
        </Word>
      ))}
      <li>
        <Severity severity={card.severity} />
      </li>
    </ul>
    <h2 className="headline" part="headline" id="headline" {...marks(card.ai)}>
      <span dir="auto" lang={card.lang}>
        <a href={card.url} data-story={card.id}>
          {card.title}
        </a>
      </span>
    </h2>
    <p dir="auto" lang={card.lang} className="dek" part="dek" {...marks(card.ai)}>
      {card.dek}
    </p>
    <ul className="dateline" role="list" part="dateline">
      <li>
        <bdi>
          {"Published "}
          <Time at={card.published} />
        </bdi>
      </li>
      <Fact>{card.reading}</Fact>
    </ul>
  </header>
);

const Meter = ({ volume, published }) => (
  <div className="meter" part="meter">
    <Label>Volume</Label>
    <p className="figure">
      <data className="count" value={volume.value} part="count">
        {volume.count}
      </data>{" "}
      <span className="window" part="window" aria-hidden="true">
        {volume.window}
      </span>{" "}
      <span className="visually-hidden">{volume.heard}</span>
    </p>
    <div
      className="scale"
      role="meter"
      aria-label="Volume"
      aria-valuemin="0"
      aria-valuemax={volume.most}
      aria-valuenow={volume.now}
      aria-valuetext={volume.usual}
    >
      <Bar fill={volume.fill} middle />
    </div>
    <p className="note">{volume.usual}</p>
    <p className="records" part="records">
      {volume.records}
    </p>
    <ul className="measured" role="list" part="measured">
      <li>
        <bdi>
          {"Counted "}
          <Time at={volume.counted} />
        </bdi>
      </li>
      <li>
        <bdi>
          {"Story published "}
          <Time at={published} />
        </bdi>
      </li>
    </ul>
  </div>
);

const Source = ({ source }) => (
  <li className="source" part="source">
    <Swatch source={source.id} />
    <span className="source-name" dir="auto">
      {source.name}
    </span>{" "}
    <data className="source-count" value={source.count}>
      {source.shown}
    </data>{" "}
    <span className="source-share">{source.share}</span>
    <Bar fill={source.fill} />
  </li>
);

const Post = ({ post }) => (
  <li className="post" part="post" data-post={post.id}>
    <p className="post-head">
      <Swatch source={post.source} />
      <bdi className="post-source">{post.name}</bdi> <bdi className="post-author">{post.author}</bdi> <Time at={post.published} />
    </p>
    <blockquote className="post-text" dir="auto" lang={post.lang}>
      {post.content_text}
    </blockquote>
    <p className="post-link">
      <a href={post.url}>{`Read it on ${post.name}`}</a>
    </p>
  </li>
);

const same = (before, after) => before.story.figures.join() === after.story.figures.join() && before.story.title === after.story.title;

const Story = memo(
  ({ story }) => (
    <li className="story" part="story">
      <ul className="kicker" role="list">
        <li>
          <span className="ai-label">AI-generated</span>
        </li>
        {story.facts.map((fact) => (
          <Word key={fact} lang={story.lang}>
            {fact}
          </Word>
        ))}
        <li>
          <Severity severity={story.severity} />
        </li>
        <li>
          <Time at={story.published} />
        </li>
      </ul>
      <h4 className="story-headline" {...marks(story.ai)}>
        <span dir="auto" lang={story.lang}>
          <a href={story.url} data-story={story.id}>
            {story.title}
          </a>
        </span>
      </h4>
      <p dir="auto" lang={story.lang} className="summary" {...marks(story.ai)}>
        {story.summary}
      </p>
      <ul className="figures" role="list">
        {story.figures.map((figure, place) => (
          <Fact key={place}>{figure}</Fact>
        ))}
      </ul>
    </li>
  ),
  same,
);

export const Card = ({ card }) => (
  <div className="card" part="card" lang="en" dir="ltr" data-layout="full">
    <section className="story-card" part="article" aria-labelledby="headline">
      <div className="ruler" />
      <Disclosure card={card} />
      <Head card={card} />
      <div className="sections" data-order="default">
        <Meter volume={card.volume} published={card.published} />
        <div className="sources" part="sources">
          <Label>Where it is said</Label>
          <p className="note">{card.shares}</p>
          <ul className="source-list" role="list">
            {card.sources.map((source) => (
              <Source key={source.id} source={source} />
            ))}
          </ul>
        </div>
        <div className="narrative" part="narrative">
          <div className="text" {...marks(card.ai)}>
            {card.paragraphs.map((text) => (
              <p key={text} dir="auto" lang={card.lang}>
                {text}
              </p>
            ))}
          </div>
        </div>
        <div className="posts" part="posts">
          <Label>From the discourse</Label>
          <ul className="post-list" role="list">
            {card.posts.map((post) => (
              <Post key={post.id} post={post} />
            ))}
          </ul>
        </div>
        <div className="stories" part="stories">
          <Label>More stories</Label>
          <ul className="story-list" role="list" data-long={card.stories.length > 20 ? "" : undefined}>
            {card.stories.map((story) => (
              <Story key={story.id} story={story} />
            ))}
          </ul>
        </div>
      </div>
      <footer className="foot">
        <p className="all-stories" part="all-stories">
          <a href={card.all.url}>{card.all.text}</a>
        </p>
        <p className="byline" part="byline">
          {"Discourse data synthesized by "}
          <bdi className="author">
            <a href={card.author.url}>{card.author.name}</a>
          </bdi>
        </p>
        <details className="menu" part="menu">
          <summary data-action="menu">Copy or cite</summary>
        </details>
      </footer>
    </section>
  </div>
);
