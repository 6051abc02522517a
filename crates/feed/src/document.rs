//! The feed as a whole.

use super::reader::Reader;
use super::revisions::Revisions;
use super::{
    Diagnostic, Item, Json, Problem, ReadOptions, SyntaxError, Text, Timestamp, Url, limits,
};
use std::sync::Arc;

/// A feed that was read: bounded, and with nothing in it that the format does
/// not allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// The feed's name, shown as the link to all stories.
    pub title: Option<Text>,
    /// The page that the feed describes.
    pub home_page_url: Option<Url>,
    /// What the feed says is its own address.
    pub feed_url: Option<Url>,
    /// A [BCP 47](https://www.rfc-editor.org/info/bcp47) language tag, as it stood.
    pub language: Option<Text>,
    /// Who made the feed.
    pub authors: Vec<Author>,
    /// When the feed was made.
    pub generated_at: Option<Timestamp>,
    /// Whether the feed is finished and will never change again
    /// ([JSON Feed 1.1, top level](https://www.jsonfeed.org/version/1.1/#top-level-a-name-top-level-a)).
    pub expired: bool,
    /// The stories, at most [`limits::ITEMS`], in the feed's order.
    pub items: Vec<Arc<Item>>,
}

/// A person or an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    /// The name; where the feed gives none, the address of the author's page.
    pub name: Text,
    /// The author's own page.
    pub url: Option<Url>,
}

/// A feed, and what in its document could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The feed.
    pub feed: Feed,
    /// One entry for each thing that was dropped, cut, replaced or guessed at,
    /// up to a limit.
    pub diagnostics: Vec<Diagnostic>,
}

/// Why a text is no feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not JSON.
    NotJson(SyntaxError),
    /// It is JSON, but not an object with a list named `items`.
    NotAFeed,
}

impl Feed {
    /// Reads a feed's text. Byte order marks before it are passed over.
    ///
    /// # Errors
    ///
    /// It is not JSON, or no feed at all.
    pub fn read(text: &str) -> Result<Reading, Unreadable> {
        Feed::read_with(text, &ReadOptions::default())
    }

    /// Reads a feed's text, of which more is known.
    ///
    /// # Errors
    ///
    /// As [`Feed::read`].
    pub fn read_with(text: &str, options: &ReadOptions<'_>) -> Result<Reading, Unreadable> {
        Revisions::default().read_with(text.to_owned(), options)
    }

    /// Whether it says of any story how many posts there were.
    pub fn counts(&self) -> bool {
        self.items.iter().any(|item| item.volume.is_some())
    }

    /// Reads the members of a feed, its items by `items`.
    pub(super) fn read_members(
        reader: &mut Reader,
        document: Json<'_>,
        items: impl FnOnce(&mut Reader, Json<'_>) -> Vec<Arc<Item>>,
    ) -> Feed {
        let version = reader.required(document, "version", Reader::short_text);
        if version.is_some_and(|version| !version.starts_with("https://jsonfeed.org/version/1")) {
            reader.report_member("version", Problem::UnknownVersion);
        }
        let [home_page_url, feed_url] = read_addresses(reader, document);
        let generated_at = reader.object(document, "_storymeter", |reader, extension| {
            if reader
                .count(extension, "format")
                .is_some_and(|format| format != 1)
            {
                reader.report_member("format", Problem::UnknownVersion);
            }
            reader.time(extension, "generated_at")
        });
        Feed {
            title: reader.short_text(document, "title"),
            home_page_url,
            feed_url,
            language: reader.short_text(document, "language"),
            authors: Author::read_list(reader, document),
            generated_at,
            expired: reader.flag(document, "expired"),
            items: items(reader, document),
        }
    }

    /// The item with this id, or the first item where no id is asked for.
    pub fn story(&self, id: Option<&str>) -> Option<&Arc<Item>> {
        match id {
            Some(id) => self.items.iter().find(|item| &*item.id == id),
            None => self.items.first(),
        }
    }
}

impl Author {
    /// JSON Feed 1.1 has a list named `authors`, 1.0 a single `author`.
    pub(super) fn read_list(reader: &mut Reader, parent: Json<'_>) -> Vec<Author> {
        let mut authors = reader.objects(parent, "authors", limits::NAMES, Author::read);
        if authors.is_empty()
            && let Some(author) = reader.object(parent, "author", Author::read)
        {
            authors.push(author);
        }
        authors
    }

    /// JSON Feed requires no member of an author. One without a name is called
    /// by their address, and one without either by nothing.
    fn read(reader: &mut Reader, author: Json<'_>) -> Option<Author> {
        let name = reader.short_text(author, "name");
        let url = reader.contact(author, "url");
        let name = name.or_else(|| Some(url.as_ref()?.without_scheme().into()))?;
        Some(Author { name, url })
    }
}

/// The page that the feed describes, and the feed's own address: what relative
/// URLs from then on are resolved against, the first of them that there is.
fn read_addresses(reader: &mut Reader, document: Json<'_>) -> [Option<Url>; 2] {
    if reader.base.is_none() {
        let own = document.get("feed_url").and_then(|url| url.text());
        reader.base = own.and_then(|url| Url::parse(&url));
    }
    let home_page_url = reader.url(document, "home_page_url");
    if home_page_url.is_some() {
        reader.base = home_page_url.clone();
    }
    [home_page_url, reader.url(document, "feed_url")]
}
