//! Whatever stands on lines of its own: headings, paragraphs, quotations.
//!
//! One element draws all of them: for each that `view!` makes of other parts, the
//! wasm has code of its own.

use super::ai_part::Marks;
use super::words::{Piece, words};
use leptos::html::custom;
use leptos::prelude::*;

/// The elements of a block.
#[derive(Clone, Copy, Default)]
pub(super) enum Tag {
    #[default]
    Paragraph,
    /// `h2` to `h6`. A level beyond that is held at `h6`, the deepest that HTML has.
    Heading(u8),
    Quotation,
    Summary,
    HeadCell,
    Cell,
    Plain,
}

/// A block of text. A text of the feed's runs in its own direction (`dir`).
#[derive(Default)]
pub(super) struct Block<'a> {
    pub(super) tag: Tag,
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
    let kind = block.tag;
    custom(match kind {
        Tag::Paragraph => "p",
        Tag::Heading(0..=2) => "h2",
        Tag::Heading(3) => "h3",
        Tag::Heading(4) => "h4",
        Tag::Heading(5) => "h5",
        Tag::Heading(_) => "h6",
        Tag::Quotation => "blockquote",
        Tag::Summary => "summary",
        Tag::HeadCell => "th",
        Tag::Cell => "td",
        Tag::Plain => "div",
    })
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
