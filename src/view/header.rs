//! Headline, dek and dateline.

use super::Story;
use super::ai_part::Marks;
use super::heading::heading;
use super::language::spoken;
use super::line::{fact, spoken_fact};
use super::link::story_link;
use super::picture::picture;
use super::sentence::{naming, timed};
use super::severity::severity_mark;
use crate::feed::{Item, Status};
use crate::locale::{Locale, Message};
use leptos::prelude::*;

/// The head of a story: what sort of piece it is, its headline, and, unless
/// `brief`, its dek and dateline.
#[component]
pub fn Header<'a>(
    /// The story, in its feed.
    story: &'a Story,
    /// The level of the heading.
    level: u8,
    /// How text, numbers and times are written.
    locale: &'a Locale,
    /// Whether dek, dateline and picture are left out.
    brief: bool,
    /// Whether the page allows pictures.
    images: bool,
) -> impl IntoView {
    let item = &*story.item;
    let language = spoken(story.feed.language.as_ref(), item);
    let marks = Marks::of(item);
    let headline = story_link(item, item.headline());
    let headline = view! { <span dir="auto" lang=language>{headline}</span> };
    let headline = heading(level)
        .class("headline")
        .part("headline")
        .id("headline")
        .attr("ai-disclosure", marks.disclosure)
        .attr("ai-model", marks.model)
        .attr("ai-provider", marks.provider)
        .child(headline);
    let dek = item.dek().map(|dek| {
        view! {
            <p
                class="dek"
                part="dek"
                dir="auto"
                lang=language
                ai-disclosure=marks.disclosure
                ai-model=marks.model
                ai-provider=marks.provider
            >
                {&**dek}
            </p>
        }
    });
    let rest = (!brief).then(|| {
        view! {
            {dek}
            {dateline(item, locale)}
            {picture(item, images)}
        }
    });
    view! {
        <header class="head">
            {kicker(item, language, locale)}
            {headline}
            {rest}
        </header>
    }
}

/// Kind, status, category, beat and severity, as far as the feed gives them.
fn kicker<'a>(
    item: &'a Item,
    language: Option<&'a str>,
    locale: &'a Locale,
) -> Option<impl IntoView> {
    let words = [&item.kind, &item.category, &item.beat];
    if item.status.is_none() && item.severity.is_none() && words.iter().all(|word| word.is_none()) {
        return None;
    }
    let status = item.status.map(|status| {
        let message = match status {
            Status::Breaking => Message::Breaking,
            Status::Developing => Message::Developing,
        };
        view! { <li class="status"><bdi>{locale.text(message)}</bdi></li> }
    });
    let words = words.map(|word| Some(spoken_fact(word.as_deref()?, language)));
    Some(view! {
        <ul class="kicker" role="list" part="kicker">
            {status}
            {words}
            {severity(item, locale)}
        </ul>
    })
}

/// The severity as a fact.
pub(super) fn severity<'a>(item: &Item, locale: &'a Locale) -> Option<impl IntoView + use<'a>> {
    let severity = severity_mark(item.severity?, locale);
    Some(view! { <li>{severity}</li> })
}

/// Who and when, each with its own word, in the reader's time zone.
fn dateline(item: &Item, locale: &Locale) -> Option<impl IntoView> {
    let changed = item.modified.filter(|time| Some(*time) != item.published);
    let reading = item.reading_time_seconds.filter(|seconds| *seconds > 0);
    let by = (!item.authors.is_empty()).then(|| {
        let names: Vec<&str> = item.authors.iter().map(|author| &*author.name).collect();
        fact(naming(locale.text(Message::By), &names, locale))
    });
    let shown = by.is_some() || changed.is_some() || reading.is_some() || item.published.is_some();
    shown.then(|| {
        let published = item
            .published
            .map(|time| timed(Message::Published, time, locale));
        let changed = changed.map(|time| timed(Message::Updated, time, locale));
        let reading = reading
            .map(|seconds| fact(locale.count(Message::ReadingMinutes, seconds.div_ceil(60), &[])));
        view! {
            <ul class="dateline" role="list" part="dateline">{by}{published}{changed}{reading}</ul>
        }
    })
}
