//! Which stories of a feed a reader sees, over its refreshes.

use crate::feed::{Feed, Item, Text};
use std::sync::Arc;

/// What a reader has before their eyes. New stories wait until they are asked
/// for, since they would move what is being read; and the story on the card
/// stays the same one, whatever comes before it in the feed.
#[derive(Debug, Default)]
pub struct Reading {
    /// The feed that was looked at last.
    feed: Option<Arc<Feed>>,
    /// The feed whose stories may be shown.
    known: Option<Arc<Feed>>,
    /// Stories opened in the card, one from another.
    opened: Vec<Text>,
    shown: Option<Arc<Item>>,
    before: Option<Arc<Item>>,
}

/// What there is to show of a feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The story.
    pub item: Arc<Item>,
    /// The feed whose stories may be shown: of the new one, others wait.
    pub known: Arc<Feed>,
    /// The same story before the last refresh, where that has changed it.
    pub before: Option<Arc<Item>>,
    /// Whether there is a story to go back to.
    pub back: bool,
}

impl Reading {
    /// Opens a story of the feed in the place of the one that is shown.
    pub fn open(&mut self, id: Text) {
        self.opened.push(id);
    }

    /// Goes back to the story before.
    pub fn back(&mut self) {
        self.opened.pop();
    }

    /// Lets the stories be seen that wait.
    pub fn admit(&mut self) {
        self.known = None;
    }

    /// What there is to show of a feed: the story with this id, or the first.
    /// `None` where there is none.
    pub fn excerpt(&mut self, feed: &Arc<Feed>, id: Option<&str>) -> Option<Excerpt> {
        let is_new = self
            .feed
            .as_ref()
            .is_none_or(|before| !Arc::ptr_eq(before, feed));
        self.feed = Some(feed.clone());
        let known = self.known.get_or_insert_with(|| feed.clone()).clone();
        while let Some(opened) = self.opened.last() {
            if feed.story(Some(opened)).is_some() {
                break;
            }
            self.opened.pop();
        }
        let opened = self.opened.last().map(|id| &**id);
        let item = match opened.or(id) {
            Some(id) => feed.story(Some(id)),
            None => {
                let same = self.shown.as_ref();
                let same = same.and_then(|item| feed.story(Some(&item.id)));
                same.or_else(|| feed.items.first())
            }
        };
        let item = item?.clone();
        if is_new {
            self.before = self.shown.take();
        }
        let changed = |before: &&Arc<Item>| before.id == item.id && !Arc::ptr_eq(before, &item);
        let before = self.before.as_ref().filter(changed).cloned();
        let back = opened.is_some();
        // The one that others were opened from is to come back.
        if !back {
            self.shown = Some(item.clone());
        }
        Some(Excerpt {
            item,
            known,
            before,
            back,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Excerpt, Reading};
    use crate::feed::{Feed, Item, Revisions};
    use std::sync::Arc;

    /// A feed of stories, each with its count.
    fn feed(stories: &[(&str, u64)]) -> Arc<Feed> {
        let items: Vec<String> = stories
            .iter()
            .map(|(id, count)| {
                format!(r#"{{ "id": "{id}", "title": "{id}", "_storymeter": {{ "volume": {{ "count": {count} }} }} }}"#)
            })
            .collect();
        let text = format!(
            r#"{{ "version": "https://jsonfeed.org/version/1.1", "items": [{}] }}"#,
            items.join(",")
        );
        Arc::new(Revisions::default().read(text).expect("it is a feed").feed)
    }

    /// The story, and those that wait.
    fn seen(reading: &mut Reading, feed: &Arc<Feed>, id: Option<&str>) -> (String, String) {
        let excerpt: Excerpt = reading.excerpt(feed, id).expect("there is a story");
        let waits = |item: &&Arc<Item>| excerpt.known.story(Some(&item.id)).is_none();
        let ids = feed.items.iter().filter(waits).map(|item| &*item.id);
        (excerpt.item.id.to_string(), ids.collect())
    }

    #[test]
    fn new_stories_wait_and_the_card_keeps_its_story() {
        let mut reading = Reading::default();
        let shown = |id: &str, waiting: &str| (id.to_owned(), waiting.to_owned());
        let first = feed(&[("a", 1), ("b", 1)]);
        assert_eq!(seen(&mut reading, &first, None), shown("a", ""));
        let later = feed(&[("c", 1), ("b", 1), ("a", 1)]);
        assert_eq!(seen(&mut reading, &later, None), shown("a", "c"));
        reading.admit();
        assert_eq!(seen(&mut reading, &later, None), shown("a", ""));
        assert_eq!(
            seen(&mut reading, &feed(&[("b", 1)]), None),
            shown("b", ""),
            "a is gone"
        );
        assert_eq!(
            seen(&mut reading, &feed(&[("x", 1)]), None),
            shown("x", "x")
        );
    }

    #[test]
    fn a_story_that_the_page_names_is_shown_even_if_it_is_new() {
        let mut reading = Reading::default();
        let _ = reading.excerpt(&feed(&[("a", 1)]), None);
        let later = feed(&[("b", 1), ("a", 1)]);
        assert_eq!(seen(&mut reading, &later, Some("b")).0, "b");
        assert_eq!(reading.excerpt(&later, Some("z")), None);
    }

    #[test]
    fn stories_open_one_from_another_and_close_again() {
        let mut reading = Reading::default();
        let feed = feed(&[("a", 1), ("b", 1), ("c", 1)]);
        let on_card = |reading: &mut Reading| {
            let excerpt = reading.excerpt(&feed, None).expect("there is a story");
            (excerpt.item.id.to_string(), excerpt.back)
        };
        assert_eq!(on_card(&mut reading), ("a".into(), false));
        reading.open("b".into());
        reading.open("c".into());
        assert_eq!(on_card(&mut reading), ("c".into(), true));
        reading.back();
        assert_eq!(on_card(&mut reading), ("b".into(), true));
        reading.back();
        reading.back();
        assert_eq!(on_card(&mut reading), ("a".into(), false));
        reading.open("no such story".into());
        assert_eq!(on_card(&mut reading), ("a".into(), false));
    }

    #[test]
    fn what_a_refresh_has_changed_is_known_until_the_next() {
        let mut reading = Reading::default();
        let mut before = |feed: &Arc<Feed>| {
            let excerpt = reading.excerpt(feed, None).expect("there is a story");
            let volume = excerpt.before.and_then(|item| item.volume.clone());
            volume.map(|volume| volume.count)
        };
        let (first, second) = (feed(&[("a", 1)]), feed(&[("a", 2)]));
        assert_eq!(before(&first), None);
        assert_eq!(before(&second), Some(1));
        assert_eq!(
            before(&second),
            Some(1),
            "an attribute that changes is no refresh"
        );
        let mut third = Feed::clone(&second);
        third.expired = true;
        assert_eq!(
            before(&Arc::new(third)),
            None,
            "nothing of the story has changed"
        );
    }
}
