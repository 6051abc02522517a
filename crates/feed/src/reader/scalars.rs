//! Counts, times and flags.

use super::{Reader, member};
use crate::{Json, Kind, Number, Problem, Timestamp, limits};

impl Reader {
    /// A time that can be meant; `None` where it is blank.
    #[inline(never)]
    pub(crate) fn time(&mut self, parent: Json<'_>, key: &str) -> Option<Timestamp> {
        let text = member(parent, key)?.text();
        let text = text.as_deref().map(str::trim);
        if text == Some("") {
            return None;
        }
        let Some((time, exact)) = text.and_then(Timestamp::read) else {
            self.report_member(key, Problem::BadTime);
            return None;
        };
        if !time.is_plausible(self.now) {
            self.report_member(key, Problem::ImplausibleTime);
            return None;
        }
        if !exact {
            self.report_member(key, Problem::LooseTime(time));
        }
        Some(time)
    }

    /// A whole number from 0 to [`limits::COUNT`].
    #[inline(never)]
    pub(crate) fn count(&mut self, parent: Json<'_>, key: &str) -> Option<u64> {
        let value = member(parent, key)?;
        let counted = self.count_of(value);
        counted
            .map_err(|problem| self.report_member(key, problem))
            .ok()
    }

    /// The count that a value is, or what is wrong with it.
    pub(crate) fn count_of(&self, value: Json<'_>) -> Result<u64, Problem> {
        match value.number() {
            Some(Number::Count(count)) => Ok(count),
            Some(Number::Negative) => Err(Problem::Negative),
            Some(Number::Fractional) => Err(Problem::Fractional),
            Some(Number::TooLarge) => Err(Problem::TooGreat(limits::COUNT)),
            None => Err(Problem::WrongType("a number")),
        }
    }

    /// A whole number from 1 to `most`.
    pub(crate) fn positive(&mut self, parent: Json<'_>, key: &str, most: u64) -> Option<u64> {
        let count = self.count(parent, key)?;
        let fits = (1..=most).contains(&count);
        if !fits {
            self.report_member(key, Problem::OutOfRange(most));
        }
        fits.then_some(count)
    }

    /// Whether a member is `true`.
    pub(crate) fn flag(&mut self, parent: Json<'_>, key: &str) -> bool {
        let Some(value) = member(parent, key) else {
            return false;
        };
        if value.kind() != Kind::Bool {
            self.report_member(key, Problem::WrongType("true or false"));
        }
        value.source() == "true"
    }
}
