//! One story.

mod said;

use super::reader::{Reader, is_there};
use super::{
    Author, Citation, Feed, Json, Post, Problem, Provenance, Records, Text, Timestamp, Url, Volume,
    limits,
};

/// One item of the feed: a story, and what the extension says about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Unique in its feed.
    pub id: Text,
    /// The story's own page.
    pub url: Option<Url>,
    /// The headline.
    pub title: Option<Text>,
    /// The dek: one or two sentences below the headline.
    pub summary: Option<Text>,
    /// The narrative, plain text; a blank line parts paragraphs. Where the feed
    /// has markup alone, what that says.
    pub content_text: Option<Text>,
    /// When it was published.
    pub published: Option<Timestamp>,
    /// When it was last changed.
    pub modified: Option<Timestamp>,
    /// The language of the item's text, where it is not the feed's.
    pub language: Option<Text>,
    /// A picture.
    pub image: Option<Url>,
    /// Topics.
    pub tags: Vec<Text>,
    /// Who wrote it, where that is not the feed's author.
    pub authors: Vec<Author>,
    /// What sort of piece it is, such as "Lead story".
    pub kind: Option<Text>,
    /// Whether the story is still moving.
    pub status: Option<Status>,
    /// The wider topic, such as "Industry".
    pub category: Option<Text>,
    /// The beat, such as "AI in Healthcare".
    pub beat: Option<Text>,
    /// How strong the signal behind the story is.
    pub severity: Option<Severity>,
    /// How many posts there were.
    pub volume: Option<Volume>,
    /// How many records stand behind the story.
    pub records: Option<Records>,
    /// How AI took part in the text.
    pub ai: Option<Provenance>,
    /// What the markers in the narrative point to.
    pub citations: Vec<Citation>,
    /// Posts from the discourse.
    pub posts: Vec<Post>,
    /// How long the narrative takes to read, in seconds.
    pub reading_time_seconds: Option<u64>,
    /// The publisher's own revision number.
    pub version: Option<u64>,
}

/// Whether a story is still moving.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It has just begun.
    Breaking,
    /// It goes on.
    Developing,
}

/// How strong the signal behind a story is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// A weak signal.
    Low,
    /// A clear signal.
    Medium,
    /// A strong signal.
    High,
}

const STATUSES: [(&str, Status); 2] = [
    ("breaking", Status::Breaking),
    ("developing", Status::Developing),
];

const SEVERITIES: [(&str, Severity); 3] = [
    ("low", Severity::Low),
    ("medium", Severity::Medium),
    ("high", Severity::High),
];

impl Item {
    /// When its posts were counted.
    pub fn measured_at(&self) -> Option<Timestamp> {
        self.volume.as_ref()?.measured_at
    }

    pub(super) fn read(reader: &mut Reader, item: Json<'_>) -> Option<Item> {
        let mut read = Item {
            id: reader.required(item, "id", Reader::id)?,
            url: reader.url(item, "url"),
            title: reader.short_text(item, "title"),
            summary: reader.short_text(item, "summary"),
            content_text: reader.long_text(item, "content_text"),
            published: reader.time(item, "date_published"),
            modified: reader.time(item, "date_modified"),
            language: reader.short_text(item, "language"),
            image: reader.url(item, "image"),
            tags: reader.short_texts(item, "tags"),
            authors: Author::read_list(reader, item),
            kind: None,
            status: None,
            category: None,
            beat: None,
            severity: None,
            volume: None,
            records: None,
            ai: None,
            citations: Vec::new(),
            posts: Vec::new(),
            reading_time_seconds: None,
            version: None,
        };
        if read.content_text.is_none() {
            read.content_text = reader.html(item, "content_html");
        }
        let texts = [&read.title, &read.summary, &read.content_text];
        let says = texts.iter().any(|text| text.is_some());
        // A picture or a recording says nothing in words; but it is there, as is
        // a text that is empty: JSON Feed wants no more.
        let mut others = ["content_text", "content_html", "attachments"].into_iter();
        let is_there = read.url.is_some() || others.any(|key| is_there(item, key));
        if !says && !is_there {
            reader.report(Problem::Empty);
            return None;
        }
        reader.object(item, "_storymeter", |reader, extension| {
            read.read_extension(reader, extension);
            Some(())
        });
        Some(read)
    }

    fn read_extension(&mut self, reader: &mut Reader, extension: Json<'_>) {
        self.kind = reader.short_text(extension, "kind");
        self.status = reader.word(extension, "status", &STATUSES);
        self.category = reader.short_text(extension, "category");
        self.beat = reader.short_text(extension, "beat");
        self.severity = reader.word(extension, "severity", &SEVERITIES);
        self.volume = reader.object(extension, "volume", Volume::read);
        self.records = reader.object(extension, "records", Records::read);
        self.ai = reader.object(extension, "ai", Provenance::read);
        self.citations = reader.objects(extension, "citations", limits::CITATIONS, Citation::read);
        self.posts = reader.objects(extension, "posts", limits::POSTS, Post::read);
        self.reading_time_seconds = reader.count(extension, "reading_time_seconds");
        self.version = reader.count(extension, "version");
    }

    /// The language of its text: its own, else the feed's.
    pub fn language_in<'a>(&'a self, feed: &'a Feed) -> &'a Option<Text> {
        if self.language.is_some() {
            &self.language
        } else {
            &feed.language
        }
    }
}
