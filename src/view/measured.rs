//! When the posts were counted, and what follows from that.

use super::line::fact;
use super::sentence::timed;
use crate::feed::{Feed, Item, Timestamp};
use crate::freshness::Freshness;
use crate::locale::{Locale, Message};
use leptos::either::Either;
use leptos::prelude::*;

/// When it was counted, and when the story was published: the figures are not
/// of the story's own time, and may be older than its text. `as_of` is the time
/// that the page gives, where the feed gives none.
pub(super) fn measured(
    feed: &Feed,
    item: &Item,
    freshness: Option<Freshness>,
    as_of: Option<Timestamp>,
    locale: &Locale,
) -> Option<impl IntoView + use<>> {
    let measured = item.volume.as_ref()?.measured_at;
    let message = match freshness {
        None => Message::Counted,
        Some(Freshness::Live) => Message::Live,
        Some(Freshness::Delayed) => Message::Delayed,
        Some(Freshness::OutOfDate) => Message::OutOfDate,
        Some(Freshness::Frozen) => Message::AsOf,
    };
    let frozen = freshness == Some(Freshness::Frozen);
    let counted = match measured.or(as_of.filter(|_| frozen)) {
        Some(time) => Either::Left(timed(message, time, locale)),
        None => Either::Right(fact(locale.text(Message::NotCounted).to_owned())),
    };
    // A part of its own, so that a page can style a card by how fresh it is.
    let word = freshness.map_or("", Freshness::word);
    let part = String::from(["measured ", word].concat().trim_end());
    let published = item.published;
    let before =
        published.filter(|published| measured.is_some_and(|time| time.precedes(*published)));
    let published = published.map(|time| timed(Message::StoryPublished, time, locale));
    let before = before.map(|_| fact(locale.text(Message::CountedBefore).to_owned()));
    let ended = feed
        .expired
        .then(|| fact(locale.text(Message::Ended).to_owned()));
    Some(view! {
        <ul class="measured" role="list" part=part>{counted}{published}{before}{ended}</ul>
    })
}
