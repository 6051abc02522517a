//! The source breakdown.

use super::heading::label;
use super::line::list;
use super::link::linked;
use super::markup::{Element, element};
use super::{Bar, Swatch};
use crate::feed::{Item, Text, Url};
use crate::locale::{Locale, Message};
use crate::volume::{Percent, Share, shares};
use leptos::prelude::*;
use std::sync::Arc;

/// Where the posts were: most first, each with its count and its share as
/// text. Where the sources do not add up to the volume, the card says so.
#[component]
pub fn Sources(
    /// The story.
    item: Arc<Item>,
    /// The level of the heading.
    level: u8,
    /// How text, numbers and times are written.
    locale: Locale,
) -> Option<Element> {
    let parts = shares(item.volume.as_ref()?);
    if parts.sources.is_empty() {
        return None;
    }
    let whole = parts.whole;
    let row = |id: &Text, name: &str, url: Option<&Url>, count: u64| {
        let name = linked(element("span").class("source-name"), url, name);
        let number = |class: &'static str, text: String| element("span").class(class).text(&text);
        element("li")
            .key(id)
            .class("source")
            .part("source")
            .child(view! { <Swatch source=id.clone() /> })
            .child(name.attribute("dir", "auto"))
            .text(" ")
            .child(number("source-count", locale.integer(count)))
            .text(" ")
            .child(number(
                "source-share",
                locale.percent(Percent::of(count, whole)),
            ))
            .child(view! { <Bar share=Share::of(count, whole) /> })
    };
    let mut rows: Vec<Element> = Vec::with_capacity(parts.sources.len() + 1);
    for source in &parts.sources {
        rows.push(row(
            &source.id,
            &source.name,
            source.url.as_ref(),
            source.count,
        ));
    }
    if parts.unattributed > 0 {
        let name = locale.text(Message::Unattributed);
        rows.push(row(&Text::default(), name, None, parts.unattributed));
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
        .child(list("source-list").children(rows))
        .child(element("p").class("note").text(&note));
    Some(sources)
}
