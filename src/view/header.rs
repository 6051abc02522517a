//! Kicker and headline.

use super::Story;
use super::ai_part::Marks;
use super::block::{Block, Tag, block};
use super::language::spoken;
use super::line::{Fact, line, said, spoken_fact};
use super::link::story_link;
use super::severity::severity as mark;
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
pub(super) fn headline<'a>(
    item: &'a Item,
    lang: Option<&'a str>,
    level: u8,
) -> impl IntoView + use<'a> {
    block(Block {
        tag: Tag::Heading(level),
        class: Some("headline"),
        part: Some("headline"),
        id: Some("headline"),
        dir: Some("auto"),
        lang,
        marks: Marks::of(item),
        words: story_link(item, &item.headline()),
    })
}

/// Status, subject and severity, as far as the feed gives them.
fn kicker<'a>(
    item: &'a Item,
    language: Option<&'a str>,
    locale: &Locale,
) -> Option<impl IntoView + use<'a>> {
    let mut facts = Vec::new();
    if let Some(status) = item.status {
        let message = match status {
            Status::Breaking => Message::Breaking,
            Status::Developing => Message::Developing,
        };
        facts.push(Fact {
            class: Some("status"),
            ..said(locale.text(message))
        });
    }
    push_about(&mut facts, item, language, locale);
    line("line kicker", Some("kicker".to_owned()), facts)
}

/// Subject and severity.
pub(super) fn push_about<'a>(
    facts: &mut Vec<Fact<'a>>,
    item: &'a Item,
    language: Option<&'a str>,
    locale: &Locale,
) {
    if let Some(word) = subject(item) {
        facts.push(spoken_fact(word, language));
    }
    if let Some(severity) = item.severity {
        facts.push(mark(severity, locale));
    }
}

/// What it is about, as closely as the feed says it.
pub(super) fn subject(item: &Item) -> Option<&str> {
    item.beat.as_deref().or(item.category.as_deref())
}
