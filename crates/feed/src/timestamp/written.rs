//! The forms in which dates and times are read.
//!
//! Feeds are to write [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339). Of
//! what they write instead, whatever has one meaning is read: a day alone; a
//! time without seconds; an offset without its colon or its minutes; a blank
//! for the `T` or before the offset; and the dates of mails
//! ([RFC 5322](https://www.rfc-editor.org/rfc/rfc5322#section-3.3), with the
//! years and zones of [RFC 822](https://www.rfc-editor.org/rfc/rfc822#section-5)).
//! A time without an offset has as many meanings as there are zones.

use super::Timestamp;
use super::calendar::{DAY, days};

/// Zones that have a name. Those after the first three mean what RFC 822 says
/// in a mail's date alone: elsewhere China has a CST, too.
const ZONES: [(&str, i64); 11] = [
    ("UTC", 0),
    ("GMT", 0),
    ("UT", 0),
    ("EST", -5),
    ("EDT", -4),
    ("CST", -6),
    ("CDT", -5),
    ("MST", -7),
    ("MDT", -6),
    ("PST", -8),
    ("PDT", -7),
];

const MONTHS: &str = "janfebmaraprmayjunjulaugsepoctnovdec";

const WEEKDAYS: &str = "sunmontuewedthufrisat";

/// A date and time, and whether it is written as RFC 3339 has it.
pub(super) fn read(text: &str) -> Option<(Timestamp, bool)> {
    let mut rest = Rest {
        bytes: text.as_bytes(),
        exact: true,
    };
    let iso = rest.bytes.get(4) == Some(&b'-');
    let days = if iso { rest.iso_day() } else { rest.mail_day() }?;
    let time = if rest.bytes.is_empty() {
        rest.exact = false;
        Timestamp::of_day(days)
    } else {
        let seconds = rest.clock(iso)?;
        let offset = rest.offset(iso)?;
        Timestamp::from_unix_seconds(days * DAY + seconds - offset)
    };
    Some((time, rest.exact && iso))
}

/// What is still to be read.
struct Rest<'t> {
    bytes: &'t [u8],
    /// Nothing so far departs from RFC 3339.
    exact: bool,
}

impl Rest<'_> {
    /// How many bytes from here on are of this kind.
    fn run(&self, kind: impl Fn(&u8) -> bool) -> usize {
        let end = self.bytes.iter().position(|byte| !kind(byte));
        end.unwrap_or(self.bytes.len())
    }

    fn skip(&mut self, count: usize) {
        self.bytes = self.bytes.get(count..).unwrap_or_default();
    }

    /// Moves past this byte, if it is here.
    fn take(&mut self, byte: u8) -> bool {
        let here = self.bytes.first() == Some(&byte);
        self.skip(usize::from(here));
        here
    }

    fn blanks(&mut self) -> bool {
        let count = self.run(|byte| *byte == b' ');
        self.skip(count);
        count > 0
    }

    /// A number of this many digits.
    fn number(&mut self, count: usize) -> Option<i64> {
        let mut number = 0;
        for byte in self.bytes.get(..count)? {
            if !byte.is_ascii_digit() {
                return None;
            }
            number = number * 10 + i64::from(byte - b'0');
        }
        self.skip(count);
        Some(number)
    }

    /// The place of a name of three letters among others.
    fn name(&mut self, names: &str) -> Option<i64> {
        let name = self.bytes.get(..3)?;
        let place = names.as_bytes().chunks(3).position(|known| {
            let same = known.iter().zip(name);
            same.into_iter()
                .all(|(known, byte)| byte.eq_ignore_ascii_case(known))
        })?;
        self.skip(3);
        Some(place as i64)
    }

    /// `2026-03-27`
    fn iso_day(&mut self) -> Option<i64> {
        let year = self.number(4)?;
        self.take(b'-').then_some(())?;
        let month = self.number(2)?;
        self.take(b'-').then_some(())?;
        days(year, month, self.number(2)?)
    }

    /// `Fri, 27 Mar 2026`, with or without the day of the week. Years of two
    /// digits are those of RFC 5322, section 4.3.
    fn mail_day(&mut self) -> Option<i64> {
        let weekday = self.name(WEEKDAYS);
        if weekday.is_some() {
            self.take(b',').then_some(())?;
            self.blanks();
        }
        let digits = self.run(u8::is_ascii_digit);
        let day = self.number(digits.clamp(1, 2))?;
        self.blanks().then_some(())?;
        let month = self.name(MONTHS)? + 1;
        self.blanks().then_some(())?;
        let year = match self.run(u8::is_ascii_digit) {
            2 => match self.number(2)? {
                year @ ..50 => year + 2000,
                year => year + 1900,
            },
            _ => self.number(4)?,
        };
        let days = days(year, month, day)?;
        // A day that is named wrong is one of two days.
        let named = weekday.is_none_or(|weekday| (days + 4).rem_euclid(7) == weekday);
        named.then_some(days)
    }

    /// What stands between the day and the clock, and the clock: seconds
    /// since midnight.
    fn clock(&mut self, iso: bool) -> Option<i64> {
        if !(iso && (self.take(b'T') || self.take(b't'))) {
            self.exact = false;
            self.blanks().then_some(())?;
        }
        let hour = self.number(2)?;
        self.take(b':').then_some(())?;
        let minute = self.number(2)?;
        let mut second = 0;
        if self.take(b':') {
            second = self.number(2)?;
            if self.take(b'.') {
                let digits = self.run(u8::is_ascii_digit);
                (digits > 0).then(|| self.skip(digits))?;
            }
        } else {
            self.exact = false;
        }
        // 60 is a leap second (section 5.7); it counts as the next minute.
        let in_range = hour <= 23 && minute <= 59 && second <= 60;
        in_range.then_some(hour * 3600 + minute * 60 + second)
    }

    /// The offset, to the end of the text, in seconds.
    fn offset(&mut self, iso: bool) -> Option<i64> {
        if self.blanks() {
            self.exact = false;
        }
        let sign = match self.bytes {
            [b'Z' | b'z'] => return Some(0),
            [b'+', ..] => 1,
            [b'-', ..] => -1,
            name => {
                self.exact = false;
                let known = if iso { 3 } else { ZONES.len() };
                let mut zones = ZONES.iter().take(known);
                let zone = zones.find(|(zone, _)| zone.as_bytes().eq_ignore_ascii_case(name));
                return zone.map(|(_, hours)| hours * 3600);
            }
        };
        self.skip(1);
        let hours = self.number(2)?;
        let mut minutes = 0;
        let colon = self.take(b':');
        if colon || !self.bytes.is_empty() {
            minutes = self.number(2)?;
        }
        self.exact &= colon;
        let known = hours <= 23 && minutes <= 59 && self.bytes.is_empty();
        known.then_some(sign * (hours * 3600 + minutes * 60))
    }
}
