//! The list of stories.

use super::ai_part::{Marks, label_of};
use super::block::{Block, Tag, block};
use super::dek::summary;
use super::figures::figures;
use super::folded::folded;
use super::header::push_about;
use super::heading::label;
use super::language::spoken;
use super::line::{fact, line};
use super::link::story_link;
use super::listing::{Frame, Listing};
use super::menu::button;
use super::moment::day;
use super::paragraph::own;
use super::words::plain;
use super::{Live, Story};
use crate::feed::{Item, Text};
use crate::locale::{Locale, Message};
use crate::options::Options;
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
    let Listing {
        rows,
        waiting,
        frame,
    } = Listing::of(story, live, options, locale);
    let heading = (!frame.alone).then(|| {
        let level = frame.level.saturating_sub(1);
        label(level, locale.text(Message::MoreStories))
    });
    let said = frame.label.and_then(|part| label_of(Some(part), locale));
    let said = said.map(|label| own("list-label", None, vec![label]));
    let show_new = (waiting > 0).then(|| {
        let text = locale.count(Message::NewStories, waiting, &[]);
        button("show-new", None, text)
    });
    let shown = !rows.is_empty() || waiting > 0;
    let list = |rows: &[&'a Arc<Item>], folded: bool| {
        // Not a class: it is by their classes that nodes stay the same.
        let long = (rows.len() > LONG).then_some("");
        let some = !rows.is_empty();
        let rows = rows
            .iter()
            .map(|item| match live.standing.has(item, folded, &frame) {
                true => Either::Left(view! { <li data-key=&*item.id data-stands=""></li> }),
                false => Either::Right(row(item, story.feed.language.as_ref(), &frame, locale)),
            });
        some.then(|| {
            view! { <ul class="story-list" role="list" data-long=long>{rows.collect_view()}</ul> }
        })
    };
    let (first, rest) = rows.split_at(frame.shown().min(rows.len()));
    let (first, rest) = (list(first, false), list(rest, true));
    shown.then(|| {
        view! {
            <div class="stories" part="stories">
                {heading}{said}{show_new}{first}{folded(rest, locale)}
            </div>
        }
    })
}

/// What a list by itself is called: as its feed is.
pub(super) fn title<'a>(story: &'a Story, level: u8, locale: &'a Locale) -> impl IntoView {
    let title = story.feed.title.as_deref();
    let title = title.unwrap_or_else(|| locale.text(Message::Stories));
    block(Block {
        tag: Tag::Heading(level),
        class: Some("headline"),
        id: Some("headline"),
        dir: Some("auto"),
        words: vec![plain(title)],
        ..Block::default()
    })
}

fn row<'a>(
    item: &'a Item,
    language: Option<&'a Text>,
    frame: &Frame,
    locale: &'a Locale,
) -> impl IntoView + use<'a> {
    let language = spoken(language, item);
    let headline = block(Block {
        tag: Tag::Heading(frame.level),
        class: Some("story-headline"),
        dir: Some("auto"),
        lang: language,
        marks: Marks::of(item),
        words: story_link(item, &item.headline()),
        ..Block::default()
    });
    // Below a story its own text is what there is to read.
    let text = item.dek().filter(|_| frame.alone);
    let text = text.map(|text| summary("summary", None, text, language, item));
    view! {
        <li class="story" part="story" data-key=&*item.id>
            {kicker(item, language, frame, locale)}
            {headline}
            {text}
            {figures(item, frame, locale)}
        </li>
    }
}

fn kicker<'a>(
    item: &'a Item,
    language: Option<&'a str>,
    frame: &Frame,
    locale: &'a Locale,
) -> Option<impl IntoView + use<'a>> {
    let part = item.ai.as_ref().filter(|_| frame.label.is_none());
    let mut facts = Vec::new();
    if let Some(label) = part.and_then(|ai| label_of(ai.disclosure, locale)) {
        facts.push(fact(vec![label]));
    }
    push_about(&mut facts, item, language, locale);
    if let Some(time) = item.published {
        facts.push(fact(vec![day(time, locale)]));
    }
    line("line kicker", None, facts)
}
