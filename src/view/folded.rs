//! What is folded until a reader opens it: natively, so that it is found by the
//! page's search, open on paper, and there without any script.

use super::block::{Block, Tag, block};
use super::words::{Piece, plain};
use crate::locale::{Locale, Message};
use leptos::prelude::*;

/// The line that opens and closes.
pub(super) fn summary(words: Vec<Piece>) -> impl IntoView + use<> {
    block(Block {
        tag: Tag::Summary,
        words,
        ..Block::default()
    })
}

/// The rest of a text or of a list, behind "Read on".
pub(super) fn folded<V: IntoView>(rest: Option<V>, locale: &Locale) -> Option<impl IntoView> {
    rest.map(|rest| {
        view! {
            <details class="rest" part="rest">
                {summary(vec![plain(locale.text(Message::ReadOn))])}
                {rest}
            </details>
        }
    })
}
