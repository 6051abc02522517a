//! AI's part in a text: its words, and its marks for programs.

use super::words::{Kind, Piece, inline};
use crate::feed::{Disclosure, Item};
use crate::locale::{Locale, Message};

/// Says in two words that AI took part in a listed story, or in all. Nothing
/// where people wrote it.
pub(super) fn label_of(disclosure: Option<Disclosure>, locale: &Locale) -> Option<Piece> {
    let message = match disclosure {
        Some(Disclosure::HumanOnly) => return None,
        disclosure => message_of(disclosure),
    };
    Some(inline(Kind::Span, Some("ai-label"), locale.text(message)))
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

/// The marks, for programs, of an element that holds the story's own text and
/// nothing else
/// ([AI content disclosure](https://www.w3.org/community/ai-content-disclosure/) draft).
#[derive(Clone, Copy, Default)]
pub(super) struct Marks<'a> {
    /// `ai-disclosure`.
    pub(super) disclosure: Option<&'a str>,
    /// `ai-model`.
    pub(super) model: Option<&'a str>,
    /// `ai-provider`.
    pub(super) provider: Option<&'a str>,
}

impl<'a> Marks<'a> {
    pub(super) fn of(item: &'a Item) -> Self {
        let Some(provenance) = &item.ai else {
            return Marks::default();
        };
        Marks {
            disclosure: provenance.disclosure.map(|disclosure| disclosure.word()),
            model: provenance.model.as_deref(),
            provider: provenance.provider.as_deref(),
        }
    }
}
