//! Facts that read as one line. Their lists name their role, because Safari
//! drops it from a list without bullets.

use super::words::{Piece, plain, words};
use leptos::html::li;
use leptos::prelude::*;

/// A line's fact. Its text runs in its own direction, and the mark that parts
/// it from the next in the card's.
#[derive(Default)]
pub(super) struct Fact<'a> {
    pub(super) class: Option<&'static str>,
    pub(super) part: Option<&'static str>,
    pub(super) lang: Option<&'a str>,
    pub(super) words: Vec<Piece>,
}

/// A fact.
pub(super) fn fact(words: Vec<Piece>) -> Fact<'static> {
    Fact {
        words,
        ..Fact::default()
    }
}

/// A text as a fact.
pub(super) fn said(text: &str) -> Fact<'static> {
    fact(vec![plain(text)])
}

/// A word of the feed's as a fact.
pub(super) fn spoken_fact<'a>(text: &str, lang: Option<&'a str>) -> Fact<'a> {
    Fact { lang, ..said(text) }
}

/// Draws a line of facts; nothing without any.
pub(super) fn line<'a>(
    class: &'static str,
    part: Option<String>,
    facts: Vec<Fact<'a>>,
) -> Option<impl IntoView + use<'a>> {
    let is_empty = facts.is_empty();
    let facts = facts.into_iter().map(|fact| {
        li().attr("class", fact.class)
            .attr("part", fact.part)
            .attr("lang", fact.lang)
            .child(view! { <bdi>{words(fact.words)}</bdi> })
    });
    let facts = facts.collect_view();
    (!is_empty).then(|| view! { <ul class=class role="list" part=part>{facts}</ul> })
}
