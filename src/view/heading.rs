//! A heading of a level that the page chooses.

use super::ai_part::Marks;
use super::words::{Piece, plain, words};
use leptos::html::custom;
use leptos::prelude::*;

/// A heading. A text of the feed's runs in its own direction (`dir`).
#[derive(Default)]
pub(super) struct Heading<'a> {
    pub(super) level: u8,
    pub(super) class: &'static str,
    pub(super) part: Option<&'static str>,
    pub(super) id: Option<&'static str>,
    pub(super) dir: Option<&'static str>,
    pub(super) lang: Option<&'a str>,
    pub(super) marks: Marks<'a>,
    pub(super) words: Vec<Piece>,
}

/// Draws a heading, `h2` to `h6`. A level beyond that is held at `h6`, the
/// deepest that HTML has.
pub(super) fn heading<'a>(heading: Heading<'a>) -> impl IntoView + use<'a> {
    let level = heading.level;
    custom(match level {
        0..=2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    })
    .attr("class", heading.class)
    .attr("part", heading.part)
    .attr("id", heading.id)
    .attr("dir", heading.dir)
    .attr("lang", heading.lang)
    .attr("ai-disclosure", heading.marks.disclosure)
    .attr("ai-model", heading.marks.model)
    .attr("ai-provider", heading.marks.provider)
    .child(words(heading.words))
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
    heading(Heading {
        level,
        class,
        part,
        words: vec![plain(text)],
        ..Heading::default()
    })
}
