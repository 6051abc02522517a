//! Which stories of a feed a reader sees, over its refreshes.

use crate::feed::{Feed, Item, Text};
use std::sync::Arc;

/// What a reader has before their eyes. New stories wait until they are asked
/// for, since they would move what is being read; and the story on the card
/// stays the same one, whatever comes before it in the feed.
#[derive(Debug, Default)]
pub struct Shown {
    /// The feed that was looked at last.
    feed: Option<Arc<Feed>>,
    /// The feed before that one.
    before: Option<Arc<Feed>>,
    /// The feed whose stories may be shown.
    known: Option<Arc<Feed>>,
    /// Stories opened in the card, one from another.
    opened: Vec<Text>,
    /// The story that they were opened from.
    first: Option<Text>,
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

impl Shown {
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
        if is_new {
            self.before = self.feed.replace(feed.clone());
        }
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
                let same = self.first.as_deref().and_then(|id| feed.story(Some(id)));
                same.or_else(|| feed.items.first())
            }
        };
        let item = item?.clone();
        let before = self
            .before
            .as_ref()
            .and_then(|feed| feed.story(Some(&item.id)))
            .filter(|before| !Arc::ptr_eq(before, &item))
            .cloned();
        let back = opened.is_some();
        if !back {
            self.first = Some(item.id.clone());
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
    use super::{Excerpt, Shown};
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
    fn seen(shown: &mut Shown, feed: &Arc<Feed>, id: Option<&str>) -> (String, String) {
        let excerpt: Excerpt = shown.excerpt(feed, id).expect("there is a story");
        let waits = |item: &&Arc<Item>| excerpt.known.story(Some(&item.id)).is_none();
        let ids = feed.items.iter().filter(waits).map(|item| &*item.id);
        (excerpt.item.id.to_string(), ids.collect())
    }

    #[test]
    fn new_stories_wait_and_the_card_keeps_its_story() {
        let mut shown = Shown::default();
        let expected = |id: &str, waiting: &str| (id.to_owned(), waiting.to_owned());
        let first = feed(&[("a", 1), ("b", 1)]);
        assert_eq!(seen(&mut shown, &first, None), expected("a", ""));
        let later = feed(&[("c", 1), ("b", 1), ("a", 1)]);
        assert_eq!(seen(&mut shown, &later, None), expected("a", "c"));
        shown.admit();
        assert_eq!(seen(&mut shown, &later, None), expected("a", ""));
        assert_eq!(
            seen(&mut shown, &feed(&[("b", 1)]), None),
            expected("b", ""),
            "a is gone"
        );
        assert_eq!(
            seen(&mut shown, &feed(&[("x", 1)]), None),
            expected("x", "x")
        );
    }

    #[test]
    fn a_story_that_the_page_names_is_shown_even_if_it_is_new() {
        let mut shown = Shown::default();
        let _ = shown.excerpt(&feed(&[("a", 1)]), None);
        let later = feed(&[("b", 1), ("a", 1)]);
        assert_eq!(seen(&mut shown, &later, Some("b")).0, "b");
        assert_eq!(shown.excerpt(&later, Some("z")), None);
    }

    #[test]
    fn stories_open_one_from_another_and_close_again() {
        let mut shown = Shown::default();
        let feed = feed(&[("a", 1), ("b", 1), ("c", 1)]);
        let on_card = |shown: &mut Shown| {
            let excerpt = shown.excerpt(&feed, None).expect("there is a story");
            (excerpt.item.id.to_string(), excerpt.back)
        };
        assert_eq!(on_card(&mut shown), ("a".into(), false));
        shown.open("b".into());
        shown.open("c".into());
        assert_eq!(on_card(&mut shown), ("c".into(), true));
        shown.back();
        assert_eq!(on_card(&mut shown), ("b".into(), true));
        shown.back();
        shown.back();
        assert_eq!(on_card(&mut shown), ("a".into(), false));
        shown.open("no such story".into());
        assert_eq!(on_card(&mut shown), ("a".into(), false));
    }

    #[test]
    fn the_way_back_leads_to_the_same_story_after_a_refresh() {
        let mut shown = Shown::default();
        let first = feed(&[("a", 1), ("b", 1)]);
        let _ = shown.excerpt(&first, None);
        shown.open("b".into());
        let _ = shown.excerpt(&first, None);
        let later = feed(&[("c", 1), ("b", 2), ("a", 1)]);
        let opened = shown.excerpt(&later, None).expect("b is still there");
        assert_eq!(
            opened
                .before
                .and_then(|item| item.volume.clone())
                .map(|volume| volume.count),
            Some(1),
            "what has changed of an opened story is known, too"
        );
        shown.back();
        assert_eq!(seen(&mut shown, &later, None).0, "a");
    }

    #[test]
    fn what_a_refresh_has_changed_is_known_until_the_next() {
        let mut shown = Shown::default();
        let mut before = |feed: &Arc<Feed>| {
            let excerpt = shown.excerpt(feed, None).expect("there is a story");
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
