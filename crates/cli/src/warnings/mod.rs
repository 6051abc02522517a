//! What the reader has nothing to say about, though it is probably not meant.

mod citations;
mod figures;
mod members;
mod texts;
mod times;

use storymeter::feed::json::{Document, Json, Kind, Number};
use storymeter::feed::{Feed, Timestamp};

/// Something in a feed that is probably not meant.
pub struct Warning {
    pub path: String,
    /// The byte at which the value begins.
    pub offset: usize,
    /// Stable: docs/feed.md lists them.
    pub code: &'static str,
    pub message: String,
    pub remedy: String,
}

/// All that there is to warn of in a feed that the reader has read.
pub fn of(text: &str, feed: &Feed, now: Timestamp) -> Vec<Warning> {
    let json = text.trim_start_matches('\u{feff}');
    let Ok(document) = Document::parse(json) else {
        return Vec::new();
    };
    let mut warnings = Warnings {
        skipped: text.len() - json.len(),
        found: Vec::new(),
    };
    let root = Value {
        json: document.root(),
        path: "$".into(),
    };
    members::warn(&root, &mut warnings);
    times::warn(&root, now, &mut warnings);
    for item in root.elements("items") {
        figures::warn(&item, &mut warnings);
        citations::warn(&item, feed, &mut warnings);
        texts::warn(&item, &mut warnings);
    }
    warnings.found
}

struct Warnings {
    /// How many bytes stand before the document.
    skipped: usize,
    found: Vec<Warning>,
}

impl Warnings {
    fn add(&mut self, value: &Value<'_>, code: &'static str, message: String, remedy: &str) {
        self.found.push(Warning {
            path: value.path.clone(),
            offset: self.skipped + value.json.range().start,
            code,
            message,
            remedy: remedy.into(),
        });
    }
}

/// A value, and where it is.
struct Value<'d> {
    json: Json<'d>,
    path: String,
}

impl<'d> Value<'d> {
    /// A member that is there and is not `null`.
    fn get(&self, name: &str) -> Option<Value<'d>> {
        let json = self.json.get(name)?;
        let path = format!("{}.{name}", self.path);
        (json.kind() != Kind::Null).then_some(Value { json, path })
    }

    /// A member of the extension.
    fn extension(&self, name: &str) -> Option<Value<'d>> {
        self.get("_storymeter")?.get(name)
    }

    /// The elements of a member that is a list.
    fn elements(&self, name: &str) -> Vec<Value<'d>> {
        self.get(name)
            .map_or(Vec::new(), |list| list.own_elements())
    }

    fn own_elements(&self) -> Vec<Value<'d>> {
        let elements = self.json.elements().enumerate();
        let value = |(index, json)| Value {
            json,
            path: format!("{}[{index}]", self.path),
        };
        elements.map(value).collect()
    }

    /// What it says, if it is a text that is not blank.
    fn text(&self) -> Option<String> {
        let text = self.json.text()?;
        let text = text.trim();
        (!text.is_empty()).then(|| text.into())
    }

    fn is_null(&self) -> bool {
        self.json.kind() == Kind::Null
    }

    fn count(&self) -> Option<u64> {
        match self.json.number()? {
            Number::Count(count) => Some(count),
            _ => None,
        }
    }

    /// An id as the reader has it, of what can be one: a text or a number in
    /// digits.
    fn id(&self) -> Option<String> {
        match self.json.kind() {
            Kind::Number => Some(self.json.source().into()),
            _ => self.text(),
        }
    }
}
