//! What a reader can copy, and the card's buttons.

use super::markup::{Element, element};
use crate::locale::{Locale, Message};

/// Copies the card as text, its figures, a citation or the link. What is in
/// it, and what that does, is `embed/actions.js`'s, which is fetched when the
/// menu is opened first.
pub(super) fn menu(locale: &Locale) -> Element {
    let summary = element("summary")
        .attribute("data-action", "menu")
        .text(locale.text(Message::CopyOrCite));
    element("details").class("menu").part("menu").child(summary)
}

/// A button that does something.
pub(super) fn button(action: &'static str, text: &str) -> Element {
    element("button")
        .class("button")
        .part("button")
        .attribute("type", "button")
        .attribute("data-action", action)
        .text(text)
}
