//! English.

use super::{Formats, Platform};
use crate::digits::digits;
use crate::feed::Timestamp;

/// Whose order a date is written in.
pub(in crate::locale) enum English {
    American,
    British,
    /// Any other region's.
    Regional(Platform),
}

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

const UNITS: [(u64, &str); 3] = [(1_000_000_000, "B"), (1_000_000, "M"), (1_000, "K")];

impl English {
    pub(in crate::locale) fn new(tag: &str) -> Self {
        let is = |known: &str| tag.eq_ignore_ascii_case(known);
        if is("en") || is("en-US") {
            English::American
        } else if is("en-GB") {
            English::British
        } else {
            English::Regional(Platform::new(tag))
        }
    }
}

impl Formats for English {
    fn integer(&self, number: u64) -> String {
        let digits = digits(number);
        let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        grouped
    }

    fn compact(&self, number: u64) -> String {
        for (unit, letter) in UNITS {
            // What rounds up to a unit is one: 999,500 is a million.
            let half = if unit == 1_000 { 0 } else { unit / 2_000 };
            if number.saturating_add(half) >= unit {
                // Half up.
                let tenths = number.saturating_add(unit / 20) / (unit / 10);
                let text = if tenths < 100 && !tenths.is_multiple_of(10) {
                    self.tenths(tenths)
                } else {
                    self.integer(number.saturating_add(unit / 2) / unit)
                };
                return text + letter;
            }
        }
        self.integer(number)
    }

    fn tenths(&self, tenths: u64) -> String {
        [&self.integer(tenths / 10), ".", &self.integer(tenths % 10)].concat()
    }

    fn plural(&self, number: u64) -> String {
        (if number == 1 { "one" } else { "other" }).into()
    }

    fn moment(&self, time: Timestamp) -> String {
        match self {
            English::American => written(time, true),
            English::British => written(time, false),
            English::Regional(platform) => {
                let written = platform.moment(time);
                written.unwrap_or_else(|| self::written(time, false))
            }
        }
    }
}

/// `Mar 27, 2026, 6:30 PM`, or as the British have it, `27 Mar 2026, 18:30`.
/// The narrow space before `PM` is [CLDR's](https://cldr.unicode.org/downloads/cldr-42),
/// and keeps the two on one line.
fn written(time: Timestamp, american: bool) -> String {
    let [year, month, day, hour, minute, _] = time.civil().map(i64::unsigned_abs);
    let (day, name) = (digits(day), month_name(month));
    let (date, clock, half) = match american {
        true => {
            let half = if hour < 12 {
                "\u{202f}AM"
            } else {
                "\u{202f}PM"
            };
            let clock = if hour % 12 == 0 { 12 } else { hour % 12 };
            ([name, " ", &day, ","], digits(clock), half)
        }
        false => {
            let t = if month == 9 { "t" } else { "" };
            ([&*day, " ", name, t], two_digits(hour), "")
        }
    };
    let (year, minute) = (digits(year), two_digits(minute));
    [&date.concat(), " ", &year, ", ", &clock, ":", &minute, half].concat()
}

fn month_name(month: u64) -> &'static str {
    let place = month.wrapping_sub(1) as usize;
    MONTHS.get(place).copied().unwrap_or_default()
}

fn two_digits(number: u64) -> String {
    let zero = if number < 10 { "0" } else { "" };
    [zero, &digits(number)].concat()
}
