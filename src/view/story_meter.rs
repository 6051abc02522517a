//! The whole of the widget, at one moment.

use super::markup::{Element, IntoChild, element};
use super::{Card, Direction, Loading, Notice, Screen, direction_of};
use crate::locale::{Locale, Message};
use crate::options::Options;
use leptos::prelude::*;

/// A screen, and what a screen reader is told about the reader's own refresh.
///
/// `direction` is the page's wish; without one the story's language decides,
/// never the page around the widget.
#[component]
pub fn StoryMeter(
    /// What to show.
    screen: Screen,
    /// What the page asks for.
    options: Options,
    /// How text, numbers and times are written.
    locale: Locale,
    /// The page's wish.
    direction: Option<Direction>,
    /// What a screen reader is told.
    announcement: Option<Message>,
) -> Element {
    let direction = direction.unwrap_or_else(|| content_direction(&screen));
    let status = element("p")
        .class("visually-hidden")
        .attribute("role", "status")
        .text(announcement.map_or("", |message| locale.text(message)));
    // First, so that the same node speaks whatever comes and goes below.
    let card = element("div")
        .class("card")
        .part("card")
        .attribute_of("lang", locale.tag().to_owned())
        .attribute("dir", direction.word())
        .attribute("data-layout", options.layout.word())
        .child(status);
    let notice = |message: Message, retry: bool| {
        view! { <Notice message=message locale=locale.clone() retry=retry /> }.into_child()
    };
    match screen {
        Screen::Idle => card,
        Screen::Loading { fallback } => {
            card.child(view! { <Loading fallback=fallback locale=locale /> })
        }
        Screen::Empty => card.child(notice(Message::NoStories, false)),
        Screen::Failed { retry } => card.child(notice(Message::Failed, retry)),
        Screen::Card { story, stale } => {
            let notice = stale.then(|| notice(Message::Stale, true)).flatten();
            card.child(notice)
                .child(view! { <Card story=story options=options locale=locale /> })
        }
    }
}

fn content_direction(screen: &Screen) -> Direction {
    let Screen::Card { story, .. } = screen else {
        return Direction::default();
    };
    let tag = story.item.language.as_deref();
    let tag = tag.or(story.feed.language.as_deref());
    direction_of(tag.unwrap_or_default())
}
