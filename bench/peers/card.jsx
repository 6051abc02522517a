// The card in JSX, for React and Preact alike.

import { memo } from "memo";

const marks = (ai) => ({ "ai-disclosure": ai.disclosure, "ai-model": ai.model, "ai-provider": ai.provider });

const Time = ({ at }) => (
  <time dateTime={at.iso}>{at.text}</time>
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

const About = ({ beat, lang, severity }) => (
  <>
    <Word lang={lang}>{beat}</Word>
    <li className={`severity ${severity.word}`}>
      <bdi>{severity.text}</bdi>
    </li>
  </>
);

const Swatch = ({ source }) => <span className="swatch" data-source={source} />;

const Folded = ({ children }) => (
  <details className="rest" part="rest">
    <summary>Read on</summary>
    {children}
  </details>
);

const Disclosure = ({ disclosure }) => (
  <details className="disclosure" part="disclosure">
    <summary>
      <strong>AI-generated</strong>
      {" ·\u00a0reviewed by "}
      <bdi>{disclosure.by}</bdi>
    </summary>
    <ul className="line" role="list">
      {disclosure.facts.map(({ label, name }) => (
        <Fact key={label}>
          {label}
          <bdi>{name}</bdi>
        </Fact>
      ))}
      <Fact>
        {"Written "}
        <Time at={disclosure.generated} />
      </Fact>
      {disclosure.links.map(({ url, text }) => (
        <Fact key={url}>
          <a href={url}>{text}</a>
        </Fact>
      ))}
    </ul>
  </details>
);

const Head = ({ card }) => (
  <header className="head">
    <ul className="line kicker" role="list" part="kicker">
      <li className="status">
        <bdi>Developing</bdi>
      </li>
      <About beat={card.beat} lang={card.lang} severity={card.severity} />
    </ul>
    <h2 className="headline" part="headline" id="headline" dir="auto" lang={card.lang} {...marks(card.ai)}>
      <a href={card.url} data-story={card.id}>
        {card.title}
      </a>
    </h2>
  </header>
);

const Meter = ({ volume }) => (
  <div className="meter" part="meter">
    <h3 className="visually-hidden">How loud</h3>
    <p className="figure">
      <data className="count" part="count" value={volume.value}>
        {volume.count}
      </data>
      {volume.posts}
      <time className="window" part="window" dateTime={volume.duration}>
        {volume.window}
      </time>
    </p>
    <p className="comparison" part="comparison">
      <data className="usual" value={volume.usual}>
        {volume.comparison}
      </data>
    </p>
    <div
      className="scale"
      role="meter"
      aria-label="How loud"
      aria-valuemin="0"
      aria-valuemax={volume.most}
      aria-valuenow={volume.now}
      aria-valuetext={volume.comparison}
    >
      <svg className="bullet" part="bar" aria-hidden="true" width="100%" height="26">
        <rect className="bar-track" height="8" x="0" width="100%" />
        <rect className="bar-fill" height="8" x="0" width={volume.fill} />
        <rect className="bar-mark" height="12" x="50%" width="1" />
        <text className="curve-label" x="50%" y="24" textAnchor="middle">
          {volume.mark}
        </text>
      </svg>
    </div>
    <ul className="line measured" role="list" part="measured">
      <Fact>
        {"Counted "}
        <Time at={volume.counted} />
      </Fact>
      <li className="records" part="records">
        <bdi>{volume.records}</bdi>
      </li>
    </ul>
  </div>
);

const Source = ({ source }) => (
  <li className="source" part="source">
    <Swatch source={source.id} /> <bdi className="source-name">{source.name}</bdi>{" "}
    <data className="source-count" value={source.count}>
      {source.shown}
    </data>{" "}
    <span className="source-share">{source.share}</span>
  </li>
);

const Sources = ({ segments, sources }) => (
  <div className="sources" part="sources">
    <Label>Where people are talking</Label>
    <svg className="stack" part="bar" aria-hidden="true" width="100%" height="14">
      {segments.map(({ id, x, width }) => (
        <rect key={id} className="segment" data-source={id} height="100%" x={x} width={width} />
      ))}
    </svg>
    <ul className="source-list" role="list">
      {sources.map((source) => (
        <Source key={source.id} source={source} />
      ))}
    </ul>
  </div>
);

const AboutStory = ({ card }) => (
  <div className="about" part="about">
    <p dir="auto" lang={card.lang} className="dek" part="dek" {...marks(card.ai)}>
      {card.dek}
    </p>
    <ul className="line dateline" role="list" part="dateline">
      {card.facts.map((fact) => (
        <Word key={fact} lang={card.lang}>
          {fact}
        </Word>
      ))}
      <Fact>
        {"Published "}
        <Time at={card.published} />
      </Fact>
      <Fact>{card.reading}</Fact>
    </ul>
  </div>
);

const Text = ({ card, paragraphs }) => (
  <div className="text" {...marks(card.ai)}>
    {paragraphs.map((text) => (
      <p key={text} dir="auto" lang={card.lang}>
        {text}
      </p>
    ))}
  </div>
);

const Post = ({ post }) => (
  <li className="post" part="post" data-post={post.id}>
    <p className="post-head">
      <Swatch source={post.source} /> <bdi className="post-source">{post.name}</bdi> <bdi className="post-author">{post.author}</bdi>{" "}
      <Time at={post.published} />
    </p>
    <blockquote className="post-text" dir="auto" lang={post.lang}>
      {post.content_text}
    </blockquote>
    <p className="post-link">
      <a href={post.url}>See the post</a>
    </p>
  </li>
);

const same = ({ story: before }, { story: after }) =>
  before.figure === after.figure && before.fill === after.fill && before.title === after.title;

const Story = memo(
  ({ story }) => (
    <li className="story" part="story">
      <ul className="line kicker" role="list">
        <About beat={story.beat} lang={story.lang} severity={story.severity} />
        <Fact>
          <Time at={story.published} />
        </Fact>
      </ul>
      <h4 className="story-headline" dir="auto" lang={story.lang} {...marks(story.ai)}>
        <a href={story.url} data-story={story.id}>
          {story.title}
        </a>
      </h4>
      <svg className="rank" part="bar" aria-hidden="true" width="100%" height="6">
        <rect className="bar-fill" height="6" x="0" width={story.fill} />
      </svg>
      <ul className="line figures" role="list">
        <Fact>{story.figure}</Fact>
      </ul>
    </li>
  ),
  same,
);

const List = ({ stories, isLong }) => (
  <ul className="story-list" role="list" data-long={isLong ? "" : undefined}>
    {stories.map((story) => (
      <Story key={story.id} story={story} />
    ))}
  </ul>
);

export const Card = ({ card }) => (
  <div className="card" part="card" lang="en" dir="ltr" data-layout="full">
    <section className="story-card" part="article" aria-labelledby="headline">
      <Disclosure disclosure={card.disclosure} />
      <Head card={card} />
      <div className="sections" data-order="default">
        <Meter volume={card.volume} />
        <Sources segments={card.segments} sources={card.sources} />
        <AboutStory card={card} />
        <div className="narrative" part="narrative">
          <Label>What is being said</Label>
          <Text card={card} paragraphs={card.paragraphs} />
          <Folded>
            <Text card={card} paragraphs={card.restOfText} />
          </Folded>
        </div>
        <div className="posts" part="posts">
          <Label>What people are saying</Label>
          <ul className="post-list" role="list">
            {card.posts.map((post) => (
              <Post key={post.id} post={post} />
            ))}
          </ul>
        </div>
        <div className="stories" part="stories">
          <Label>More stories</Label>
          <p className="list-label">
            <span className="ai-label">AI-generated</span>
          </p>
          <List stories={card.stories} />
          {card.restOfStories.length > 0 && (
            <Folded>
              <List stories={card.restOfStories} isLong={card.isLong} />
            </Folded>
          )}
        </div>
      </div>
      <footer className="foot">
        <div className="byline">
          <p className="all-stories" part="all-stories">
            <a href={card.all.url}>{card.all.text}</a>
          </p>
          <p className="counted-by" part="byline">
            {"Counted by "}
            <bdi>
              <a href={card.author.url}>{card.author.name}</a>
            </bdi>
          </p>
        </div>
        <details className="menu" part="menu">
          <summary data-action="menu">Copy or cite</summary>
        </details>
      </footer>
    </section>
  </div>
);
