//! States without a story, and what is said above an old one.

use super::markup::{Element, element};
use crate::locale::{Locale, Message};
use leptos::prelude::*;

/// A sentence about what went wrong, and, where it helps, a button to try again.
#[component]
pub fn Notice(
    /// The sentence.
    message: Message,
    /// How text, numbers and times are written.
    locale: Locale,
    /// Whether there is a button to try again.
    #[prop(optional)]
    retry: bool,
) -> Element {
    let button = retry.then(|| {
        element("button")
            .class("retry")
            .attribute("type", "button")
            .attribute("data-action", "retry")
            .text(locale.text(Message::TryAgain))
    });
    element("div")
        .class("notice")
        .part("notice")
        .child(element("p").text(locale.text(message)))
        .child(button)
}

/// A sign that the story is on its way. Where the page has put nothing inside
/// the tag, it takes the place that the card will take.
#[component]
pub fn Loading(
    /// Whether the page has put anything inside the tag.
    fallback: bool,
    /// How text, numbers and times are written.
    locale: Locale,
) -> Element {
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
            .children(bones.map(|bone| element("span").class(bone)).into())
    });
    let words = element("p").class("visually-hidden");
    element("div")
        .class("loading")
        .part("loading")
        .child(words.text(locale.text(Message::Loading)))
        .child(skeleton)
}
