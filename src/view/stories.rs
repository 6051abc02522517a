//! The list of stories.

use super::Story;
use super::ai_part::{disclosure_label, marked};
use super::figures::figures;
use super::header::{severity, word};
use super::heading::{heading, label};
use super::language::content_in;
use super::line::list;
use super::link::story_link;
use super::markup::{Element, Row, element};
use super::menu::button;
use super::moment::moment;
use crate::feed::{Feed, Item, Text};
use crate::locale::{Locale, Message};
use leptos::prelude::*;
use std::sync::Arc;

/// From how many rows on the browser lays out those alone that are near the
/// screen. Below that it would cost more than it saves.
const LONG: usize = 20;

/// Stories of the feed, `most` of them: all but the one that the card shows,
/// or, where the list `stands_alone`, all.
#[component(transparent)]
pub fn Stories<'a>(
    /// The story, in its feed.
    story: &'a Story,
    /// How many at most.
    most: usize,
    /// The level of the heading.
    level: u8,
    /// How text, numbers and times are written.
    locale: &'a Locale,
    /// Whether the list is all that is shown.
    stands_alone: bool,
    /// The feed whose stories may be shown; others wait.
    known: Option<&'a Arc<Feed>>,
) -> Option<Element> {
    let (level_of_row, language) = (level.saturating_add(1), &story.feed.language);
    let known = known.filter(|known| !Arc::ptr_eq(known, &story.feed));
    // Those that the list would show, if none had to wait, and that do.
    let (mut places, mut waiting) = (0, 0);
    let mut rows: Vec<Row> = Vec::new();
    for item in &story.feed.items {
        if !stands_alone && item.id == story.item.id {
            continue;
        }
        places += 1;
        let waits = known
            .as_ref()
            .is_some_and(|known| known.story(Some(&item.id)).is_none());
        if waits {
            waiting += u64::from(places <= most);
        } else if rows.len() < most {
            let (language, locale) = (language.clone(), locale.clone());
            rows.push(Row::new(&item.id, item, move |item| {
                row(language.as_ref(), item, level_of_row, &locale)
            }));
        }
    }
    let long = (rows.len() > LONG).then(String::new);
    // Where the feed's language changes, so does every row.
    let rows = list("story-list")
        .key(&language.clone().unwrap_or_default())
        // Not a class: it is by their classes that nodes stay the same.
        .attribute_of("data-long", long)
        .rows(rows)
        .unless_empty();
    if rows.is_none() && waiting == 0 {
        return None;
    }
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
        .child((waiting > 0).then(|| {
            let text = locale.count(Message::NewStories, waiting, &[]);
            button("show-new", &text)
        }))
        .child(rows);
    Some(block)
}

fn row(language: Option<&Text>, item: &Arc<Item>, level: u8, locale: &Locale) -> Element {
    let label = disclosure_label(item, locale);
    let label = element("li").child(label).unless_empty();
    let time = item
        .published
        .map(|time| element("li").child(moment(time, locale)));
    let kicker = list("kicker")
        .child(label)
        .child(word(&item.category, language, item))
        .child(word(&item.beat, language, item))
        .child(severity(item, locale))
        .child(time);
    let headline = story_link(
        content_in(element("span"), language, item),
        item,
        &item.headline(),
    );
    let summary = item.summary.as_ref().filter(|_| item.title.is_some());
    let summary = summary.map(|summary| {
        let summary = content_in(element("p"), language, item).text(summary);
        marked(summary.class("summary"), item)
    });
    let headline = heading(level).class("story-headline").child(headline);
    element("li")
        .class("story")
        .part("story")
        .child(kicker.unless_empty())
        .child(marked(headline, item))
        .child(summary)
        .child(figures(item, locale))
}
