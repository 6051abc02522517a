//! Points in time, and days without an hour.

mod calendar;
#[cfg(test)]
mod tests;
mod written;

use calendar::{DAY, civil_from_days};
use std::fmt;

/// A point in time: seconds since 1970-01-01T00:00:00Z, without fractions. Or,
/// where the feed names no hour, a day, which nobody can place more exactly.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp {
    seconds: i64,
    day: bool,
}

/// How much sooner than in UTC a day may begin, and how much later it may end,
/// in seconds: clocks are from UTC+14 to UTC−12.
const EAST: i64 = 14 * 3600;
const WEST: i64 = 12 * 3600;

/// The last second that has a year of four digits, which is what
/// [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339) can write.
const LAST: i64 = 253_402_300_799;

/// How far ahead a time may be and still be meant, in seconds: five years.
const AHEAD: i64 = 5 * 366 * DAY;

impl Timestamp {
    /// A point in time from its seconds since 1970 in UTC.
    pub fn from_unix_seconds(seconds: i64) -> Self {
        Timestamp {
            seconds,
            day: false,
        }
    }

    /// A day, from the days since 1970-01-01.
    fn of_day(days: i64) -> Self {
        Timestamp {
            seconds: days * DAY,
            day: true,
        }
    }

    /// Reads a date and time, in any form that has one meaning: that of
    /// [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339), and those that
    /// `docs/feed.md` lists. `None` for anything else: a time without an
    /// offset, a day that no calendar has included.
    pub fn parse(text: &str) -> Option<Self> {
        written::read(text).map(|(time, _)| time)
    }

    /// Reads the same, and says whether it is written as RFC 3339 has it.
    pub(crate) fn read(text: &str) -> Option<(Self, bool)> {
        written::read(text)
    }

    /// Whether it is a day, without an hour: it is the same day in every time
    /// zone, and is written without a time.
    pub fn is_day(self) -> bool {
        self.day
    }

    /// Seconds since 1970 in UTC; of a day, those of its beginning.
    pub fn unix_seconds(self) -> i64 {
        self.seconds
    }

    /// The same in milliseconds, as the browser's `Date` counts them.
    pub fn milliseconds(self) -> f64 {
        self.seconds as f64 * 1000.0
    }

    /// Whether it was over before the other one began. Of a day and a point in
    /// time, in every time zone that the day may be meant in.
    pub fn precedes(self, other: Self) -> bool {
        match (self.day, other.day) {
            (true, false) => self.latest() < other.seconds,
            (false, true) => self.seconds < other.seconds - EAST,
            _ => self.seconds < other.seconds,
        }
    }

    /// So many seconds later, or earlier; a day stays a day. `None` beyond what
    /// a number can hold.
    pub fn later(self, seconds: i64) -> Option<Self> {
        let seconds = self.seconds.checked_add(seconds)?;
        Some(Timestamp { seconds, ..self })
    }

    /// The last second that can be meant.
    pub(crate) fn latest(self) -> i64 {
        match self.day {
            true => self.seconds + DAY + WEST,
            false => self.seconds,
        }
    }

    /// Whether a feed can mean it: not before 1970, and not more than five
    /// years ahead, as far as the present time is known.
    pub fn is_plausible(self, now: Option<Self>) -> bool {
        let last = now.map_or(LAST, |now| LAST.min(now.seconds.saturating_add(AHEAD)));
        (0..=last).contains(&self.seconds)
    }

    /// Year, month, day, hour, minute and second in UTC, in the Gregorian calendar.
    pub fn civil(self) -> [i64; 6] {
        let (year, month, day) = civil_from_days(self.seconds.div_euclid(DAY));
        let second = self.seconds.rem_euclid(DAY);
        [
            year,
            month,
            day,
            second / 3600,
            second / 60 % 60,
            second % 60,
        ]
    }

    /// The same point in time in UTC, as a `datetime` attribute wants it; of a
    /// day the date alone.
    pub fn to_rfc3339(self) -> String {
        let mut text = String::with_capacity(20);
        let parts = if self.day { 3 } else { 6 };
        let parts = self.civil().into_iter().zip("--T::Z".chars()).take(parts);
        for (place, (value, after)) in parts.enumerate() {
            let number = crate::digits::digits(value.unsigned_abs());
            let width = if place == 0 { 4 } else { 2 };
            for _ in number.len()..width {
                text.push('0');
            }
            text.push_str(&number);
            text.push(after);
        }
        if self.day {
            text.pop();
        }
        text
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.to_rfc3339())
    }
}
