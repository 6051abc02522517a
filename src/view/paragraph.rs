//! Paragraphs of the card's own words.

use super::block::{Block, block};
use super::words::{Piece, plain};
use leptos::prelude::*;

/// A paragraph of the card's own words.
pub(super) fn own(
    class: &'static str,
    part: Option<&'static str>,
    words: Vec<Piece>,
) -> impl IntoView + use<> {
    block(Block {
        class: Some(class),
        part,
        words,
        ..Block::default()
    })
}

/// A note.
pub(super) fn note(text: &str) -> impl IntoView + use<> {
    own("note", None, vec![plain(text)])
}
