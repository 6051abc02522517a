//! Reads members of JSON objects, and keeps what it could not use.

use super::{Diagnostic, Json, Kind, Problem, ReadOptions, Timestamp, Url};
use crate::digits::digits;

mod identifiers;
mod scalars;
mod texts;

type Read<'r> = &'r mut dyn FnMut(&mut Reader, Json<'_>);

/// Where the reader stands in the document, and what it has reported so far.
pub(super) struct Reader {
    path: String,
    diagnostics: Vec<Diagnostic>,
    /// How many diagnostics are kept, and how many there were beyond.
    most: usize,
    more: usize,
    /// What relative URLs are resolved against.
    pub(super) base: Option<Url>,
    now: Option<Timestamp>,
}

impl Reader {
    pub(super) fn new(options: &ReadOptions<'_>) -> Self {
        Reader {
            path: String::from("$"),
            diagnostics: Vec::new(),
            most: options.diagnostics,
            more: 0,
            base: options.base.and_then(Url::parse),
            now: options.now,
        }
    }

    /// How many diagnostics there were so far.
    pub(super) fn reported(&self) -> usize {
        self.diagnostics.len() + self.more
    }

    pub(super) fn into_diagnostics(mut self) -> Vec<Diagnostic> {
        if self.more > 0 {
            self.diagnostics.push(Diagnostic {
                path: self.path,
                problem: Problem::More(self.more),
            });
        }
        self.diagnostics
    }

    /// Reports the value at the present path. A feed of a megabyte can have
    /// half a million things wrong with it, and nobody reads them all.
    #[inline(never)]
    pub(super) fn report(&mut self, problem: Problem) {
        if self.diagnostics.len() == self.most {
            self.more += 1;
            return;
        }
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

    /// Reads a required member. One that says nothing is reported, unless
    /// `read` has reported what is wrong with it.
    pub(super) fn required<T>(
        &mut self,
        parent: Json<'_>,
        key: &str,
        read: impl FnOnce(&mut Self, Json<'_>, &str) -> Option<T>,
    ) -> Option<T> {
        let reported = self.reported();
        let value = read(self, parent, key);
        if value.is_none() && self.reported() == reported {
            self.report_member(key, Problem::Missing);
        }
        value
    }
}

/// A member that is there and is not `null`.
fn member<'d>(parent: Json<'d>, key: &str) -> Option<Json<'d>> {
    parent.get(key).filter(|value| value.kind() != Kind::Null)
}

/// Whether a member is there, whatever it says.
pub(super) fn is_there(parent: Json<'_>, key: &str) -> bool {
    member(parent, key).is_some()
}
