//! Days, as numbers and with the names of their months.

use super::super::calendar::days;
use super::rest::Rest;

const MONTHS: &str =
    "january february march april may june july august september october november december";

const WEEKDAYS: &str = "sunday monday tuesday wednesday thursday friday saturday";

/// The place of a name among others. It may be cut short to three letters.
fn place(word: &[u8], names: &str) -> Option<i64> {
    let is_meant = |name: &str| {
        let start = name.as_bytes().get(..word.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(word))
    };
    let place = names.split(' ').position(is_meant)?;
    (word.len() >= 3).then_some(place as i64)
}

impl Rest<'_> {
    /// `2026-03-27`, `2026/3/27` or `20260327`
    pub(super) fn iso_day(&mut self) -> Option<i64> {
        let year = self.number(4)?;
        let dashes = self.take(b'-');
        self.exact &= dashes;
        let apart = dashes || self.take(b'/');
        let month = self.one_or_two()?;
        let is_apart = self.take(if dashes { b'-' } else { b'/' });
        (apart == is_apart).then_some(())?;
        days(year, month, self.one_or_two()?)
    }

    /// `Fri, 27 Mar 2026`, `Friday, 27-Mar-26`, `March 27, 2026` or
    /// `Fri Mar 27`, with the year at the end of the text, and each with or
    /// without the day of the week.
    pub(super) fn named_day(&mut self) -> Option<i64> {
        let mut word = self.word();
        let weekday = place(word, WEEKDAYS);
        if weekday.is_some() {
            self.take(b',');
            self.blanks();
            word = self.word();
        }
        let (month, day);
        if word.is_empty() {
            self.mail = true;
            day = self.one_or_two()?;
            let dashes = self.take(b'-');
            (dashes || self.blanks()).then_some(())?;
            month = place(self.word(), MONTHS)?;
            let is_apart = if dashes {
                self.take(b'-')
            } else {
                self.blanks()
            };
            is_apart.then_some(())?;
        } else {
            month = place(word, MONTHS)?;
            self.blanks().then_some(())?;
            day = self.one_or_two()?;
            self.take(b',');
            self.blanks().then_some(())?;
        }
        let year = match self.run(u8::is_ascii_digit) {
            4 => self.number(4)?,
            // Of two digits in RFC 5322, section 4.3.
            2 if self.mail => match self.number(2)? {
                year @ ..50 => year + 2000,
                year => year + 1900,
            },
            _ if self.mail => return None,
            _ => {
                // Without an offset it is in UTC, as HTTP has it.
                self.utc = weekday.is_some();
                self.last_year()?
            }
        };
        let days = days(year, month + 1, day)?;
        // A day that is named wrong is one of two days.
        let named = weekday.is_none_or(|weekday| (days + 4).rem_euclid(7) == weekday);
        named.then_some(days)
    }

    /// The year at the end, as C's `asctime` and the command `date` have it.
    fn last_year(&mut self) -> Option<i64> {
        let (clock, year) = self
            .bytes
            .split_at_checked(self.bytes.len().checked_sub(4)?)?;
        self.bytes = year;
        let year = self.number(4)?;
        let [clock @ .., b' '] = clock else {
            return None;
        };
        // The blank before the clock has been read.
        self.bytes = clock;
        Some(year)
    }
}
