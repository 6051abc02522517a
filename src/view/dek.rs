//! The dek, and who wrote the story when.

use super::Story;
use super::ai_part::Marks;
use super::block::{Block, block};
use super::header::subject;
use super::language::spoken;
use super::line::{fact, line, said, spoken_fact};
use super::moment::{moment, whole_moment};
use super::picture::picture;
use super::words::{naming, plain, sentence, time as written};
use crate::feed::{Author, Item};
use crate::locale::{Locale, Message};
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
    let language = spoken(story.feed.language.as_ref(), item);
    let dek = item
        .dek()
        .map(|dek| summary("dek", Some("dek"), dek, language, item));
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
    block(Block {
        class: Some(class),
        part,
        dir: Some("auto"),
        lang: language,
        marks: Marks::of(item),
        words: vec![plain(text)],
        ..Block::default()
    })
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
    let mut facts = Vec::new();
    if read {
        for word in [&item.kind, &item.category] {
            let word = word.as_deref().filter(|word| Some(*word) != above);
            facts.extend(word.map(|word| spoken_fact(word, language)));
        }
    }
    let authors = authors(story);
    if !authors.is_empty() {
        let names: Vec<&str> = authors.iter().map(|author| &*author.name).collect();
        facts.push(fact(naming(Message::By, &names, locale)));
    }
    if let Some(time) = item.published {
        let time = match zone {
            true => whole_moment(time, locale),
            false => moment(time, locale),
        };
        facts.push(fact(sentence(locale.text(Message::Published), time)));
    }
    let changed = item.modified.filter(|time| Some(*time) != item.published);
    if let Some(time) = changed {
        let time = written(time, locale.moment_after(time, item.published));
        facts.push(fact(sentence(locale.text(Message::Updated), time)));
    }
    let seconds = item.reading_time_seconds.unwrap_or_default();
    if read && seconds > 0 {
        let minutes = seconds.div_ceil(60);
        facts.push(said(&locale.count(Message::ReadingMinutes, minutes, &[])));
    }
    line("line dateline", Some("dateline".to_owned()), facts)
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
