//! AI's part in a text: its words, and its marks for programs.

use super::markup::{Element, element};
use crate::feed::{Disclosure, Item};
use crate::locale::{Locale, Message};

/// Says in two words that AI took part in a listed story. Nothing where
/// people wrote it, or where the feed does not speak of AI.
pub(super) fn disclosure_label(item: &Item, locale: &Locale) -> Option<Element> {
    let message = match item.ai.as_ref()?.disclosure {
        Some(Disclosure::HumanOnly) => return None,
        disclosure => message_of(disclosure),
    };
    Some(element("span").class("ai-label").text(locale.text(message)))
}

/// The words for a level of AI's part.
pub(super) fn message_of(disclosure: Option<Disclosure>) -> Message {
    match disclosure {
        Some(Disclosure::Autonomous) => Message::AiAutonomous,
        Some(Disclosure::Assisted) => Message::AiAssisted,
        Some(Disclosure::HumanOnly) => Message::AiHumanOnly,
        None => Message::AiNotStated,
    }
}

/// Marks an element that holds the story's own text and nothing else, for programs
/// ([AI content disclosure](https://www.w3.org/community/ai-content-disclosure/) draft).
pub(super) fn marked(element: Element, item: &Item) -> Element {
    let Some(provenance) = &item.ai else {
        return element;
    };
    let word = provenance.disclosure.map(|disclosure| disclosure.word());
    element
        .attribute_of("ai-disclosure", word.map(str::to_owned))
        .attribute_of("ai-model", provenance.model.as_deref().map(String::from))
        .attribute_of(
            "ai-provider",
            provenance.provider.as_deref().map(String::from),
        )
}
