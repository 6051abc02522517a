//! Posts from the discourse.

use super::reader::Reader;
use super::{Json, Text, Timestamp, Url};

/// One post that the story draws on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    /// The post's id.
    pub id: Text,
    /// The source that it stands in, by the same id as in the volume's sources.
    pub source: Text,
    /// Who wrote it.
    pub author: Option<Text>,
    /// The post's own page. Only a withdrawn post may have none.
    pub url: Option<Url>,
    /// The post's text. Only a withdrawn post, and one that is not to be
    /// shown, may have none.
    pub content_text: Option<Text>,
    /// When it was written.
    pub published: Option<Timestamp>,
    /// The language of its text.
    pub language: Option<Text>,
    /// Why less of it is shown than the feed may hold.
    pub status: Option<PostStatus>,
}

/// Why a post is not shown whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PostStatus {
    /// Its author or its platform has taken it back: nothing of it is shown.
    Withdrawn,
    /// Its author does not want it shown elsewhere: it is a link only.
    NoEmbed,
}

const STATUSES: [(&str, PostStatus); 2] = [
    ("withdrawn", PostStatus::Withdrawn),
    ("no-embed", PostStatus::NoEmbed),
];

impl Post {
    pub(super) fn read(reader: &mut Reader, post: Json<'_>) -> Option<Post> {
        let id = reader.required(post, "id", Reader::id)?;
        let source = reader.required(post, "source", Reader::short_text)?;
        let status = reader.word(post, "status", &STATUSES);
        let url = match status {
            Some(PostStatus::Withdrawn) => reader.url(post, "url"),
            _ => Some(reader.required(post, "url", Reader::url)?),
        };
        let content_text = match status {
            Some(_) => reader.long_text(post, "content_text"),
            None => Some(reader.required(post, "content_text", Reader::long_text)?),
        };
        Some(Post {
            id,
            source,
            author: reader.short_text(post, "author"),
            url,
            content_text,
            published: reader.time(post, "date_published"),
            language: reader.short_text(post, "language"),
            status,
        })
    }
}
