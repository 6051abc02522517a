//! States without a story, and what is said above an old one.

use super::markup::{Element, element};
use super::menu::button;
use crate::locale::{Locale, Message};

/// A sentence about what went wrong, and, where it helps, a button to try again.
pub(super) fn notice(message: Message, retry: bool, locale: &Locale) -> Element {
    let button = retry.then(|| button("retry", locale.text(Message::TryAgain)));
    element("div")
        .class("notice")
        .part("notice")
        .child(element("p").text(locale.text(message)))
        .child(button)
}

/// A sign that the story is on its way. Where the page has put nothing inside
/// the tag, it takes the place that the card will take.
pub(super) fn loading(fallback: bool, locale: &Locale) -> Element {
    let skeleton = (!fallback).then(|| {
        let bones = [
            "bone headline-bone",
            "bone",
            "bone count-bone",
            "bone",
            "bone short",
        ];
        element("div")
            .class("skeleton")
            .attribute("aria-hidden", "true")
            .children(bones.map(|bone| element("span").class(bone)))
    });
    let words = element("p").class("visually-hidden");
    element("div")
        .class("loading")
        .part("loading")
        .child(words.text(locale.text(Message::Loading)))
        .child(skeleton)
}
