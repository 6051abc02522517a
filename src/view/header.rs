//! Headline, dek and dateline.

use super::Story;
use super::ai_part::marked;
use super::heading::heading;
use super::language::{content, spoken};
use super::line::{fact, list};
use super::link::story_link;
use super::markup::{Element, element};
use super::picture::picture;
use super::sentence::timed;
use super::severity::severity_mark;
use crate::feed::{Item, Status, Text};
use crate::locale::{Locale, Message};
use leptos::prelude::*;

/// The head of a story: what sort of piece it is, its headline, and, unless
/// `brief`, its dek and dateline.
#[component(transparent)]
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
) -> Element {
    let item = &*story.item;
    let headline = content(element("span"), &story.feed, item);
    let headline = story_link(headline, item, &item.headline());
    let heading = heading(level)
        .class("headline")
        .part("headline")
        .attribute("id", "headline")
        .child(headline);
    let head = element("header")
        .class("head")
        .child(kicker(story, locale))
        .child(marked(heading, item));
    if brief {
        return head;
    }
    // Without a title the summary is the headline already.
    let dek = item.summary.as_ref().filter(|_| item.title.is_some());
    let dek = dek.map(|dek| {
        let dek = content(element("p"), &story.feed, item).text(dek);
        marked(dek.class("dek").part("dek"), item)
    });
    head.child(dek)
        .child(dateline(item, locale))
        .child(picture(item, images))
}

/// Kind, status, category, beat and severity, as far as the feed gives them.
fn kicker(story: &Story, locale: &Locale) -> Option<Element> {
    let (item, language) = (&story.item, story.feed.language.as_ref());
    let status = item.status.map(|status| match status {
        Status::Breaking => Message::Breaking,
        Status::Developing => Message::Developing,
    });
    let status = status.map(|message| fact(locale.text(message)).class("status"));
    list("kicker")
        .part("kicker")
        .child(status)
        .child(word(&item.kind, language, item))
        .child(word(&item.category, language, item))
        .child(word(&item.beat, language, item))
        .child(severity(item, locale))
        .unless_empty()
}

/// A word of the feed's as a fact.
pub(super) fn word(word: &Option<Text>, language: Option<&Text>, item: &Item) -> Option<Element> {
    Some(spoken(fact(word.as_ref()?), language, item))
}

/// The severity as a fact.
pub(super) fn severity(item: &Item, locale: &Locale) -> Option<Element> {
    let severity = item.severity?;
    Some(element("li").child(severity_mark(severity, locale)))
}

/// Who and when, each with its own word, in the reader's time zone.
fn dateline(item: &Item, locale: &Locale) -> Option<Element> {
    let by = (!item.authors.is_empty()).then(|| {
        let mut names = item.authors.iter().map(|author| &*author.name);
        fact(&locale.fill(Message::By, &[("names", &locale.joined(&mut names))]))
    });
    let changed = item.modified.filter(|time| Some(*time) != item.published);
    let reading = item.reading_time_seconds.filter(|seconds| *seconds > 0);
    let reading = reading
        .map(|seconds| fact(&locale.count(Message::ReadingMinutes, seconds.div_ceil(60), &[])));
    list("dateline")
        .part("dateline")
        .child(by)
        .child(
            item.published
                .map(|time| timed(Message::Published, time, locale)),
        )
        .child(changed.map(|time| timed(Message::Updated, time, locale)))
        .child(reading)
        .unless_empty()
}
