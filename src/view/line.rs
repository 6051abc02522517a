//! Facts that read as one line. Their lists name their role, because Safari
//! drops it from a list without bullets.

use leptos::prelude::*;

/// A line's fact. Its text runs in its own direction, and the mark that parts
/// it from the next in the card's.
pub(super) fn fact(text: impl IntoView) -> impl IntoView {
    view! { <li><bdi>{text}</bdi></li> }
}

/// A word of the feed's as a fact.
pub(super) fn spoken_fact<'a>(text: &'a str, language: Option<&'a str>) -> impl IntoView {
    view! { <li lang=language><bdi>{text}</bdi></li> }
}
