//! The dek, and who wrote the story when.

use super::Story;
use super::ai_part::Marks;
use super::header::subject;
use super::language::spoken;
use super::line::{fact, spoken_fact};
use super::moment::{moment, moment_after, moment_and_zone};
use super::picture::picture;
use super::sentence::{naming, sentence};
use crate::feed::{Author, Item};
use crate::locale::{Locale, Message};
use leptos::either::Either;
use leptos::prelude::*;

/// The story in a sentence or two, its dateline and its picture.
#[component]
pub fn Dek<'a>(
    /// The story, in its feed.
    story: &'a Story,
    /// Whether the page allows pictures.
    images: bool,
    /// Whether the card has the text, too: what sort of piece that is, and how
    /// long it takes to read.
    read: bool,
    /// Whether the card says its time zone here, because nothing above it does.
    zone: bool,
    /// How text, numbers and times are written.
    locale: &'a Locale,
) -> impl IntoView {
    let item = &*story.item;
    // Without a title the summary is the headline already.
    let dek = item.summary.as_deref().filter(|_| item.title.is_some());
    let language = spoken(story.feed.language.as_ref(), item);
    let dek = dek.map(|dek| summary("dek", Some("dek"), dek, language, item));
    let dateline = dateline(story, read, zone, locale);
    let picture = picture(item, images);
    (dek.is_some() || dateline.is_some() || picture.is_some()).then(|| {
        view! { <div class="about" part="about">{picture}{dek}{dateline}</div> }
    })
}

/// A summary, with the marks of AI's part in it.
pub(super) fn summary<'a>(
    class: &'static str,
    part: Option<&'static str>,
    text: &'a str,
    language: Option<&'a str>,
    item: &'a Item,
) -> impl IntoView {
    let marks = Marks::of(item);
    view! {
        <p
            class=class
            part=part
            dir="auto"
            lang=language
            ai-disclosure=marks.disclosure
            ai-model=marks.model
            ai-provider=marks.provider
        >
            {text}
        </p>
    }
}

/// What sort of piece it is, who wrote it and when, each with its own word, in
/// the reader's time zone.
fn dateline<'a>(
    story: &'a Story,
    read: bool,
    zone: bool,
    locale: &'a Locale,
) -> Option<impl IntoView + use<'a>> {
    let item = &*story.item;
    let language = spoken(story.feed.language.as_ref(), item);
    let above = subject(item);
    let words = [&item.kind, &item.category].map(|word| {
        let word = word
            .as_deref()
            .filter(|word| read && Some(*word) != above)?;
        Some(spoken_fact(word, language))
    });
    let authors = authors(story);
    let by = (!authors.is_empty()).then(|| {
        let names: Vec<&str> = authors.iter().map(|author| &*author.name).collect();
        fact(naming(locale.text(Message::By), &names, locale))
    });
    let published = item.published.map(|time| {
        let words = sentence(locale.text(Message::Published), |_| match zone {
            true => Either::Left(moment_and_zone(time, locale)),
            false => Either::Right(moment(time, locale)),
        });
        view! { <li><bdi>{words}</bdi></li> }
    });
    let changed = item.modified.filter(|time| Some(*time) != item.published);
    let changed = changed.map(|time| {
        let words = sentence(locale.text(Message::Updated), |_| {
            moment_after(time, item.published, locale)
        });
        view! { <li><bdi>{words}</bdi></li> }
    });
    let reading = item
        .reading_time_seconds
        .filter(|seconds| read && *seconds > 0);
    let reading = reading
        .map(|seconds| fact(locale.count(Message::ReadingMinutes, seconds.div_ceil(60), &[])));
    let shown = words.iter().any(Option::is_some)
        || by.is_some()
        || published.is_some()
        || changed.is_some()
        || reading.is_some();
    shown.then(|| {
        view! {
            <ul class="dateline" role="list" part="dateline">
                {words}
                {by}
                {published}
                {changed}
                {reading}
            </ul>
        }
    })
}

/// Who has written it: a feed's authors are its stories' where a story has none
/// ([JSON Feed](https://www.jsonfeed.org/version/1.1/)), but for a feed that
/// counts: there they are who has counted.
fn authors(story: &Story) -> &[Author] {
    let Story { feed, item } = story;
    match item.authors.is_empty() && !feed.counts() {
        true => &feed.authors,
        false => &item.authors,
    }
}
