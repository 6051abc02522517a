//! A heading of a level that the page chooses.

use leptos::html::{Custom, HtmlElement, custom};
use leptos::prelude::*;

/// Starts a heading, `h2` to `h6`. A level beyond that is held at `h6`, the
/// deepest that HTML has.
pub(super) fn heading(level: u8) -> HtmlElement<Custom<&'static str>, (), ()> {
    custom(match level {
        0..=2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    })
}

/// The heading of a part of the card that says itself what it is: for who goes
/// from one heading to the next.
pub(super) fn unseen(level: u8, text: &str) -> impl IntoView {
    heading(level).class("visually-hidden").child(text)
}

/// The heading of a part of the card.
pub(super) fn label(level: u8, text: &str) -> impl IntoView {
    heading(level).class("label").part("label").child(text)
}
