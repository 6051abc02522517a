//! The feed as a whole.

use super::reader::Reader;
use super::{Diagnostic, Item, Json, Kind, Problem, Text, Timestamp, Url, limits};
use std::sync::Arc;

/// A feed that was read: bounded, and with nothing in it that the format does
/// not allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// The feed's name, shown as the link to all stories.
    pub title: Option<Text>,
    /// The page that the feed describes.
    pub home_page_url: Option<Url>,
    /// A [BCP 47](https://www.rfc-editor.org/info/bcp47) language tag, as it stood.
    pub language: Option<Text>,
    /// Who made the feed.
    pub authors: Vec<Author>,
    /// When the feed was made.
    pub generated_at: Option<Timestamp>,
    /// The stories, at most [`limits::ITEMS`], in the feed's order.
    pub items: Vec<Arc<Item>>,
}

/// A person or an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    /// The name.
    pub name: Text,
    /// The author's own page.
    pub url: Option<Url>,
}

/// A feed, and what in its document could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The feed.
    pub feed: Feed,
    /// One entry for each thing that was dropped, cut or replaced.
    pub diagnostics: Vec<Diagnostic>,
}

impl Feed {
    /// Reads a parsed document. `None` where it is no feed at all: not an
    /// object, or without a list named `items`.
    pub fn read<J: Json>(document: &J) -> Option<Reading> {
        let items = document.get("items")?;
        if document.kind() != Kind::Object || items.kind() != Kind::Array {
            return None;
        }
        let mut reader = Reader::new();
        let feed = Feed::read_members(&mut reader, document);
        Some(Reading {
            feed,
            diagnostics: reader.into_diagnostics(),
        })
    }

    fn read_members<J: Json>(reader: &mut Reader, document: &J) -> Feed {
        let version = reader.short_text(document, "version");
        match version {
            Some(version) if version.starts_with("https://jsonfeed.org/version/1") => {}
            Some(_) => reader.report_member("version", Problem::UnknownVersion),
            None => {
                reader.require(version, "version");
            }
        }
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
            home_page_url: reader.url(document, "home_page_url"),
            language: reader.short_text(document, "language"),
            authors: Author::read_list(reader, document),
            generated_at,
            items: read_items(reader, document),
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
    pub(super) fn read_list<J: Json>(reader: &mut Reader, parent: &J) -> Vec<Author> {
        let authors = reader.objects(parent, "authors", limits::NAMES, Author::read);
        if !authors.is_empty() {
            return authors;
        }
        reader
            .object(parent, "author", Author::read)
            .into_iter()
            .collect()
    }

    fn read<J: Json>(reader: &mut Reader, author: &J) -> Option<Author> {
        let name = reader.short_text(author, "name");
        Some(Author {
            name: reader.require(name, "name")?,
            url: reader.url(author, "url"),
        })
    }
}

fn read_items<J: Json>(reader: &mut Reader, document: &J) -> Vec<Arc<Item>> {
    // Sorted, so that a long feed is not searched from its start each time.
    let mut ids: Vec<Text> = Vec::new();
    reader.objects(document, "items", limits::ITEMS, |reader, element| {
        let item = Item::read(reader, element)?;
        match ids.binary_search(&item.id) {
            Ok(_) => {
                reader.report_member("id", Problem::Duplicate);
                None
            }
            Err(place) => {
                ids.insert(place, item.id.clone());
                Some(Arc::new(item))
            }
        }
    })
}
