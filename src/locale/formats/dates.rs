//! Dates and times of day, by a language's pattern.

use super::numbers::written;
use crate::feed::Timestamp;
use crate::locale::Catalog;
use crate::locale::places::next_place;

/// How much of a moment is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::locale) struct Extent {
    /// Whether the date is.
    pub(in crate::locale) date: bool,
    /// Whether the time of day is.
    pub(in crate::locale) time: bool,
    /// Whether the year is.
    pub(in crate::locale) year: bool,
}

/// How a language, or one of its regions, writes moments.
#[derive(Clone, Copy)]
pub(in crate::locale) struct Style<'a> {
    pub(in crate::locale) pattern: &'a str,
    /// The months' names and those of the halves of the day.
    pub(in crate::locale) months: &'a str,
    pub(in crate::locale) halves: &'a str,
}

impl Style<'_> {
    /// Whether the month stands there by a name, so that days are of a month: `{b}` or `{n}月`.
    pub(in crate::locale) fn names_month(&self) -> bool {
        self.pattern
            .chars()
            .any(|character| matches!(character, 'b' | '月'))
    }
}

/// So much of what a clock shows that is in UTC. What stands for each letter of a
/// pattern, `crates/languages/src/moment.rs` says; `day` stands there for the day,
/// where it is more than one.
///
/// Without its year a pattern is without what parts that from the rest: `{b} {d}`
/// of `{b} {d}, {y}`. The dot of an ordinal number stays: `{D}.{N}.`.
pub(in crate::locale) fn moment(
    catalog: &Catalog,
    style: Style<'_>,
    extent: Extent,
    time: Timestamp,
    day_text: Option<&str>,
) -> String {
    let [year, month, day, hour, minute, _] = time.civil().map(i64::unsigned_abs);
    let mut text = String::new();
    let mut rest = style.pattern;
    while let Some((before, place, after)) = next_place(rest) {
        rest = after;
        let letter = place.bytes().next().unwrap_or_default();
        let of_time = matches!(letter, b'h' | b'H' | b't' | b'M' | b'p');
        let is_shown = match letter {
            b'y' => extent.date && extent.year,
            _ if of_time => extent.time,
            _ => extent.date,
        };
        // What parts it from what stands there already.
        let parting = match is_shown || extent.date && of_time {
            _ if text.is_empty() => "",
            true if is_shown => before,
            true => before.trim_end_matches(is_parting),
            false if letter == b'y' && before == "." => before,
            false => "",
        };
        text.push_str(parting);
        if !is_shown {
            if of_time {
                break;
            }
            continue;
        }
        let (names, number) = match letter.to_ascii_lowercase() {
            b'b' => (style.months, month.wrapping_sub(1)),
            b'p' => (style.halves, hour / 12),
            b'd' => ("", day),
            b'n' => ("", month),
            b'h' => ("", hour),
            b't' => ("", (hour + 11) % 12 + 1),
            b'm' => ("", minute),
            _ => ("", year),
        };
        let days = day_text.filter(|_| letter.eq_ignore_ascii_case(&b'd'));
        if let Some(days) = days {
            text.push_str(days);
        } else if names.is_empty() {
            // A large letter is a number of two digits.
            let width = 1 + usize::from(letter.is_ascii_uppercase());
            text.push_str(&written(catalog, number, width, false));
        } else {
            text.push_str(names.split('|').nth(number as usize).unwrap_or_default());
        }
    }
    if extent.time {
        text.push_str(rest);
    }
    text
}

/// What parts the time of day from the date, and stands nowhere without it.
fn is_parting(sign: char) -> bool {
    matches!(sign, ' ' | ',' | '،')
}

#[cfg(test)]
mod tests {
    use super::{Extent, Style, moment};
    use crate::feed::Timestamp;
    use crate::locale::Catalog;

    #[test]
    fn a_pattern_is_shortened_wherever_the_year_stands() {
        let time = Timestamp::parse("2026-03-07T15:04:00Z").expect("a good time");
        let months = "Jan|Feb|Mar";
        for (pattern, whole, no_year, day, day_of_year, clock) in [
            (
                "{b} {d}, {y}, {t}:{M} {p}",
                "Mar 7, 2026, 3:04 PM",
                "Mar 7, 3:04 PM",
                "Mar 7, 2026",
                "Mar 7",
                "3:04 PM",
            ),
            (
                "{D}.{N}.{y}, {H}:{M}",
                "07.03.2026, 15:04",
                "07.03., 15:04",
                "07.03.2026",
                "07.03.",
                "15:04",
            ),
            (
                "{d} de {b} de {y}, {H}:{M}",
                "7 de Mar de 2026, 15:04",
                "7 de Mar, 15:04",
                "7 de Mar de 2026",
                "7 de Mar",
                "15:04",
            ),
            (
                "{y}/{N}/{D} {h}:{M}",
                "2026/03/07 15:04",
                "03/07 15:04",
                "2026/03/07",
                "03/07",
                "15:04",
            ),
            (
                "{y}年{n}月{d}日 {H}:{M}",
                "2026年3月7日 15:04",
                "3月7日 15:04",
                "2026年3月7日",
                "3月7日",
                "15:04",
            ),
            (
                "{D}\u{200f}/{N}\u{200f}/{y}، {t}:{M} {p}",
                "07\u{200f}/03\u{200f}/2026، 3:04 PM",
                "07\u{200f}/03، 3:04 PM",
                "07\u{200f}/03\u{200f}/2026",
                "07\u{200f}/03",
                "3:04 PM",
            ),
        ] {
            let style = Style {
                pattern,
                months,
                halves: "AM|PM",
            };
            let written = |date, time_of_day, year| {
                let extent = Extent {
                    date,
                    time: time_of_day,
                    year,
                };
                moment(&Catalog::english(), style, extent, time, None)
            };
            assert_eq!(written(true, true, true), whole);
            assert_eq!(written(true, true, false), no_year);
            assert_eq!(written(true, false, true), day);
            assert_eq!(written(true, false, false), day_of_year);
            assert_eq!(written(false, true, false), clock);
        }
    }
}
