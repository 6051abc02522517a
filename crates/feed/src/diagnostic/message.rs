//! Diagnostics in words.

use super::Problem;
use crate::digits::digits;
use crate::limits;

impl Problem {
    /// What was found and what belongs there, for a person.
    pub fn message(self) -> String {
        let (before, number, after) = match self {
            Problem::WrongType(expected) => return ["expected ", expected].concat(),
            Problem::LooseTime(time) => {
                let time = time.to_rfc3339();
                return ["not written as RFC 3339 has it; read as ", &time].concat();
            }
            Problem::Cut(limit) => ("longer than ", limit as u64, "; the rest was left out"),
            Problem::CutHtml(limit) => (
                "its text is longer than ",
                limit as u64,
                "; the rest was left out",
            ),
            Problem::TooLong => (
                "longer than ",
                limits::IDENTIFIER as u64,
                " characters; left out",
            ),
            Problem::TooGreat(most) => ("more than ", most, "; left out"),
            Problem::OutOfRange(most) => ("expected a number from 1 to ", most, ""),
            Problem::TooManyMarks(most) => (
                "more than ",
                most as u64,
                " combining marks on one letter; the rest was left out",
            ),
            Problem::More(number) => ("and ", number as u64, " more"),
            other => return other.sentence().into(),
        };
        [before, &digits(number), after].concat()
    }

    /// The message of what needs no number in it.
    fn sentence(self) -> &'static str {
        match self {
            Problem::Missing => "required, but missing or blank",
            Problem::Negative => "less than zero; left out",
            Problem::Fractional => "not a whole number; left out",
            Problem::BadUrl => "expected an absolute http or https URL without credentials",
            Problem::RelativeUrl => {
                "a relative URL; resolved against home_page_url, else the feed's own address"
            }
            Problem::BlankInUrl => "blanks in a URL; read as %20",
            Problem::BadTime => "expected an RFC 3339 time, such as 2026-03-27T18:30:00Z",
            Problem::ImplausibleTime => "before 1970, or years ahead; not shown",
            Problem::UnknownWord => "not a word that the format names",
            Problem::NotAList => "expected a list; read as a list of one",
            Problem::Duplicate => "an earlier item has this id; left out",
            Problem::Empty => "no title, summary, text or address; left out",
            Problem::UnknownVersion => "an unknown version; read all the same",
            _ => "",
        }
    }
}
