//! Reads members of JSON objects, and keeps what it could not use.

use super::{Diagnostic, Json, Kind, Number, Problem, Text, Timestamp, Url, limits};
use crate::digits::digits;

type Read<'r> = &'r mut dyn FnMut(&mut Reader, Json<'_>);

/// Where the reader stands in the document, and what it has reported so far.
pub(super) struct Reader {
    path: String,
    diagnostics: Vec<Diagnostic>,
}

impl Reader {
    pub(super) fn new() -> Self {
        Reader {
            path: String::from("$"),
            diagnostics: Vec::new(),
        }
    }

    /// How many diagnostics there are so far.
    pub(super) fn reported(&self) -> usize {
        self.diagnostics.len()
    }

    pub(super) fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics
    }

    /// Reports the value at the present path.
    pub(super) fn report(&mut self, problem: Problem) {
        self.diagnostics.push(Diagnostic {
            path: self.path.clone(),
            problem,
        });
    }

    /// Reports a member of the object at the present path.
    pub(super) fn report_member(&mut self, key: &str, problem: Problem) {
        let end = self.enter(key);
        self.report(problem);
        self.path.truncate(end);
    }

    fn enter(&mut self, key: &str) -> usize {
        let end = self.path.len();
        self.path.push('.');
        self.path.push_str(key);
        end
    }

    /// Reads an object member by member; `None` where there is none.
    pub(super) fn object<T>(
        &mut self,
        parent: Json<'_>,
        key: &str,
        read: impl FnOnce(&mut Self, Json<'_>) -> Option<T>,
    ) -> Option<T> {
        let (mut read, mut result) = (Some(read), None);
        self.inside(parent, key, Kind::Object, &mut |reader, value| {
            result = read.take().and_then(|read| read(reader, value));
        });
        result
    }

    /// Reads a list. An element for which `read` gives `None` is left out;
    /// `read` reports why.
    pub(super) fn list<T>(
        &mut self,
        parent: Json<'_>,
        key: &str,
        limit: usize,
        mut read: impl FnMut(&mut Self, Json<'_>) -> Option<T>,
    ) -> Vec<T> {
        let mut elements = Vec::new();
        self.elements(parent, key, limit, &mut |reader, element| {
            if let Some(element) = read(reader, element) {
                elements.push(element);
            }
        });
        elements
    }

    /// A list whose elements must be objects.
    pub(super) fn objects<T>(
        &mut self,
        parent: Json<'_>,
        key: &str,
        limit: usize,
        mut read: impl FnMut(&mut Self, Json<'_>) -> Option<T>,
    ) -> Vec<T> {
        let mut elements = Vec::new();
        self.elements(parent, key, limit, &mut |reader, element| {
            if element.kind() == Kind::Object {
                if let Some(element) = read(reader, element) {
                    elements.push(element);
                }
            } else {
                reader.report(Problem::WrongType("an object"));
            }
        });
        elements
    }

    /// Calls back at a member of this kind, and reports one of another. Not
    /// generic, so that it is there once for every list and every object.
    #[inline(never)]
    fn inside(&mut self, parent: Json<'_>, key: &str, kind: Kind, read: Read<'_>) {
        let Some(value) = member(parent, key) else {
            return;
        };
        let end = self.enter(key);
        if value.kind() == kind {
            read(self, value);
        } else {
            let expected = match kind {
                Kind::Array => "a list",
                _ => "an object",
            };
            self.report(Problem::WrongType(expected));
        }
        self.path.truncate(end);
    }

    /// Calls back at each element of a list, up to the limit.
    #[inline(never)]
    fn elements(&mut self, parent: Json<'_>, key: &str, limit: usize, read: Read<'_>) {
        self.inside(parent, key, Kind::Array, &mut |reader, value| {
            for (index, element) in value.elements().enumerate() {
                if index == limit {
                    reader.report(Problem::Cut(limit));
                    break;
                }
                let start = reader.path.len();
                reader.path.push('[');
                reader.path.push_str(&digits(index as u64));
                reader.path.push(']');
                read(reader, element);
                reader.path.truncate(start);
            }
        });
    }

    /// A text without the white space around it; `None` where it is blank.
    pub(super) fn text(&mut self, parent: Json<'_>, key: &str, limit: usize) -> Option<Text> {
        let value = member(parent, key)?;
        let Some(text) = value.text() else {
            self.report_member(key, Problem::WrongType("a text"));
            return None;
        };
        let text = text.trim();
        let kept = match limits::end(text, limit) {
            Some(end) => {
                self.report_member(key, Problem::Cut(limit));
                text.get(..end)?
            }
            None => text,
        };
        (!kept.is_empty()).then(|| kept.into())
    }

    /// A text of at most [`limits::SHORT_TEXT`] characters.
    #[inline(never)]
    pub(super) fn short_text(&mut self, parent: Json<'_>, key: &str) -> Option<Text> {
        self.text(parent, key, limits::SHORT_TEXT)
    }

    /// An id: a text, or a whole number, which JSON Feed wants read as text.
    pub(super) fn id(&mut self, parent: Json<'_>, key: &str) -> Option<Text> {
        let value = member(parent, key)?;
        let text = match value.number() {
            Some(Number::Count(number)) => digits(number),
            _ => match value.text() {
                Some(text) => text,
                None => {
                    self.report_member(key, Problem::WrongType("a text"));
                    return None;
                }
            },
        };
        let text = text.trim();
        if limits::end(text, limits::IDENTIFIER).is_some() {
            self.report_member(key, Problem::TooLong);
            return None;
        }
        (!text.is_empty()).then(|| text.into())
    }

    #[inline(never)]
    pub(super) fn url(&mut self, parent: Json<'_>, key: &str) -> Option<Url> {
        let value = member(parent, key)?;
        let Some(text) = value.text() else {
            self.report_member(key, Problem::WrongType("a text"));
            return None;
        };
        if text.is_empty() {
            return None;
        }
        let url = Url::parse(&text);
        if url.is_none() {
            let long = limits::end(&text, limits::IDENTIFIER).is_some();
            let problem = if long {
                Problem::TooLong
            } else {
                Problem::BadUrl
            };
            self.report_member(key, problem);
        }
        url
    }

    #[inline(never)]
    pub(super) fn time(&mut self, parent: Json<'_>, key: &str) -> Option<Timestamp> {
        let value = member(parent, key)?;
        let time = value.text().and_then(|text| Timestamp::parse(text.trim()));
        if time.is_none() {
            self.report_member(key, Problem::BadTime);
        }
        time
    }

    /// A whole number from 0 to [`limits::COUNT`].
    #[inline(never)]
    pub(super) fn count(&mut self, parent: Json<'_>, key: &str) -> Option<u64> {
        let value = member(parent, key)?;
        let counted = self.count_of(value);
        counted
            .map_err(|problem| self.report_member(key, problem))
            .ok()
    }

    /// The count that a value is, or what is wrong with it.
    pub(super) fn count_of(&self, value: Json<'_>) -> Result<u64, Problem> {
        match value.number() {
            Some(Number::Count(count)) => Ok(count),
            Some(Number::Negative) => Err(Problem::Negative),
            Some(Number::Fractional) => Err(Problem::Fractional),
            Some(Number::TooLarge) => Err(Problem::TooGreat(limits::COUNT)),
            None => Err(Problem::WrongType("a number")),
        }
    }

    /// A whole number from 1 to `most`.
    pub(super) fn positive(&mut self, parent: Json<'_>, key: &str, most: u64) -> Option<u64> {
        let count = self.count(parent, key)?;
        let fits = (1..=most).contains(&count);
        if !fits {
            self.report_member(key, Problem::OutOfRange(most));
        }
        fits.then_some(count)
    }

    /// Whether a member is `true`.
    pub(super) fn flag(&mut self, parent: Json<'_>, key: &str) -> bool {
        let Some(value) = member(parent, key) else {
            return false;
        };
        if value.kind() != Kind::Bool {
            self.report_member(key, Problem::WrongType("true or false"));
        }
        value.source() == "true"
    }

    /// One of the words that the format names.
    pub(super) fn word<T: Copy>(
        &mut self,
        parent: Json<'_>,
        key: &str,
        words: &[(&str, T)],
    ) -> Option<T> {
        let text = self.short_text(parent, key)?;
        let known = words.iter().find(|(word, _)| *word == &*text);
        if known.is_none() {
            self.report_member(key, Problem::UnknownWord);
        }
        known.map(|(_, meaning)| *meaning)
    }

    /// Reports a required member unless it was read, or was reported already.
    pub(super) fn require<T>(&mut self, value: Option<T>, key: &str) -> Option<T> {
        if value.is_none() {
            let end = self.enter(key);
            let object = self.path.get(..end).unwrap_or_default();
            let latest = self.diagnostics.iter().rev();
            let mut of_object = latest.take_while(|known| known.path.starts_with(object));
            if !of_object.any(|known| known.path == self.path) {
                self.report(Problem::Missing);
            }
            self.path.truncate(end);
        }
        value
    }
}

/// A member that is there and is not `null`.
fn member<'d>(parent: Json<'d>, key: &str) -> Option<Json<'d>> {
    parent.get(key).filter(|value| value.kind() != Kind::Null)
}
