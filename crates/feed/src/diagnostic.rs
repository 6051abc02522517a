//! What the reader could not use or had to guess at, and why.

use super::Timestamp;

mod message;

/// One thing in a feed that was dropped, cut, replaced by a default, or read
/// although it is not written as the format wants it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Where: a path from the document's root, such as
    /// `$.items[3]._storymeter.volume.count`.
    pub path: String,
    /// What was wrong there.
    pub problem: Problem,
}

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DiagnosticSeverity {
    /// Something of the feed is not shown.
    Problem,
    /// It was read, or nobody misses it; other readers may think otherwise.
    Warning,
}

impl DiagnosticSeverity {
    /// The word for programs.
    pub fn word(self) -> &'static str {
        match self {
            DiagnosticSeverity::Problem => "problem",
            DiagnosticSeverity::Warning => "warning",
        }
    }
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
    /// What markup says is longer than this; the rest was left out. A warning:
    /// the whole stands at the item's address.
    CutHtml(usize),
    /// An id, a URL or a tag is longer than its limit; it was left out.
    TooLong,
    /// A number below zero.
    Negative,
    /// A number that is not whole.
    Fractional,
    /// A count beyond this one.
    TooGreat(u64),
    /// A number outside its range, which begins with 1 and ends here.
    OutOfRange(u64),
    /// Not an `http:` or `https:` URL, or one with a user name, a password,
    /// or control characters in it, or a relative one of a feed that has
    /// nothing to resolve it against.
    BadUrl,
    /// A relative URL. It was resolved against the feed's `home_page_url`, or
    /// without one against the feed's own address.
    RelativeUrl,
    /// A URL with blanks in it, which were read as `%20`.
    BlankInUrl,
    /// A time in no form that has one meaning.
    BadTime,
    /// Not an [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339) date and time,
    /// but a text that means this one.
    LooseTime(Timestamp),
    /// A time before 1970 or too far ahead, as programs write that were never
    /// told one; it is not shown.
    ImplausibleTime,
    /// Not one of the words that the format names.
    UnknownWord,
    /// One text where a list of texts belongs; it was read as a list of one.
    NotAList,
    /// More than so many combining marks on one letter; the rest was left out.
    TooManyMarks(usize),
    /// An id that an earlier item has.
    Duplicate,
    /// An item with neither a title, a summary, content nor an address.
    Empty,
    /// A version that this reader does not know; it was read all the same.
    UnknownVersion,
    /// So many more diagnostics than are kept.
    More(usize),
}

impl Problem {
    /// Whether something is lost.
    pub fn severity(self) -> DiagnosticSeverity {
        match self {
            Problem::CutHtml(_)
            | Problem::RelativeUrl
            | Problem::BlankInUrl
            | Problem::LooseTime(_)
            | Problem::ImplausibleTime
            | Problem::NotAList
            | Problem::TooManyMarks(_)
            | Problem::UnknownVersion => DiagnosticSeverity::Warning,
            _ => DiagnosticSeverity::Problem,
        }
    }

    /// A stable code for programs.
    pub fn code(self) -> &'static str {
        match self {
            Problem::WrongType(_) => "wrong-type",
            Problem::Missing => "missing",
            Problem::Cut(_) => "cut",
            Problem::CutHtml(_) => "cut-html",
            Problem::TooLong => "too-long",
            Problem::Negative => "negative",
            Problem::Fractional => "fractional",
            Problem::TooGreat(_) => "too-great",
            Problem::OutOfRange(_) => "out-of-range",
            Problem::BadUrl => "bad-url",
            Problem::RelativeUrl => "relative-url",
            Problem::BlankInUrl => "blank-in-url",
            Problem::BadTime => "bad-time",
            Problem::LooseTime(_) => "loose-time",
            Problem::ImplausibleTime => "implausible-time",
            Problem::UnknownWord => "unknown-word",
            Problem::NotAList => "not-a-list",
            Problem::TooManyMarks(_) => "too-many-marks",
            Problem::Duplicate => "duplicate",
            Problem::Empty => "empty",
            Problem::UnknownVersion => "unknown-version",
            Problem::More(_) => "more",
        }
    }
}
