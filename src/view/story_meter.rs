//! The whole of the widget, at one moment.

use super::notice::{loading, notice};
use super::{Card, Screen};
use crate::direction::{Direction, direction_of};
use crate::locale::{Locale, Message};
use crate::options::Options;
use leptos::either::EitherOf4;
use leptos::prelude::*;

/// A screen.
///
/// `direction` is the page's wish; without one the card runs from right to
/// left where its own words or its story do, whatever the page around does.
#[component]
pub fn StoryMeter<'a>(
    /// What to show.
    screen: &'a Screen,
    /// What the page asks for.
    options: &'a Options,
    /// How text, numbers and times are written.
    locale: &'a Locale,
    /// The page's wish.
    direction: Option<Direction>,
) -> impl IntoView {
    let direction = direction.unwrap_or_else(|| usual_direction(screen, locale));
    let opened = matches!(screen, Screen::Card { live, .. } if live.back);
    let inside = match screen {
        Screen::Idle => EitherOf4::A(()),
        Screen::Loading { fallback } => EitherOf4::B(loading(*fallback, locale)),
        Screen::Empty => EitherOf4::C(notice(Message::NoStories, false, locale)),
        Screen::Failed { retry } => EitherOf4::C(notice(Message::Failed, *retry, locale)),
        Screen::Card { story, stale, live } => {
            let notice = stale.then(|| notice(Message::Stale, true, locale));
            EitherOf4::D(view! {
                {notice}
                <Card story=story live=live options=options locale=locale />
            })
        }
    };
    view! {
        <div
            class="card"
            part="card"
            lang=locale.tag()
            dir=direction.word()
            data-layout=options.layout_of(opened).word()
        >
            {inside}
        </div>
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
