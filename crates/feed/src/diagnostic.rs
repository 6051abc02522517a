//! What the reader could not use, and why.

use super::limits;
use crate::digits::digits;

/// One thing in a feed that was dropped, cut or replaced by a default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Where: a path from the document's root, such as
    /// `$.items[3]._storymeter.volume.count`.
    pub path: String,
    /// What was wrong there.
    pub problem: Problem,
}

/// What can be wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// The value has another type. The text names the type that belongs here.
    WrongType(&'static str),
    /// A required member is missing or blank.
    Missing,
    /// A text or a list is longer than this; the rest was left out.
    Cut(usize),
    /// An id, a URL or a tag is longer than its limit; it was left out.
    TooLong,
    /// A count below zero.
    Negative,
    /// A count that is not whole.
    Fractional,
    /// A count beyond this one.
    TooGreat(u64),
    /// A number outside its range, which begins with 1 and ends here.
    OutOfRange(u64),
    /// Not an absolute `http:` or `https:` URL, or one with a user name, a
    /// password, white space or control characters in it.
    BadUrl,
    /// Not an [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339) date and time.
    BadTime,
    /// Not one of the words that the format names.
    UnknownWord,
    /// An id that an earlier item has.
    Duplicate,
    /// An item with neither a title, a summary, a text nor a page to go to.
    Empty,
    /// A version that this reader does not know; it was read all the same.
    UnknownVersion,
}

impl Problem {
    /// A stable code for programs.
    pub fn code(self) -> &'static str {
        match self {
            Problem::WrongType(_) => "wrong-type",
            Problem::Missing => "missing",
            Problem::Cut(_) => "cut",
            Problem::TooLong => "too-long",
            Problem::Negative => "negative",
            Problem::Fractional => "fractional",
            Problem::TooGreat(_) => "too-great",
            Problem::OutOfRange(_) => "out-of-range",
            Problem::BadUrl => "bad-url",
            Problem::BadTime => "bad-time",
            Problem::UnknownWord => "unknown-word",
            Problem::Duplicate => "duplicate",
            Problem::Empty => "empty",
            Problem::UnknownVersion => "unknown-version",
        }
    }

    /// What was found and what belongs there, for a person.
    pub fn message(self) -> String {
        let (before, number, after) = match self {
            Problem::WrongType(expected) => return ["expected ", expected].concat(),
            Problem::Missing => return "required, but missing or blank".into(),
            Problem::Cut(limit) => ("longer than ", limit as u64, "; the rest was left out"),
            Problem::TooLong => (
                "longer than ",
                limits::IDENTIFIER as u64,
                " characters; left out",
            ),
            Problem::Negative => return "less than zero; left out".into(),
            Problem::Fractional => return "not a whole number; left out".into(),
            Problem::TooGreat(most) => ("more than ", most, "; left out"),
            Problem::OutOfRange(most) => ("expected a number from 1 to ", most, ""),
            Problem::BadUrl => {
                return "expected an absolute http or https URL without credentials".into();
            }
            Problem::BadTime => {
                return "expected an RFC 3339 time, such as 2026-03-27T18:30:00Z".into();
            }
            Problem::UnknownWord => return "not a word that the format names".into(),
            Problem::Duplicate => return "an earlier item has this id; left out".into(),
            Problem::Empty => return "no title, summary or text; left out".into(),
            Problem::UnknownVersion => return "an unknown version; read all the same".into(),
        };
        [before, &digits(number), after].concat()
    }
}
