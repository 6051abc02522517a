//! JSON text, and the few questions that the reader asks of it.
//!
//! The text is gone through once, and what is in it is noted as a flat list of
//! ranges: no string is copied and no object built before somebody asks. The
//! same code serves the browser and native tools
//! (`docs/decisions/0008-one-json-reader.md`).

mod expected;
mod number;
mod scan;
mod string;

pub use expected::Expected;
pub use number::Number;
pub use scan::SyntaxError;

use std::ops::Range;

/// How deep values may stand in one another, as in `serde_json`.
pub const DEPTH: usize = 128;

/// A text that is JSON ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)).
#[derive(Debug)]
pub struct Document<'t> {
    text: &'t str,
    values: Vec<Value>,
}

/// A value, or the name of a member: where it stands.
#[derive(Clone, Copy, Debug)]
struct Value {
    kind: Kind,
    start: u32,
    end: u32,
    /// The place in the list of the first value after this and all in it.
    next: u32,
}

/// The kinds of JSON values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`.
    Bool,
    /// Any number.
    Number,
    /// A string.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

impl Value {
    fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl<'t> Document<'t> {
    /// Goes through a text.
    ///
    /// # Errors
    ///
    /// It is not JSON, is deeper than [`DEPTH`], or is longer than 4 GiB.
    pub fn parse(text: &'t str) -> Result<Self, SyntaxError> {
        let values = scan::scan(text)?;
        Ok(Document { text, values })
    }

    /// The value that the text is.
    pub fn root(&self) -> Json<'_> {
        Json {
            document: self,
            place: 0,
        }
    }
}

/// A value in a [`Document`].
#[derive(Clone, Copy, Debug)]
pub struct Json<'d> {
    document: &'d Document<'d>,
    place: usize,
}

impl<'d> Json<'d> {
    fn value(&self) -> Value {
        let value = self.document.values.get(self.place).copied();
        value.unwrap_or(Value {
            kind: Kind::Null,
            start: 0,
            end: 0,
            next: u32::MAX,
        })
    }

    /// Which of JSON's kinds the value is.
    pub fn kind(&self) -> Kind {
        self.value().kind
    }

    /// Where the value stands in the text, in bytes.
    pub fn range(&self) -> Range<usize> {
        self.value().range()
    }

    /// The value as it is written.
    pub fn source(&self) -> &'d str {
        self.document.text.get(self.range()).unwrap_or_default()
    }

    /// An object's member; `None` where there is none, or it is no object. Of
    /// members with one name the last counts, as for `JSON.parse`.
    pub fn get(&self, name: &str) -> Option<Self> {
        let object = self.value();
        if object.kind != Kind::Object {
            return None;
        }
        // Bytes, and no ranges that are checked for whole characters: a feed
        // of a thousand items is asked some sixty thousand times.
        let Document { text, values } = self.document;
        let mut found = None;
        let mut place = self.place + 1;
        while place < object.next as usize {
            let key = values.get(place)?;
            let written = key.start as usize + 1..key.end as usize - 1;
            let is_name = match text.as_bytes().get(written)? {
                written if written == name.as_bytes() => true,
                written => written.contains(&b'\\') && string::is(text.get(key.range())?, name),
            };
            if is_name {
                found = Some(place + 1);
            }
            place = values.get(place + 1)?.next as usize;
        }
        found.map(|place| Json {
            document: self.document,
            place,
        })
    }

    /// An array's elements; none for anything else.
    pub fn elements(&self) -> impl Iterator<Item = Json<'d>> {
        let array = self.kind() == Kind::Array;
        self.parts().take_while(move |_| array)
    }

    /// An object's members, with their names; none of anything else.
    pub fn members(&self) -> impl Iterator<Item = (String, Json<'d>)> {
        let object = self.kind() == Kind::Object;
        let mut parts = self.parts().take_while(move |_| object);
        std::iter::from_fn(move || Some((parts.next()?.text()?, parts.next()?)))
    }

    /// A string's text. Lone surrogates become U+FFFD.
    pub fn text(&self) -> Option<String> {
        (self.kind() == Kind::String).then(|| string::text(self.source()))
    }

    /// A number, sorted into what the feed format can use.
    pub fn number(&self) -> Option<Number> {
        (self.kind() == Kind::Number).then(|| Number::read(self.source()))
    }

    /// What stands directly in it: elements, or names and values in turn.
    fn parts(&self) -> Parts<'d> {
        Parts {
            document: self.document,
            place: self.place + 1,
            end: self.value().next as usize,
        }
    }
}

struct Parts<'d> {
    document: &'d Document<'d>,
    place: usize,
    end: usize,
}

impl<'d> Iterator for Parts<'d> {
    type Item = Json<'d>;

    fn next(&mut self) -> Option<Json<'d>> {
        let value = self.document.values.get(self.place)?;
        (self.place < self.end).then(|| {
            let place = std::mem::replace(&mut self.place, value.next as usize);
            Json {
                document: self.document,
                place,
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Document, Kind};

    #[test]
    fn members_and_elements_are_found() {
        let text = r#" {"a": [1, {"b": "x"}, []], "\u0061b": true, "c": null, "c": "last"} "#;
        let document = Document::parse(text).expect("it is JSON");
        let root = document.root();
        let a = root.get("a").expect("it is there");
        let kinds: Vec<Kind> = a.elements().map(|element| element.kind()).collect();
        assert_eq!(kinds, [Kind::Number, Kind::Object, Kind::Array]);
        let inner = a.elements().nth(1).and_then(|object| object.get("b"));
        assert_eq!(inner.and_then(|b| b.text()).as_deref(), Some("x"));
        assert_eq!(root.get("ab").map(|value| value.kind()), Some(Kind::Bool));
        assert_eq!(
            root.get("c").and_then(|c| c.text()).as_deref(),
            Some("last")
        );
        assert!(root.get("b").is_none() && a.get("b").is_none());
        assert_eq!(root.elements().count(), 0);
        let names: Vec<String> = root.members().map(|(name, _)| name).collect();
        assert_eq!(names, ["a", "ab", "c", "c"]);
        assert_eq!(a.members().count(), 0);
        assert_eq!(a.source(), r#"[1, {"b": "x"}, []]"#);
    }
}
