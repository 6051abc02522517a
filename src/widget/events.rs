//! What the element's events carry. The element itself dispatches them: it
//! does so after the call that brought them has returned, so that a page's
//! listener may do anything, removing the element included.

use crate::error::Error;
use crate::feed::Diagnostic;
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use wasm_bindgen::JsValue;

/// `story-meter-load`: a card was shown.
pub(super) struct Load<'a> {
    /// The feed's address; `null` for a feed that the page handed over.
    pub(super) src: Option<&'a str>,
    /// The id of the story on the card; `null` where the feed has none.
    pub(super) story: Option<&'a str>,
    /// How many stories the feed has.
    pub(super) items: u32,
    /// What in the feed could not be used.
    pub(super) diagnostics: &'a [Diagnostic],
}

// Written as maps, not as structs: for the names of a struct's fields the
// serializer keeps a hash map, which is two kilobytes of wasm.

impl Serialize for Load<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("src", &self.src)?;
        map.serialize_entry("story", &self.story)?;
        map.serialize_entry("items", &self.items)?;
        map.serialize_entry("diagnostics", &Reports(self.diagnostics))?;
        map.end()
    }
}

/// Diagnostics, as a page sees them.
struct Reports<'a>(&'a [Diagnostic]);

impl Serialize for Reports<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.0.len()))?;
        for Diagnostic { path, problem } in self.0 {
            let texts = [path, problem.code(), &problem.message()];
            list.serialize_element(&Texts(["path", "code", "message"], texts))?;
        }
        list.end()
    }
}

/// `story-meter-error`: no card, or an old one.
pub(super) struct Failure<'a>(pub(super) &'a Error);

impl Serialize for Failure<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let texts = [self.0.kind().code(), self.0.message()];
        Texts(["code", "message"], texts).serialize(serializer)
    }
}

/// An object whose members are all texts.
struct Texts<'a, const N: usize>([&'a str; N], [&'a str; N]);

impl<const N: usize> Serialize for Texts<'_, N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(N))?;
        for (name, text) in self.0.iter().zip(&self.1) {
            map.serialize_entry(name, text)?;
        }
        map.end()
    }
}

/// The value as a plain JavaScript object.
pub(super) fn detail(value: &impl Serialize) -> JsValue {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    value.serialize(&serializer).unwrap_or(JsValue::NULL)
}
