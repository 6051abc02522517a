//! Headline, dek and dateline.

use super::heading::heading;
use super::label::marked;
use super::language::content;
use super::line::{fact, holding, joined, list};
use super::link::story_link;
use super::markup::{Element, element};
use super::{Moment, SeverityMark, Story};
use crate::feed::{Item, Status, Timestamp};
use crate::locale::{Locale, Message};
use leptos::prelude::*;

/// The head of a story: what sort of piece it is, its headline, and, unless
/// `brief`, its dek and dateline.
#[component]
pub fn Header(
    /// The story, in its feed.
    story: Story,
    /// The level of the heading.
    level: u8,
    /// How text, numbers and times are written.
    locale: Locale,
    /// Whether dek and dateline are left out.
    brief: bool,
) -> Element {
    let item = &*story.item;
    let headline = content(element("span"), &story.feed, item);
    let headline = story_link(headline, item, &item.headline());
    let heading = heading(level)
        .class("headline")
        .part("headline")
        .attribute("id", "headline")
        .child(headline);
    let head = marked(element("header").class("head"), item.ai.as_ref())
        .child(kicker(item, &locale))
        .child(heading);
    if brief {
        return head;
    }
    // Without a title the summary is the headline already.
    let dek = item.summary.as_ref().filter(|_| item.title.is_some());
    let dek = dek.map(|dek| {
        content(element("p"), &story.feed, item)
            .class("dek")
            .part("dek")
            .text(dek)
    });
    head.child(dek).child(dateline(item, &locale))
}

/// Kind, status, category, beat and severity, as far as the feed gives them.
fn kicker(item: &Item, locale: &Locale) -> Option<Element> {
    let status = item.status.map(|status| match status {
        Status::Breaking => Message::Breaking,
        Status::Developing => Message::Developing,
    });
    let status = status.map(|message| fact(locale.text(message)).class("status"));
    let words = [&item.kind, &item.category, &item.beat]
        .into_iter()
        .flatten();
    list("kicker")
        .part("kicker")
        .child(status)
        .children(words.map(|word| fact(word)).collect())
        .child(severity(item, locale))
        .unless_empty()
}

/// The severity as a fact.
pub(super) fn severity(item: &Item, locale: &Locale) -> Option<Element> {
    let severity = item.severity?;
    let mark = view! { <SeverityMark severity=severity locale=locale.clone() /> };
    Some(element("li").child(mark))
}

/// Who and when, each with its own word, in the reader's time zone.
fn dateline(item: &Item, locale: &Locale) -> Option<Element> {
    let by = (!item.authors.is_empty()).then(|| {
        let names: Vec<&str> = item.authors.iter().map(|author| &*author.name).collect();
        fact(&[locale.text(Message::By), " ", &joined(&names)].concat())
    });
    let moment = |message: Message, time: Option<Timestamp>| {
        let moment = view! { <Moment time=time? locale=locale.clone() /> };
        let words = element("bdi").text(locale.text(message)).text(" ");
        Some(holding(words.child(moment)))
    };
    let changed = item.modified.filter(|time| Some(*time) != item.published);
    let reading = item.reading_time_seconds.filter(|seconds| *seconds > 0);
    let reading = reading
        .map(|seconds| fact(&locale.count(Message::ReadingMinutes, seconds.div_ceil(60), &[])));
    list("dateline")
        .part("dateline")
        .child(by)
        .child(moment(Message::Published, item.published))
        .child(moment(Message::Updated, changed))
        .child(reading)
        .unless_empty()
}
