//! The whole of the widget, at one moment.

use super::markup::{Element, element};
use super::notice::{loading, notice};
use super::{Card, Screen};
use crate::direction::{Direction, direction_of};
use crate::locale::{Locale, Message};
use crate::options::Options;
use leptos::prelude::*;

/// A screen.
///
/// `direction` is the page's wish; without one the card runs from right to
/// left where its own words or its story do, whatever the page around does.
#[component(transparent)]
pub fn StoryMeter<'a>(
    /// What to show.
    screen: Screen,
    /// What the page asks for.
    options: &'a Options,
    /// How text, numbers and times are written.
    locale: &'a Locale,
    /// The page's wish.
    direction: Option<Direction>,
) -> Element {
    let direction = direction.unwrap_or_else(|| usual_direction(&screen, locale));
    let opened = matches!(&screen, Screen::Card { live, .. } if live.back);
    let layout = options.layout_of(opened);
    let card = element("div")
        .class("card")
        .part("card")
        .attribute_of("lang", locale.tag().to_owned())
        .attribute("dir", direction.word())
        .attribute("data-layout", layout.word());
    match screen {
        Screen::Idle => card,
        Screen::Loading { fallback } => card.child(loading(fallback, locale)),
        Screen::Empty => card.child(notice(Message::NoStories, false, locale)),
        Screen::Failed { retry } => card.child(notice(Message::Failed, retry, locale)),
        Screen::Card { story, stale, live } => {
            let notice = stale.then(|| notice(Message::Stale, true, locale));
            card.child(notice)
                .child(view! { <Card story=&story live=&live options=options locale=locale /> })
        }
    }
}

fn usual_direction(screen: &Screen, locale: &Locale) -> Direction {
    let of_words = direction_of(locale.tag());
    let Screen::Card { story, .. } = screen else {
        return of_words;
    };
    let tag = story.item.language_in(&story.feed).as_deref();
    match direction_of(tag.unwrap_or_default()) {
        Direction::RightToLeft => Direction::RightToLeft,
        Direction::LeftToRight => of_words,
    }
}
