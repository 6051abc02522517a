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
    /// The post's own page.
    pub url: Url,
    /// The post's text.
    pub content_text: Text,
    /// When it was written.
    pub published: Option<Timestamp>,
    /// The language of its text.
    pub language: Option<Text>,
}

impl Post {
    pub(super) fn read(reader: &mut Reader, post: Json<'_>) -> Option<Post> {
        let id = reader.id(post, "id");
        let id = reader.require(id, "id")?;
        let source = reader.short_text(post, "source");
        let source = reader.require(source, "source")?;
        let url = reader.url(post, "url");
        let url = reader.require(url, "url")?;
        let text = reader.text(post, "content_text", limits::LONG_TEXT);
        Some(Post {
            id,
            source,
            author: reader.short_text(post, "author"),
            url,
            content_text: reader.require(text, "content_text")?,
            published: reader.time(post, "date_published"),
            language: reader.short_text(post, "language"),
        })
    }
}
