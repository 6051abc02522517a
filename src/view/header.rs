//! Kicker and headline.

use super::Story;
use super::ai_part::Marks;
use super::heading::heading;
use super::language::spoken;
use super::line::spoken_fact;
use super::link::story_link;
use super::severity::severity_mark;
use crate::feed::{Item, Status};
use crate::locale::{Locale, Message};
use leptos::prelude::*;

/// The head of a story: what sort of piece it is, and its headline.
#[component]
pub fn Header<'a>(
    /// The story, in its feed.
    story: &'a Story,
    /// The level of the heading.
    level: u8,
    /// How text, numbers and times are written.
    locale: &'a Locale,
) -> impl IntoView {
    let item = &*story.item;
    let language = spoken(story.feed.language.as_ref(), item);
    view! {
        <header class="head">
            {kicker(item, language, locale)}
            {headline(item, language, level)}
        </header>
    }
}

/// The headline of the card.
pub(super) fn headline<'a>(item: &'a Item, language: Option<&'a str>, level: u8) -> impl IntoView {
    let marks = Marks::of(item);
    let headline = story_link(item, item.headline());
    let headline = view! { <span dir="auto" lang=language>{headline}</span> };
    heading(level)
        .class("headline")
        .part("headline")
        .id("headline")
        .attr("ai-disclosure", marks.disclosure)
        .attr("ai-model", marks.model)
        .attr("ai-provider", marks.provider)
        .child(headline)
}

/// Status, subject and severity, as far as the feed gives them.
fn kicker<'a>(
    item: &'a Item,
    language: Option<&'a str>,
    locale: &'a Locale,
) -> Option<impl IntoView> {
    let subject = subject(item);
    if item.status.is_none() && item.severity.is_none() && subject.is_none() {
        return None;
    }
    let status = item.status.map(|status| {
        let message = match status {
            Status::Breaking => Message::Breaking,
            Status::Developing => Message::Developing,
        };
        view! { <li class="status"><bdi>{locale.text(message)}</bdi></li> }
    });
    let subject = subject.map(|word| spoken_fact(word, language));
    Some(view! {
        <ul class="kicker" role="list" part="kicker">
            {status}
            {subject}
            {severity(item, locale)}
        </ul>
    })
}

/// What it is about, as closely as the feed says it.
pub(super) fn subject(item: &Item) -> Option<&str> {
    item.beat.as_deref().or(item.category.as_deref())
}

/// The severity as a fact.
pub(super) fn severity<'a>(item: &Item, locale: &'a Locale) -> Option<impl IntoView + use<'a>> {
    let severity = severity_mark(item.severity?, locale);
    Some(view! { <li>{severity}</li> })
}
