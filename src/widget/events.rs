//! What the element's events carry. The element itself dispatches them: it
//! does so after the call that brought them has returned, so that a page's
//! listener may do anything, removing the element included.

use crate::error::Error;
use crate::feed::Diagnostic;
use serde::Serialize;
use wasm_bindgen::JsValue;

/// `story-meter-load`: a card was shown.
#[derive(Serialize)]
pub(super) struct Load {
    /// The feed's address; `null` for a feed that the page handed over.
    pub(super) src: Option<String>,
    /// The id of the story on the card; `null` where the feed has none.
    pub(super) story: Option<String>,
    /// How many stories the feed has.
    pub(super) items: u32,
    /// What in the feed could not be used.
    pub(super) diagnostics: Vec<Report>,
}

/// A diagnostic, as a page sees it.
#[derive(Serialize)]
pub(super) struct Report {
    path: String,
    code: &'static str,
    message: String,
}

impl From<&Diagnostic> for Report {
    fn from(diagnostic: &Diagnostic) -> Self {
        Report {
            path: diagnostic.path.clone(),
            code: diagnostic.problem.code(),
            message: diagnostic.problem.message(),
        }
    }
}

/// `story-meter-error`: no card, or an old one.
#[derive(Serialize)]
pub(super) struct Failure<'a> {
    code: &'static str,
    message: &'a str,
}

impl<'a> From<&'a Error> for Failure<'a> {
    fn from(error: &'a Error) -> Self {
        Failure {
            code: error.kind().code(),
            message: error.message(),
        }
    }
}

/// `story-meter-select`: a reader follows a story.
#[derive(Serialize)]
pub(super) struct Select {
    pub(super) story: String,
    pub(super) url: String,
}

/// The value as a plain JavaScript object.
pub(super) fn detail(value: &impl Serialize) -> JsValue {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    value.serialize(&serializer).unwrap_or(JsValue::NULL)
}
