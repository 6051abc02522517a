//! The list of stories.

use super::header::severity;
use super::heading::{heading, label};
use super::label::marked;
use super::language::content_in;
use super::line::{fact, list};
use super::link::story_link;
use super::markup::{Element, Row, element};
use super::{DisclosureLabel, Figures, Moment, Story};
use crate::feed::{Item, Text};
use crate::locale::{Locale, Message};
use leptos::prelude::*;
use std::sync::Arc;

/// From how many rows on the browser lays out those alone that are near the
/// screen. Below that it would cost more than it saves.
const LONG: usize = 20;

/// Stories of the feed, `most` of them: all but the one that the card shows,
/// or, where the list `stands_alone`, all.
#[component]
pub fn Stories(
    /// The story, in its feed.
    story: Story,
    /// How many at most.
    most: usize,
    /// The level of the heading.
    level: u8,
    /// How text, numbers and times are written.
    locale: Locale,
    /// Whether the list is all that is shown.
    stands_alone: bool,
) -> Option<Element> {
    let (level_of_row, language) = (level.saturating_add(1), &story.feed.language);
    let listed = story.feed.items.iter();
    let rows: Vec<Row> = listed
        .filter(|item| stands_alone || item.id != story.item.id)
        .take(most)
        .map(|item| {
            let (language, locale) = (language.clone(), locale.clone());
            Row::new(&item.id, item, move |item| {
                row(language.as_ref(), item, level_of_row, &locale)
            })
        })
        .collect();
    let class = if rows.len() > LONG {
        "story-list long"
    } else {
        "story-list"
    };
    // Where the feed's language changes, so does every row.
    let rows = list(class)
        .key(&language.clone().unwrap_or_default())
        .rows(rows)
        .unless_empty()?;
    let heading = if stands_alone {
        heading(level)
            .class("headline")
            .attribute("id", "headline")
            .text(locale.text(Message::Stories))
    } else {
        label(level, locale.text(Message::MoreStories))
    };
    let block = element("div")
        .class("stories")
        .part("stories")
        .child(heading)
        .child(rows);
    Some(block)
}

fn row(language: Option<&Text>, item: &Arc<Item>, level: u8, locale: &Locale) -> Element {
    let label = view! { <DisclosureLabel item=item.clone() locale=locale.clone() /> };
    let label = element("li").child(label).unless_empty();
    let time = item
        .published
        .map(|time| element("li").child(view! { <Moment time=time locale=locale.clone() /> }));
    let words = [&item.category, &item.beat].into_iter().flatten();
    let kicker = list("kicker")
        .child(label)
        .children(words.map(|word| fact(word)).collect())
        .child(severity(item, locale))
        .child(time);
    let headline = story_link(
        content_in(element("span"), language, item),
        item,
        &item.headline(),
    );
    let summary = item.summary.as_ref().filter(|_| item.title.is_some());
    let summary = summary.map(|summary| {
        content_in(element("p"), language, item)
            .class("summary")
            .text(summary)
    });
    marked(element("li").class("story").part("story"), item.ai.as_ref())
        .child(kicker.unless_empty())
        .child(heading(level).class("story-headline").child(headline))
        .child(summary)
        .child(view! { <Figures item=item.clone() locale=locale.clone() /> })
}
