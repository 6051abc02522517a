//! When the posts were counted, and what follows from that.

use super::line::{fact, list};
use super::markup::Element;
use super::sentence::timed;
use crate::feed::{Feed, Item, Timestamp};
use crate::freshness::Freshness;
use crate::locale::{Locale, Message};

/// When it was counted, and when the story was published: the figures are not
/// of the story's own time, and may be older than its text. `as_of` is the time
/// that the page gives, where the feed gives none.
pub(super) fn measured(
    feed: &Feed,
    item: &Item,
    freshness: Option<Freshness>,
    as_of: Option<Timestamp>,
    locale: &Locale,
) -> Option<Element> {
    let measured = item.volume.as_ref()?.measured_at;
    let message = match freshness {
        None => Message::Counted,
        Some(Freshness::Live) => Message::Live,
        Some(Freshness::Delayed) => Message::Delayed,
        Some(Freshness::OutOfDate) => Message::OutOfDate,
        Some(Freshness::Frozen) => Message::AsOf,
    };
    let frozen = freshness == Some(Freshness::Frozen);
    let shown = measured.or(as_of.filter(|_| frozen));
    let counted = match shown {
        Some(time) => timed(message, time, locale),
        None => fact(locale.text(Message::NotCounted)),
    };
    // A part of its own, so that a page can style a card by how fresh it is.
    let word = freshness.map_or("", Freshness::word);
    let part = String::from(["measured ", word].concat().trim_end());
    let before = item
        .published
        .filter(|published| measured.is_some_and(|time| time < *published));
    let facts = list("measured")
        .attribute_of("part", part)
        .child(counted)
        .child(
            item.published
                .map(|time| timed(Message::StoryPublished, time, locale)),
        )
        .child(before.map(|_| fact(locale.text(Message::CountedBefore))))
        .child(feed.expired.then(|| fact(locale.text(Message::Ended))));
    Some(facts)
}
