//! A count, and what it was before a refresh.

use super::markup::{Element, element};
use crate::digits::digits;
use crate::locale::{Locale, Message};

/// A count, with the bare number for programs.
pub(super) fn counted(class: &'static str, count: u64, locale: &Locale) -> Element {
    element("data")
        .class(class)
        .attribute_of("value", digits(count))
        .text(&locale.integer(count))
}

/// Marks a count that a refresh has changed, in words: nothing moves.
pub(super) fn was(count: u64, before: Option<u64>, locale: &Locale) -> Option<Element> {
    let before = before.filter(|before| *before != count)?;
    let text = locale.fill(Message::Was, &[("count", &locale.integer(before))]);
    Some(element("span").class("was").text(" ").text(&text))
}
