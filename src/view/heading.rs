//! Headings of the card's own, of a level that the page chooses.

use super::block::{Block, Tag, block};
use super::words::plain;
use leptos::prelude::*;

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
        tag: Tag::Heading(level),
        class: Some(class),
        part,
        words: vec![plain(text)],
        ..Block::default()
    })
}
