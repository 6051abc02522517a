//! One thing to be said of a feed.

use crate::location::Location;
use std::borrow::Cow;
use storymeter::feed::DiagnosticSeverity;

/// Something that is wrong with a feed, or probably not meant.
pub struct Finding {
    pub location: Location,
    /// The path of the value; `$` for the feed as a whole.
    pub path: String,
    pub severity: DiagnosticSeverity,
    /// Stable: the reader's own codes, those of docs/errors.md, and those of
    /// `warnings`.
    pub code: &'static str,
    /// What was found or expected.
    pub message: String,
    /// What to do about it.
    pub remedy: Cow<'static, str>,
}

impl Finding {
    pub fn is_problem(&self) -> bool {
        self.severity == DiagnosticSeverity::Problem
    }
}
