//! English.

use super::{Formats, Platform, Plural};
use crate::feed::Timestamp;
use crate::locale::Zone;

pub(super) struct English {
    dates: Dates,
    zone: Zone,
}

/// Whose order a date is written in.
enum Dates {
    American,
    British,
    /// Any other region's.
    Regional(Platform),
}

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

impl English {
    pub(super) fn new(tag: &str, zone: Zone) -> Self {
        let is = |known: &str| tag.eq_ignore_ascii_case(known);
        let dates = if is("en") || is("en-US") {
            Dates::American
        } else if is("en-GB") {
            Dates::British
        } else {
            Dates::Regional(Platform::new(tag))
        };
        English { dates, zone }
    }
}

impl Formats for English {
    fn integer(&self, number: u64) -> String {
        let digits = number.to_string();
        let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        grouped
    }

    fn plural(&self, number: u64) -> Plural {
        if number == 1 {
            Plural::One
        } else {
            Plural::Other
        }
    }

    fn moment(&self, time: Timestamp) -> String {
        let (local, zone) = self.zone.local(time);
        let written = match &self.dates {
            Dates::American => written(local, true),
            Dates::British => written(local, false),
            Dates::Regional(platform) => {
                let written = platform.moment(local);
                written.unwrap_or_else(|| self::written(local, false))
            }
        };
        [&written, " ", &zone].concat()
    }
}

/// `Mar 27, 2026, 6:30 PM`, or as the British have it, `27 Mar 2026, 18:30`.
/// The narrow space before `PM` is [CLDR's](https://cldr.unicode.org/downloads/cldr-42),
/// and keeps the two on one line.
fn written(time: Timestamp, american: bool) -> String {
    let [year, month, day, hour, minute, _] = time.civil();
    let (day, name) = (day.to_string(), month_name(month));
    let (date, clock, half) = match american {
        true => {
            let half = if hour < 12 {
                "\u{202f}AM"
            } else {
                "\u{202f}PM"
            };
            let clock = if hour % 12 == 0 { 12 } else { hour % 12 };
            ([name, " ", &day, ","], clock.to_string(), half)
        }
        false => {
            let t = if month == 9 { "t" } else { "" };
            ([&*day, " ", name, t], two_digits(hour), "")
        }
    };
    let (year, minute) = (year.to_string(), two_digits(minute));
    [&date.concat(), " ", &year, ", ", &clock, ":", &minute, half].concat()
}

fn month_name(month: i64) -> &'static str {
    let place = usize::try_from(month - 1).unwrap_or_default();
    MONTHS.get(place).copied().unwrap_or_default()
}

fn two_digits(number: i64) -> String {
    let zero = if number < 10 { "0" } else { "" };
    [zero, &number.to_string()].concat()
}
