//! The time of a day, and where it is that time.

use super::rest::Rest;

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

/// A time of a day.
pub(super) struct Clock {
    /// Since midnight.
    pub(super) seconds: i64,
    /// It is the 61st of its minute.
    pub(super) leap: bool,
}

impl Rest<'_> {
    /// What stands between the day and the clock, and the clock: `12:00:00`,
    /// `9:00` or `120000`.
    pub(super) fn clock(&mut self) -> Option<Clock> {
        if !(self.iso && (self.take(b'T') || self.take(b't'))) {
            self.exact = false;
            // Before the year at the end it has been read.
            (self.blanks() || self.utc).then_some(())?;
        }
        let together = matches!(self.run(u8::is_ascii_digit), 4 | 6);
        let hour = self.one_or_two()?;
        (together || self.take(b':')).then_some(())?;
        let minute = self.number(2)?;
        let mut second = 0;
        let more = match together {
            true => self.run(u8::is_ascii_digit) > 0,
            false => self.take(b':'),
        };
        if more {
            second = self.number(2)?;
            let comma = self.take(b',');
            self.exact &= !comma;
            if comma || self.take(b'.') {
                let digits = self.run(u8::is_ascii_digit);
                (digits > 0).then(|| self.skip(digits))?;
            }
        } else {
            self.exact = false;
        }
        // In ISO 8601 a day ends at 24:00, which is when the next one begins.
        let end = hour == 24 && minute == 0 && second == 0;
        self.exact &= !(end || together);
        let in_range = end || (hour <= 23 && minute <= 59 && second <= 60);
        in_range.then_some(Clock {
            seconds: hour * 3600 + minute * 60 + second,
            leap: second == 60,
        })
    }

    /// The offset, to the end of the text, in seconds.
    pub(super) fn offset(&mut self) -> Option<i64> {
        if self.blanks() {
            self.exact = false;
        }
        match self.bytes {
            [b'Z' | b'z'] => return Some(0),
            [] => return self.utc.then_some(0),
            _ => {}
        }
        let name = self.word();
        if !name.is_empty() {
            self.exact = false;
            let hours = self.zone(name)?;
            if self.bytes.is_empty() {
                return Some(hours * 3600);
            }
            // JavaScript's `GMT+0100`
            (hours == 0).then_some(())?;
        }
        let sign = if self.take(b'-') { -1 } else { 1 };
        (sign < 0 || self.take(b'+')).then_some(())?;
        let hours = self.number(2)?;
        let mut minutes = 0;
        let colon = self.take(b':');
        if colon || self.run(u8::is_ascii_digit) > 0 {
            minutes = self.number(2)?;
        }
        self.exact &= colon;
        let offset = sign * (hours * 3600 + minutes * 60);
        let over = self.bytes.is_empty() || self.said_again(offset);
        (hours <= 23 && minutes <= 59 && over).then_some(offset)
    }

    fn zone(&self, name: &[u8]) -> Option<i64> {
        let known = if self.mail { ZONES.len() } else { 3 };
        let mut zones = ZONES.iter().take(known);
        let zone = zones.find(|(zone, _)| zone.as_bytes().eq_ignore_ascii_case(name));
        zone.map(|(_, hours)| *hours)
    }

    /// The zone's name after its offset, or the offset again where it has no
    /// name, as Go has them.
    fn said_again(&mut self, offset: i64) -> bool {
        self.exact = false;
        let blanks = self.blanks();
        let name = self.word();
        let agrees = self.zone(name).is_none_or(|hours| hours * 3600 == offset);
        if name.is_empty() && (self.take(b'+') || self.take(b'-')) {
            let digits = self.run(u8::is_ascii_digit);
            self.skip(digits);
            return blanks && digits > 0 && self.bytes.is_empty();
        }
        blanks && agrees && self.bytes.is_empty()
    }
}
