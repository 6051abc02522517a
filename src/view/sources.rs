//! The source breakdown.

use super::bar::bar;
use super::heading::label;
use super::line::list;
use super::link::linked;
use super::markup::{Element, element};
use super::number::{counted, was};
use super::swatch::swatch;
use crate::feed::{Item, Text, Url};
use crate::locale::{Locale, Message};
use crate::volume::{Percent, Share, shares};
use leptos::prelude::*;

/// Where the posts were: most first, each with its count and its share as
/// text. Where the sources do not add up to the volume, the card says so.
#[component(transparent)]
pub fn Sources<'a>(
    /// The story.
    item: &'a Item,
    /// The story before the last refresh.
    before: Option<&'a Item>,
    /// The level of the heading.
    level: u8,
    /// How text, numbers and times are written.
    locale: &'a Locale,
) -> Option<Element> {
    let parts = shares(item.volume.as_ref()?);
    if parts.sources.is_empty() {
        return None;
    }
    let whole = parts.whole;
    let row = |id: &Text, name: &str, url: Option<&Url>, count: u64| {
        let name = linked(element("span").class("source-name"), url, name);
        let before = before.as_ref().and_then(|item| count_of(item, id));
        let share = element("span").class("source-share");
        element("li")
            .key(id)
            .class("source")
            .part("source")
            .child(swatch(id))
            .child(name.attribute("dir", "auto"))
            .text(" ")
            .child(counted("source-count", count, locale).child(was(count, before, locale)))
            .text(" ")
            .child(share.text(&locale.percent(Percent::of(count, whole))))
            .child(bar(Share::of(count, whole), false))
    };
    let mut rows = list("source-list");
    for source in &parts.sources {
        let url = source.url.as_ref();
        rows = rows.child(row(&source.id, &source.name, url, source.count));
    }
    if parts.unattributed > 0 {
        let name = locale.text(Message::Unattributed);
        rows = rows.child(row(&Text::default(), name, None, parts.unattributed));
    }
    let note = if parts.surplus > 0 {
        let (sum, surplus) = (locale.integer(whole), locale.integer(parts.surplus));
        locale.fill(Message::Surplus, &[("sum", &sum), ("surplus", &surplus)])
    } else {
        locale.count(Message::SharesOf, whole, &[])
    };
    let sources = element("div")
        .class("sources")
        .part("sources")
        .child(label(level, locale.text(Message::Sources)))
        .child(element("p").class("note").text(&note))
        .child(rows);
    Some(sources)
}

/// The count of a source, by its id.
fn count_of(item: &Item, id: &Text) -> Option<u64> {
    for source in item.volume.iter().flat_map(|volume| &volume.sources) {
        if source.id == *id {
            return Some(source.count);
        }
    }
    None
}
