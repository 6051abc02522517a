//! Texts with more than text in them, as data: one view draws all of them.
//!
//! Each element that `view!` makes of other parts is code of its own in the wasm. A
//! card has some forty short texts, whose parts are few: so they share them.

use super::link::{Link, anchor};
use crate::digits::digits;
use crate::feed::Timestamp;
use crate::locale::{Locale, Message, next_place};
use leptos::either::EitherOf3;
use leptos::html::custom;
use leptos::prelude::*;

/// A piece of a text.
pub(super) enum Piece {
    /// Text.
    Plain(String),
    /// An element with text in it.
    Inline(Inline),
    /// A link.
    Link(Link),
}

/// Elements with text in them.
#[derive(Clone, Copy, Default)]
pub(super) enum Kind {
    /// Nothing by itself.
    #[default]
    Span,
    /// What a feed says, isolated.
    Name,
    Strong,
    Number,
    Time,
    Raised,
}

/// An element with text in it, and maybe a link or a note.
#[derive(Default)]
pub(super) struct Inline {
    pub(super) kind: Kind,
    pub(super) class: Option<&'static str>,
    pub(super) part: Option<&'static str>,
    pub(super) lang: Option<String>,
    /// Of a source's colour.
    pub(super) source: Option<&'static str>,
    /// For programs, of a `data` element.
    pub(super) value: Option<String>,
    /// For programs, of a `time` element.
    pub(super) datetime: Option<String>,
    pub(super) text: String,
    pub(super) link: Option<Link>,
    /// What stood there before a refresh.
    pub(super) was: Option<String>,
}

impl Inline {
    /// What a feed says, isolated, as a link where there is one.
    pub(super) fn naming(link: Option<Link>, text: &str) -> Self {
        Inline {
            kind: Kind::Name,
            text: if link.is_some() { "" } else { text }.to_owned(),
            link,
            ..Inline::default()
        }
    }
}

/// Text.
pub(super) fn plain(text: &str) -> Piece {
    Piece::Plain(text.to_owned())
}

/// An element with text in it.
pub(super) fn inline(kind: Kind, class: Option<&'static str>, text: &str) -> Piece {
    Piece::Inline(Inline {
        kind,
        class,
        text: text.to_owned(),
        ..Inline::default()
    })
}

/// What a feed says, isolated: whatever direction it has or turns to, the card's
/// own words around it stay as they are.
pub(super) fn name(text: &str) -> Piece {
    inline(Kind::Name, None, text)
}

/// A time as it is written, with the exact one in `datetime`.
pub(super) fn time(time: Timestamp, text: String) -> Piece {
    Piece::Inline(Inline {
        kind: Kind::Time,
        datetime: Some(time.to_rfc3339()),
        text,
        ..Inline::default()
    })
}

/// A count, with the bare number for programs, and what it was `before`.
pub(super) fn counted(
    class: &'static str,
    part: Option<&'static str>,
    count: u64,
    before: Option<u64>,
    locale: &Locale,
) -> Piece {
    Piece::Inline(Inline {
        kind: Kind::Number,
        class: Some(class),
        part,
        value: Some(digits(count)),
        text: locale.integer(count),
        was: was(count, before, locale),
        ..Inline::default()
    })
}

/// Marks a count that a refresh has changed, in words: nothing moves.
pub(super) fn was(count: u64, before: Option<u64>, locale: &Locale) -> Option<String> {
    let before = before.filter(|before| *before != count)?;
    let text = locale.fill(Message::Was, &[("count", &locale.integer(before))]);
    Some([" ", &*text].concat())
}

/// The pieces of a message with one place, wherever the language has it.
pub(super) fn sentence(message: &str, piece: Piece) -> Vec<Piece> {
    let mut piece = Some(piece);
    arranged(message, &mut |_| piece.take().into_iter().collect())
}

/// The pieces of a message: its text, and what `put` gives for each place.
pub(super) fn arranged(message: &str, put: &mut dyn FnMut(&str) -> Vec<Piece>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = message;
    while let Some((before, name, after)) = next_place(rest) {
        if !before.is_empty() {
            pieces.push(plain(before));
        }
        pieces.extend(put(name));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(plain(rest));
    }
    pieces
}

/// A message that names something of the feed's, or several things.
pub(super) fn naming(message: Message, names: &[&str], locale: &Locale) -> Vec<Piece> {
    arranged(locale.text(message), &mut |_| {
        let mut pieces = Vec::new();
        for (place, text) in names.iter().enumerate() {
            if place > 0 {
                pieces.push(plain(locale.text(Message::ListSeparator)));
            }
            pieces.push(name(text));
        }
        pieces
    })
}

/// Draws a text.
pub(super) fn words(pieces: Vec<Piece>) -> impl IntoView + use<> {
    pieces.into_iter().map(piece).collect_view()
}

fn piece(piece: Piece) -> impl IntoView + use<> {
    match piece {
        Piece::Plain(text) => EitherOf3::A(text),
        Piece::Inline(inline) => EitherOf3::B(element(inline)),
        Piece::Link(link) => EitherOf3::C(anchor(link)),
    }
}

fn element(inline: Inline) -> impl IntoView + use<> {
    let link = inline.link.map(anchor);
    // Printed, a text without anything in it would be a space.
    let text = (!inline.text.is_empty()).then_some(inline.text);
    let was = inline
        .was
        .map(|text| view! { <span class="was">{text}</span> });
    let kind = inline.kind;
    custom(match kind {
        Kind::Span => "span",
        Kind::Name => "bdi",
        Kind::Strong => "strong",
        Kind::Number => "data",
        Kind::Time => "time",
        Kind::Raised => "sup",
    })
    .attr("class", inline.class)
    .attr("part", inline.part)
    .attr("lang", inline.lang)
    .attr("data-source", inline.source)
    .attr("value", inline.value)
    .attr("datetime", inline.datetime)
    .child((text, link, was))
}
