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

/// A value of an event's `detail`.
enum Value<'a> {
    Absent,
    Text(&'a str),
    Written(String),
    Count(usize),
    List(Vec<Object<'a>>),
}

/// An object by its members: a struct's would go through a table of names that
/// serde-wasm-bindgen keeps, which is 0.7 KB of the wasm.
struct Object<'a>(Vec<(&'static str, Value<'a>)>);

impl Serialize for Value<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Absent => serializer.serialize_unit(),
            Value::Text(text) => text.serialize(serializer),
            Value::Written(text) => text.serialize(serializer),
            Value::Count(count) => count.serialize(serializer),
            Value::List(list) => list.serialize(serializer),
        }
    }
}

impl Serialize for Object<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let members = self.0.iter().map(|(name, value)| (*name, value));
        serializer.collect_map(members)
    }
}

impl<'a> From<Option<&'a str>> for Value<'a> {
    fn from(text: Option<&'a str>) -> Self {
        text.map_or(Value::Absent, Value::Text)
    }
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
            } => Object(vec![
                ("src", src.as_deref().into()),
                ("story", story.as_deref().into()),
                (
                    "items",
                    Value::Count(outcome.feed.as_ref().map_or(0, |feed| feed.items.len())),
                ),
                ("freshness", freshness.map(Freshness::word).into()),
                (
                    "diagnostics",
                    Value::List(outcome.diagnostics.iter().map(unusable).collect()),
                ),
            ]),
            Event::Failure(error) => Object(vec![
                ("code", Value::Text(error.kind().code())),
                ("message", Value::Text(error.message())),
            ]),
        };
        value_of(&detail).unwrap_or_default()
    }
}

/// Something in the feed that could not be used.
fn unusable(diagnostic: &Diagnostic) -> Object<'_> {
    let Diagnostic { path, problem, .. } = diagnostic;
    Object(vec![
        ("path", Value::Text(path)),
        ("severity", Value::Text(problem.severity().word())),
        ("code", Value::Text(problem.code())),
        ("message", Value::Written(problem.message())),
    ])
}

/// As `JSON.parse` would have it. Texts and numbers always have such a form.
fn value_of(detail: &Object<'_>) -> Option<JsValue> {
    detail.serialize(&Serializer::json_compatible()).ok()
}
