//! The dek, and who wrote the story when.

use super::Story;
use super::ai_part::Marks;
use super::language::spoken;
use super::line::fact;
use super::moment::{moment, moment_and_zone};
use super::picture::picture;
use super::sentence::{naming, sentence, timed};
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
    /// How text, numbers and times are written.
    locale: &'a Locale,
) -> impl IntoView {
    let item = &*story.item;
    // Without a title the summary is the headline already.
    let dek = item.summary.as_deref().filter(|_| item.title.is_some());
    let language = spoken(story.feed.language.as_ref(), item);
    let dek = dek.map(|dek| summary("dek", Some("dek"), dek, language, item));
    let dateline = dateline(story, locale);
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

/// Who and when, each with its own word, in the reader's time zone.
fn dateline(story: &Story, locale: &Locale) -> Option<impl IntoView + use<>> {
    let item = &*story.item;
    let changed = item.modified.filter(|time| Some(*time) != item.published);
    let reading = item.reading_time_seconds.filter(|seconds| *seconds > 0);
    let authors = authors(story);
    let by = (!authors.is_empty()).then(|| {
        let names: Vec<&str> = authors.iter().map(|author| &*author.name).collect();
        fact(naming(locale.text(Message::By), &names, locale))
    });
    let shown = by.is_some() || changed.is_some() || reading.is_some() || item.published.is_some();
    shown.then(|| {
        // Without figures this is where the card says its zone.
        let measured = item.volume.as_ref().and_then(|volume| volume.measured_at);
        let published = item.published.map(|time| {
            let words = sentence(locale.text(Message::Published), |_| match measured {
                Some(_) => Either::Left(moment(time, locale)),
                None => Either::Right(moment_and_zone(time, locale)),
            });
            view! { <li><bdi>{words}</bdi></li> }
        });
        let changed = changed.map(|time| timed(Message::Updated, time, locale));
        let reading = reading
            .map(|seconds| fact(locale.count(Message::ReadingMinutes, seconds.div_ceil(60), &[])));
        view! {
            <ul class="dateline" role="list" part="dateline">{by}{published}{changed}{reading}</ul>
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
