//! States without a story, and what is said above an old one.

use super::block::{Block, Tag, block};
use super::menu::button;
use super::paragraph::own;
use super::words::plain;
use crate::locale::{Locale, Message};
use leptos::prelude::*;

/// A sentence about what went wrong, and, where it helps, a button to try again.
pub(super) fn notice(message: Message, retry: bool, locale: &Locale) -> impl IntoView {
    let button = retry.then(|| button("retry", None, locale.text(Message::TryAgain).to_owned()));
    view! { <div class="notice" part="notice">{block(Block { words: vec![plain(locale.text(message))], ..Block::default() })}{button}</div> }
}

/// A sign that the story is on its way. Where the page has put nothing inside
/// the tag, it takes the place that the card will take.
pub(super) fn loading(fallback: bool, locale: &Locale) -> impl IntoView {
    let skeleton = (!fallback).then(|| {
        block(Block {
            tag: Tag::Plain,
            class: Some("skeleton"),
            ..Block::default()
        })
    });
    view! {
        <div class="loading" part="loading">
            {own("visually-hidden", None, vec![plain(locale.text(Message::Loading))])}
            {skeleton}
        </div>
    }
}
