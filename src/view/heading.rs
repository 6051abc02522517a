//! A heading of a level that the page chooses.

use super::block::{Block, block};
use super::words::plain;
use leptos::prelude::*;

/// The element of a heading, `h2` to `h6`. A level beyond that is held at `h6`,
/// the deepest that HTML has.
pub(super) fn heading(level: u8) -> Option<&'static str> {
    Some(match level {
        0..=2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    })
}

/// The heading of a part of the card that says itself what it is: for who goes
/// from one heading to the next.
pub(super) fn unseen(level: u8, text: &str) -> impl IntoView + use<> {
    own(level, "visually-hidden", None, text)
}

/// The heading of a part of the card.
pub(super) fn label(level: u8, text: &str) -> impl IntoView + use<> {
    own(level, "label", Some("label"), text)
}

fn own(
    level: u8,
    class: &'static str,
    part: Option<&'static str>,
    text: &str,
) -> impl IntoView + use<> {
    block(Block {
        tag: heading(level),
        class: Some(class),
        part,
        words: vec![plain(text)],
        ..Block::default()
    })
}
