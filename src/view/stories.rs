//! The list of stories.

use super::ai_part::{Marks, disclosure_label};
use super::figures::figures;
use super::header::severity;
use super::heading::{heading, label};
use super::language::spoken;
use super::line::spoken_fact;
use super::link::story_link;
use super::menu::button;
use super::moment::moment;
use super::{Live, Story};
use crate::feed::{Item, Text};
use crate::locale::{Locale, Message};
use crate::options::{Layout, Options};
use leptos::either::Either;
use leptos::prelude::*;
use std::sync::Arc;

/// From how many rows on the browser lays out those alone that are near the
/// screen. Below that it would cost more than it saves.
const LONG: usize = 20;

/// Stories of the feed: all but the one that the card shows, or, where the list
/// is the whole layout, all; as many as the page asks for.
#[component]
pub fn Stories<'a>(
    /// The story, in its feed.
    story: &'a Story,
    /// What keeps it up to date says of it.
    live: &'a Live,
    /// What the page asks for.
    options: &'a Options,
    /// How text, numbers and times are written.
    locale: &'a Locale,
) -> impl IntoView {
    let (rows, waiting) = listed(story, live, options);
    let level = row_level(options, live);
    let heading = match stands_alone(options, live) {
        true => Either::Left(
            heading(options.heading_level)
                .class("headline")
                .id("headline")
                .child(locale.text(Message::Stories)),
        ),
        false => Either::Right(label(
            level.saturating_sub(1),
            locale.text(Message::MoreStories),
        )),
    };
    let show_new = (waiting > 0).then(|| {
        let text = locale.count(Message::NewStories, waiting, &[]);
        button("show-new", text)
    });
    let shown = !rows.is_empty() || waiting > 0;
    let list = (!rows.is_empty()).then(|| {
        // Not a class: it is by their classes that nodes stay the same.
        let long = (rows.len() > LONG).then_some("");
        let rows = rows
            .into_iter()
            .map(|item| match live.standing.has(item, &story.feed, level) {
                true => Either::Left(view! { <li data-key=&*item.id data-stands=""></li> }),
                false => Either::Right(row(story.feed.language.as_ref(), item, level, locale)),
            });
        view! { <ul class="story-list" role="list" data-long=long>{rows.collect_view()}</ul> }
    });
    shown.then(|| {
        view! { <div class="stories" part="stories">{heading}{show_new}{list}</div> }
    })
}

fn stands_alone(options: &Options, live: &Live) -> bool {
    options.layout_of(live.back) == Layout::List
}

/// The level of the rows' headings, one below the list's own.
pub(super) fn row_level(options: &Options, live: &Live) -> u8 {
    let below = if stands_alone(options, live) { 1 } else { 2 };
    options.heading_level.saturating_add(below)
}

/// The stories to list, and how many more would be if none had to wait.
pub(super) fn listed<'a>(
    story: &'a Story,
    live: &Live,
    options: &Options,
) -> (Vec<&'a Arc<Item>>, u64) {
    let known = live.known.as_ref();
    let known = known.filter(|known| !Arc::ptr_eq(known, &story.feed));
    let (mut places, mut waiting, mut rows) = (0, 0, Vec::new());
    for item in &story.feed.items {
        if !stands_alone(options, live) && item.id == story.item.id {
            continue;
        }
        places += 1;
        if known.is_some_and(|known| known.story(Some(&item.id)).is_none()) {
            waiting += u64::from(places <= options.stories);
        } else if rows.len() < options.stories {
            rows.push(item);
        }
    }
    (rows, waiting)
}

fn row<'a>(
    language: Option<&'a Text>,
    item: &'a Item,
    level: u8,
    locale: &'a Locale,
) -> impl IntoView {
    let language = spoken(language, item);
    let marks = Marks::of(item);
    let headline = story_link(item, item.headline());
    let headline = view! { <span dir="auto" lang=language>{headline}</span> };
    let headline = heading(level)
        .class("story-headline")
        .attr("ai-disclosure", marks.disclosure)
        .attr("ai-model", marks.model)
        .attr("ai-provider", marks.provider)
        .child(headline);
    let summary = item.dek().map(|summary| {
        view! {
            <p
                class="summary"
                dir="auto"
                lang=language
                ai-disclosure=marks.disclosure
                ai-model=marks.model
                ai-provider=marks.provider
            >
                {&**summary}
            </p>
        }
    });
    view! {
        <li class="story" part="story" data-key=&*item.id>
            {kicker(item, language, locale)}
            {headline}
            {summary}
            {figures(item, locale)}
        </li>
    }
}

fn kicker<'a>(
    item: &'a Item,
    language: Option<&'a str>,
    locale: &'a Locale,
) -> Option<impl IntoView> {
    let label = disclosure_label(item, locale).map(|label| view! { <li>{label}</li> });
    let words = [&item.category, &item.beat];
    let shown = label.is_some()
        || words.iter().any(|word| word.is_some())
        || item.severity.is_some()
        || item.published.is_some();
    shown.then(|| {
        let words = words.map(|word| Some(spoken_fact(word.as_deref()?, language)));
        let time = item.published.map(|time| {
            let time = moment(time, locale);
            view! { <li>{time}</li> }
        });
        view! {
            <ul class="kicker" role="list">{label}{words}{severity(item, locale)}{time}</ul>
        }
    })
}
