//! A heading of a level that the page chooses.

use super::markup::{Element, element};

/// Starts a heading, `h2` to `h6`. A level beyond that is held at `h6`, the
/// deepest that HTML has.
pub(super) fn heading(level: u8) -> Element {
    element(match level {
        0..=2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    })
}

/// The heading of a part of the card.
pub(super) fn label(level: u8, text: &str) -> Element {
    heading(level).class("label").part("label").text(text)
}
