//! One feed, read again and again.

use super::json::{Document, Kind};
use super::reader::Reader;
use super::{Feed, Item, Json, Problem, ReadOptions, Reading, Text, Unreadable, Url, limits};
use std::ops::Range;
use std::sync::Arc;

/// Reads the revisions of one feed. An item whose text is the same as in the
/// revision before is not read anew: it stays the same [`Arc`], by which the
/// view knows that there is nothing to change.
#[derive(Debug, Default)]
pub struct Revisions {
    text: String,
    /// What relative URLs in them were resolved against.
    base: Option<Url>,
    /// The items that were read without a complaint, by the hash of their text.
    known: Vec<Known>,
}

#[derive(Debug)]
struct Known {
    hash: u32,
    range: Range<usize>,
    item: Arc<Item>,
}

impl Revisions {
    /// Reads a feed's text. Byte order marks before it are passed over.
    ///
    /// # Errors
    ///
    /// It is not JSON, or no feed at all. The revision before stays what the
    /// next one is compared with.
    pub fn read(&mut self, text: String) -> Result<Reading, Unreadable> {
        self.read_with(text, &ReadOptions::default())
    }

    /// Reads a feed's text, of which more is known.
    ///
    /// # Errors
    ///
    /// As [`Revisions::read`].
    pub fn read_with(
        &mut self,
        text: String,
        options: &ReadOptions<'_>,
    ) -> Result<Reading, Unreadable> {
        // However many there are: a browser takes the first one away itself.
        let mut json = &*text;
        while let Some(rest) = json.strip_prefix('\u{feff}') {
            json = rest;
        }
        let document = Document::parse(json).map_err(Unreadable::NotJson)?;
        let root = document.root();
        let is_feed = root
            .get("items")
            .is_some_and(|items| items.kind() == Kind::Array);
        if !is_feed {
            return Err(Unreadable::NotAFeed);
        }
        let mut reader = Reader::new(options);
        let mut known = Vec::new();
        let feed = Feed::read_members(&mut reader, root, |reader, root| {
            self.items(reader, root, &mut known)
        });
        let text = match json.len() == text.len() {
            true => text,
            false => json.to_owned(),
        };
        *self = Revisions {
            text,
            base: reader.base.clone(),
            known,
        };
        Ok(Reading {
            feed,
            diagnostics: reader.into_diagnostics(),
        })
    }

    fn items(&self, reader: &mut Reader, root: Json<'_>, known: &mut Vec<Known>) -> Vec<Arc<Item>> {
        let is_same_base = reader.base == self.base;
        // Sorted, so that a long feed is not searched from its start each time.
        let mut ids: Vec<Text> = Vec::new();
        reader.objects(root, "items", limits::ITEMS, |reader, element| {
            let source = element.source();
            let hash = hash(source);
            let reported = reader.reported();
            let recalled = self.recall(hash, source).filter(|_| is_same_base);
            let item = match recalled {
                Some(item) => item,
                None => Arc::new(Item::read(reader, element)?),
            };
            let Err(place) = ids.binary_search(&item.id) else {
                reader.report_member("id", Problem::Duplicate);
                return None;
            };
            ids.insert(place, item.id.clone());
            if reader.reported() == reported {
                let place = known.partition_point(|before| before.hash < hash);
                let known_item = Known {
                    hash,
                    range: element.range(),
                    item: item.clone(),
                };
                known.insert(place, known_item);
            }
            Some(item)
        })
    }

    /// The item that was read from this very text.
    fn recall(&self, hash: u32, source: &str) -> Option<Arc<Item>> {
        let first = self.known.partition_point(|known| known.hash < hash);
        for known in self.known.get(first..)? {
            if known.hash != hash {
                break;
            }
            if self.text.get(known.range.clone()) == Some(source) {
                return Some(known.item.clone());
            }
        }
        None
    }
}

/// [FNV-1a](https://www.rfc-editor.org/rfc/rfc9923). It only finds candidates,
/// whose text is compared then.
fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::{Revisions, hash};
    use std::sync::Arc;

    fn feed(items: &[&str]) -> String {
        let items = items.join(",");
        format!(r#"{{"version": "https://jsonfeed.org/version/1.1", "items": [{items}]}}"#)
    }

    #[test]
    fn an_item_that_did_not_change_is_the_same_wherever_it_moves() {
        let (a, b) = (
            r#"{"id": "a", "title": "A"}"#,
            r#"{"id": "b", "title": "B"}"#,
        );
        let c = r#"{"id": "c", "title": "C"}"#;
        let changed = r#"{"id": "b", "title": "Bee"}"#;
        let mut revisions = Revisions::default();
        let before = revisions.read(feed(&[a, b])).expect("it is a feed").feed;
        let after = revisions
            .read(feed(&[c, changed, a]))
            .expect("it is a feed");
        assert!(Arc::ptr_eq(&after.feed.items[2], &before.items[0]));
        assert_eq!(after.feed.items[1].title.as_deref(), Some("Bee"));
        assert_eq!(after.diagnostics, []);
    }

    #[test]
    fn a_complaint_is_made_each_time() {
        let odd = r#"{"id": "a", "title": "A", "url": "odd"}"#;
        let mut revisions = Revisions::default();
        for _ in 0..2 {
            let reading = revisions.read(feed(&[odd])).expect("it is a feed");
            assert_eq!(reading.diagnostics.len(), 1);
        }
        let twice = r#"{"id": "b", "title": "B"}"#;
        for _ in 0..2 {
            let reading = revisions.read(feed(&[twice, twice])).expect("it is a feed");
            assert_eq!(
                (reading.feed.items.len(), reading.diagnostics.len()),
                (1, 1)
            );
        }
    }

    #[test]
    fn what_is_no_feed_leaves_the_revision_before() {
        let a = r#"{"id": "a", "title": "A"}"#;
        let mut revisions = Revisions::default();
        let before = revisions.read(feed(&[a])).expect("it is a feed").feed;
        assert!(revisions.read("{".into()).is_err());
        assert!(revisions.read("[]".into()).is_err());
        let bom = ["\u{feff}", &feed(&[a])].concat();
        let after = revisions.read(bom).expect("it is a feed").feed;
        assert!(Arc::ptr_eq(&before.items[0], &after.items[0]));
    }

    #[test]
    fn the_hash_is_fnv() {
        assert_eq!(hash("foobar"), 0xbf9c_f968);
    }
}
