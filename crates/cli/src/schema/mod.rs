//! `storymeter schema`: the story feed as types that only describe it. The
//! reader takes more than this and says what it could not use; a document that
//! fits the schema is one that it has nothing to say about.

#![allow(dead_code, reason = "the fields are for the schema alone")]

mod values;

use schemars::{JsonSchema, schema_for};
use serde_json::Value;
use storymeter::feed::limits;
use values::*;

/// The schema as a value.
pub fn value() -> Value {
    schema_for!(StoryFeed).to_value()
}

pub fn text() -> String {
    let text = serde_json::to_string_pretty(&value());
    // A schema is JSON already.
    text.unwrap_or_default() + "\n"
}

/// A story feed: JSON Feed 1.1 with the extension `_storymeter`. Unknown members are ignored.
#[derive(JsonSchema)]
struct StoryFeed {
    /// The version of JSON Feed.
    #[schemars(regex(pattern = r"^\s*https://jsonfeed\.org/version/1"))]
    version: String,
    /// The feed's name.
    title: Option<ShortText>,
    /// The page that the feed describes.
    home_page_url: Option<Url>,
    /// The feed's own address.
    feed_url: Option<Url>,
    /// Not shown, as the five below.
    description: Option<Value>,
    user_comment: Option<Value>,
    next_url: Option<Value>,
    icon: Option<Value>,
    favicon: Option<Value>,
    hubs: Option<Value>,
    /// The language of the feed's text, as a BCP 47 tag.
    language: Option<ShortText>,
    /// Who made the feed.
    #[schemars(length(max = limits::NAMES))]
    authors: Option<Vec<Author>>,
    /// Who made the feed, as JSON Feed 1.0 has it.
    author: Option<Author>,
    /// Whether the feed is finished and will never change again.
    expired: Option<bool>,
    _storymeter: Option<FeedExtension>,
    /// The stories.
    #[schemars(length(max = limits::ITEMS))]
    items: Vec<Item>,
}

#[derive(JsonSchema)]
struct Author {
    name: Option<ShortText>,
    /// The author's own page, or a mailbox or telephone, to which no card links.
    url: Option<Contact>,
    /// Not shown.
    avatar: Option<Value>,
}

/// The extension at the feed.
#[derive(JsonSchema)]
struct FeedExtension {
    /// The version of the extension.
    #[schemars(range(min = 1, max = 1))]
    format: Option<u64>,
    /// When the feed was made.
    generated_at: Option<Time>,
    /// A page about the extension; not shown.
    about: Option<Value>,
}

/// A story.
#[derive(JsonSchema)]
#[schemars(extend("anyOf" = [
    { "required": ["title"], "properties": { "title": { "pattern": NOT_BLANK, "type": "string" } } },
    { "required": ["summary"], "properties": { "summary": { "pattern": NOT_BLANK, "type": "string" } } },
    { "required": ["content_text"], "properties": { "content_text": { "type": "string" } } },
    { "required": ["content_html"], "properties": { "content_html": { "type": "string" } } },
    { "required": ["attachments"], "properties": { "attachments": { "type": "array" } } },
    { "required": ["url"], "properties": { "url": { "pattern": NOT_BLANK, "type": "string" } } },
]))]
struct Item {
    /// Unique in the feed.
    id: Id,
    /// The story's own page.
    url: Option<Url>,
    /// The headline.
    title: Option<ShortText>,
    /// The dek.
    summary: Option<ShortText>,
    /// The narrative, plain text; a blank line parts paragraphs.
    content_text: Option<LongText>,
    /// The same as markup; where there is no other text, what it says is shown, without the markup.
    content_html: Option<String>,
    /// When it was published.
    date_published: Option<Time>,
    /// When it was last changed.
    date_modified: Option<Time>,
    /// The language of the item's text, where it is not the feed's.
    language: Option<ShortText>,
    /// A picture.
    image: Option<Url>,
    /// Not shown, as the two below.
    external_url: Option<Value>,
    banner_image: Option<Value>,
    attachments: Option<Value>,
    /// Topics.
    #[schemars(length(max = limits::NAMES))]
    tags: Option<Vec<ShortText>>,
    /// Who wrote it.
    #[schemars(length(max = limits::NAMES))]
    authors: Option<Vec<Author>>,
    /// Who wrote it, as JSON Feed 1.0 has it.
    author: Option<Author>,
    _storymeter: Option<ItemExtension>,
}

/// The extension on an item.
#[derive(JsonSchema)]
struct ItemExtension {
    /// What sort of piece it is, such as "Lead story".
    kind: Option<ShortText>,
    /// Whether the story is still moving.
    status: Option<Status>,
    /// The wider topic.
    category: Option<ShortText>,
    /// The beat.
    beat: Option<ShortText>,
    /// How strong the signal behind the story is.
    severity: Option<Severity>,
    volume: Option<Volume>,
    records: Option<Records>,
    ai: Option<Ai>,
    /// What the markers in the narrative point to.
    #[schemars(length(max = limits::CITATIONS))]
    citations: Option<Vec<Citation>>,
    /// Posts from the discourse.
    #[schemars(length(max = limits::POSTS))]
    posts: Option<Vec<Post>>,
    /// How long the narrative takes to read.
    reading_time_seconds: Option<Count>,
    /// The publisher's own revision number.
    version: Option<Count>,
}

#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
enum Status {
    Breaking,
    Developing,
}

#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
enum Severity {
    Low,
    Medium,
    High,
}

/// How many posts there were in one window of time.
#[derive(JsonSchema)]
struct Volume {
    /// Posts in the window.
    count: Count,
    /// The window's length in hours; 24 without it.
    #[schemars(range(min = 1, max = limits::WINDOW_HOURS))]
    window_hours: Option<u64>,
    /// When the posts were counted: not the story's own time.
    measured_at: Option<Time>,
    /// The count one window earlier.
    previous: Option<Count>,
    baseline: Option<Baseline>,
    /// One count a window, oldest first; null for a window that nobody has counted.
    #[schemars(length(max = limits::HISTORY))]
    history: Option<Vec<Option<Count>>>,
    /// Where the posts were.
    #[schemars(length(max = limits::SOURCES))]
    sources: Option<Vec<Source>>,
}

/// The usual count for one window.
#[derive(JsonSchema)]
struct Baseline {
    /// Posts in an average window.
    count: Positive,
    /// How many days the average was taken over.
    days: Positive,
}

/// How many of the posts one source had.
#[derive(JsonSchema)]
#[schemars(extend("anyOf" = [
    { "required": ["id"], "properties": { "id": { "type": ["string", "integer"], "pattern": NOT_BLANK } } },
    { "required": ["name"], "properties": { "name": { "type": "string", "pattern": NOT_BLANK } } },
]))]
struct Source {
    /// The source's id, such as "bluesky"; its name without it.
    id: Option<SourceId>,
    /// The source's name; its id without it.
    name: Option<ShortText>,
    count: Count,
    /// A page that shows them.
    url: Option<Url>,
}

/// All records behind the story.
#[derive(JsonSchema)]
struct Records {
    count: Count,
    /// What they are the records of.
    scope: Option<Scope>,
}

#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
enum Scope {
    Beat,
    Total,
}

/// How AI took part in the text.
#[derive(JsonSchema)]
struct Ai {
    disclosure: Option<Disclosure>,
    /// The system that wrote.
    system: Option<ShortText>,
    model: Option<ShortText>,
    provider: Option<ShortText>,
    generated_at: Option<Time>,
    /// Who reviewed it; null where nobody did. Left out, the card says that it is not stated.
    reviewed_by: Option<ShortText>,
    /// Who answers for the text.
    editorial_responsibility: Option<ShortText>,
    /// How it was made.
    methodology_url: Option<Url>,
    contact_url: Option<Url>,
    note: Option<ShortText>,
}

#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
enum Disclosure {
    HumanOnly,
    AiAssisted,
    AiAutonomous,
}

/// What a marker in the narrative points to.
#[derive(JsonSchema)]
struct Citation {
    /// As it stands in the text, with or without brackets: 1, [1] or [¹].
    marker: Marker,
    url: RequiredUrl,
    title: Option<ShortText>,
    /// Where the page stands.
    source: Option<ShortText>,
}

/// A post that the story draws on. Only a withdrawn one may have no page, and only one with a status no text.
#[derive(JsonSchema)]
#[schemars(extend("anyOf" = [
    { "required": ["url", "content_text"], "properties": { "url": { "minLength": 8, "type": "string" }, "content_text": { "pattern": NOT_BLANK, "type": "string" } } },
    { "required": ["url", "status"], "properties": { "url": { "minLength": 8, "type": "string" }, "status": { "const": "no-embed" } } },
    { "required": ["status"], "properties": { "status": { "const": "withdrawn" } } },
]))]
struct Post {
    id: Id,
    /// The id of the source that it stands in.
    source: Name,
    author: Option<ShortText>,
    /// The post's own page.
    url: Option<Url>,
    content_text: Option<LongText>,
    date_published: Option<Time>,
    language: Option<ShortText>,
    /// Why it is not shown whole.
    status: Option<PostStatus>,
}

#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
enum PostStatus {
    /// Its author or its platform has taken it back: nothing of it is shown.
    Withdrawn,
    /// Its author does not want it shown elsewhere: it is a link only.
    NoEmbed,
}
