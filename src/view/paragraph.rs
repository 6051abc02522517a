//! Paragraphs: whatever stands on lines of its own.

use super::ai_part::Marks;
use super::words::{Piece, plain, words};
use leptos::html::p;
use leptos::prelude::*;

/// A paragraph. A text of the feed's (`lang`) runs in its own direction.
#[derive(Default)]
pub(super) struct Paragraph<'a> {
    pub(super) class: Option<&'static str>,
    pub(super) part: Option<&'static str>,
    pub(super) dir: Option<&'static str>,
    pub(super) lang: Option<&'a str>,
    pub(super) marks: Marks<'a>,
    pub(super) words: Vec<Piece>,
}

/// Draws a paragraph.
pub(super) fn paragraph<'a>(paragraph: Paragraph<'a>) -> impl IntoView + use<'a> {
    p().attr("class", paragraph.class)
        .attr("part", paragraph.part)
        .attr("dir", paragraph.dir)
        .attr("lang", paragraph.lang)
        .attr("ai-disclosure", paragraph.marks.disclosure)
        .attr("ai-model", paragraph.marks.model)
        .attr("ai-provider", paragraph.marks.provider)
        .child(words(paragraph.words))
}

/// A paragraph of the card's own words.
pub(super) fn own(
    class: &'static str,
    part: Option<&'static str>,
    words: Vec<Piece>,
) -> impl IntoView + use<> {
    paragraph(Paragraph {
        class: Some(class),
        part,
        words,
        ..Paragraph::default()
    })
}

/// A note.
pub(super) fn note(text: &str) -> impl IntoView + use<> {
    own("note", None, vec![plain(text)])
}
