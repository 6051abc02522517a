//! Posts from the discourse.

use super::reader::Reader;
use super::{Json, Text, Timestamp, Url, limits};

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
        let id = reader.id(post, "id");
        let id = reader.require(id, "id")?;
        let source = reader.short_text(post, "source");
        let source = reader.require(source, "source")?;
        let status = reader.word(post, "status", &STATUSES);
        let mut url = reader.url(post, "url");
        let mut content_text = reader.text(post, "content_text", limits::LONG_TEXT);
        if status != Some(PostStatus::Withdrawn) {
            url = Some(reader.require(url, "url")?);
        }
        if status.is_none() {
            content_text = Some(reader.require(content_text, "content_text")?);
        }
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
