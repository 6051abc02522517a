//! What the element's events tell. The element itself dispatches them: it does
//! so after the call that brought them has returned, so that a page's listener
//! may do anything, removing the element included.

use super::outcome::Outcome;
use crate::error::Error;
use crate::feed::{Diagnostic, Text};
use crate::freshness::Freshness;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

/// Something to tell the page.
pub(super) enum Event {
    /// `story-meter-load`: a card was shown.
    Load {
        /// The feed's address; none for a feed that came with the page.
        src: Option<String>,
        /// The id of the story on the card; none where the feed has no story.
        story: Option<Text>,
        /// Where the card speaks of it.
        freshness: Option<Freshness>,
        outcome: Outcome,
    },
    /// `story-meter-error`: no card, or an old one.
    Failure(Error),
}

#[derive(Serialize)]
struct LoadDetail<'a> {
    src: Option<&'a str>,
    story: Option<&'a str>,
    items: usize,
    freshness: Option<&'a str>,
    diagnostics: Vec<Unusable<'a>>,
}

/// Something in the feed that could not be used.
#[derive(Serialize)]
struct Unusable<'a> {
    path: &'a str,
    severity: &'a str,
    code: &'a str,
    message: String,
}

#[derive(Serialize)]
struct FailureDetail<'a> {
    code: &'a str,
    message: &'a str,
}

impl Event {
    /// The name, without what all of them begin with.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Event::Load { .. } => "load",
            Event::Failure(_) => "error",
        }
    }

    /// Its `detail`, an object for this event alone. What is not there is `null`
    /// in it.
    pub(super) fn detail(&self) -> JsValue {
        let detail = match self {
            Event::Load {
                src,
                story,
                freshness,
                outcome,
            } => value_of(&LoadDetail {
                src: src.as_deref(),
                story: story.as_deref(),
                items: outcome.feed.as_ref().map_or(0, |feed| feed.items.len()),
                freshness: freshness.map(Freshness::word),
                diagnostics: outcome.diagnostics.iter().map(Unusable::from).collect(),
            }),
            Event::Failure(error) => value_of(&FailureDetail {
                code: error.kind().code(),
                message: error.message(),
            }),
        };
        detail.unwrap_or_default()
    }
}

impl<'a> From<&'a Diagnostic> for Unusable<'a> {
    fn from(diagnostic: &'a Diagnostic) -> Self {
        Unusable {
            path: &diagnostic.path,
            severity: diagnostic.problem.severity().word(),
            code: diagnostic.problem.code(),
            message: diagnostic.problem.message(),
        }
    }
}

/// As `JSON.parse` would have it. Texts and numbers always have such a form.
fn value_of(detail: &impl Serialize) -> Option<JsValue> {
    detail.serialize(&Serializer::json_compatible()).ok()
}
