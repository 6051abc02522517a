//! Whatever stands on lines of its own: headings, paragraphs, quotations.
//!
//! One element draws all of them: for each that `view!` makes of other parts, the
//! wasm has code of its own.

use super::ai_part::Marks;
use super::words::{Piece, words};
use leptos::html::custom;
use leptos::prelude::*;

/// A block of text. A text of the feed's runs in its own direction (`dir`).
#[derive(Default)]
pub(super) struct Block<'a> {
    /// The element: a paragraph without one.
    pub(super) tag: Option<&'static str>,
    pub(super) class: Option<&'static str>,
    pub(super) part: Option<&'static str>,
    pub(super) id: Option<&'static str>,
    pub(super) dir: Option<&'static str>,
    pub(super) lang: Option<&'a str>,
    pub(super) marks: Marks<'a>,
    pub(super) words: Vec<Piece>,
}

/// Draws a block.
pub(super) fn block<'a>(block: Block<'a>) -> impl IntoView + use<'a> {
    custom(block.tag.unwrap_or("p"))
        .attr("class", block.class)
        .attr("part", block.part)
        .attr("id", block.id)
        .attr("dir", block.dir)
        .attr("lang", block.lang)
        .attr("ai-disclosure", block.marks.disclosure)
        .attr("ai-model", block.marks.model)
        .attr("ai-provider", block.marks.provider)
        .child(words(block.words))
}
