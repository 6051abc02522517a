//! Dates and times of day, by a language's pattern.

use super::numbers::written;
use crate::feed::Timestamp;
use crate::locale::Catalog;
use crate::locale::places::next_place;

/// Where the time of day begins in a pattern: every language has it last.
fn hour_of(pattern: &str) -> usize {
    let hour = ["{h}", "{H}", "{t}"].iter();
    let hour = hour.filter_map(|place| pattern.find(place));
    hour.min().unwrap_or(pattern.len())
}

/// A pattern without its year, and without what parts that from the rest: `{b} {d}` of `{b} {d}, {y}`. The dot of an
/// ordinal number stays: `{D}.{N}.`.
fn without_year(pattern: &str) -> String {
    const YEAR: &str = "{y}";
    let Some((before, after)) = pattern.split_once(YEAR) else {
        return pattern.to_owned();
    };
    match before.rfind('}') {
        Some(end) => {
            let (kept, parting) = before.split_at(end + 1);
            let dot = if parting == "." { "." } else { "" };
            [kept, dot, after].concat()
        }
        None => after
            .get(after.find('{').unwrap_or(0)..)
            .unwrap_or(after)
            .to_owned(),
    }
}

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

/// A pattern for so much of a moment.
pub(in crate::locale) fn shortened(pattern: &str, extent: Extent) -> String {
    let (date, time) = pattern.split_at(hour_of(pattern));
    let date = match extent.year {
        true => date.to_owned(),
        false => without_year(date),
    };
    match (extent.date, extent.time) {
        (true, true) => [&*date, time].concat(),
        (true, false) => date.trim_end_matches([' ', ',', '،']).to_owned(),
        (false, _) => time.to_owned(),
    }
}

/// What a clock shows that is in UTC, by a pattern, the months' names and those
/// of the halves of the day. What stands for each letter of a pattern,
/// `crates/languages/src/moment.rs` says.
pub(in crate::locale) fn moment(
    catalog: &Catalog,
    pattern: &str,
    [months, halves]: [&str; 2],
    time: Timestamp,
) -> String {
    let [year, month, day, hour, minute, _] = time.civil().map(i64::unsigned_abs);
    let mut text = String::new();
    let mut rest = pattern;
    while let Some((before, place, after)) = next_place(rest) {
        text.push_str(before);
        rest = after;
        let letter = place.bytes().next().unwrap_or_default();
        let (names, number) = match letter.to_ascii_lowercase() {
            b'b' => (months, month.wrapping_sub(1)),
            b'p' => (halves, hour / 12),
            b'd' => ("", day),
            b'n' => ("", month),
            b'h' => ("", hour),
            b't' => ("", (hour + 11) % 12 + 1),
            b'm' => ("", minute),
            _ => ("", year),
        };
        if names.is_empty() {
            // A large letter is a number of two digits.
            let width = 1 + usize::from(letter.is_ascii_uppercase());
            text.push_str(&written(catalog, number, width, false));
        } else {
            text.push_str(names.split('|').nth(number as usize).unwrap_or_default());
        }
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::{Extent, shortened};

    #[test]
    fn a_pattern_is_shortened_wherever_the_year_stands() {
        for (whole, no_year, day, day_of_year) in [
            (
                "{b} {d}, {y}, {t}:{M} {p}",
                "{b} {d}, {t}:{M} {p}",
                "{b} {d}, {y}",
                "{b} {d}",
            ),
            (
                "{D}.{N}.{y}, {H}:{M}",
                "{D}.{N}., {H}:{M}",
                "{D}.{N}.{y}",
                "{D}.{N}.",
            ),
            (
                "{d} de {b} de {y}, {H}:{M}",
                "{d} de {b}, {H}:{M}",
                "{d} de {b} de {y}",
                "{d} de {b}",
            ),
            (
                "{y}/{N}/{D} {h}:{M}",
                "{N}/{D} {h}:{M}",
                "{y}/{N}/{D}",
                "{N}/{D}",
            ),
            (
                "{y}年{n}月{d}日 {H}:{M}",
                "{n}月{d}日 {H}:{M}",
                "{y}年{n}月{d}日",
                "{n}月{d}日",
            ),
            (
                "{D}\u{200f}/{N}\u{200f}/{y}، {t}:{M} {p}",
                "{D}\u{200f}/{N}، {t}:{M} {p}",
                "{D}\u{200f}/{N}\u{200f}/{y}",
                "{D}\u{200f}/{N}",
            ),
        ] {
            let short = |time, year| {
                let date = true;
                shortened(whole, Extent { date, time, year })
            };
            let clock = shortened(
                whole,
                Extent {
                    time: true,
                    ..Extent::default()
                },
            );
            assert!(whole.ends_with(&clock) && clock.starts_with('{'), "{clock}");
            assert!(!clock.contains(['d', 'D', 'y']), "{clock}");
            assert_eq!(short(true, true), whole);
            assert_eq!(short(true, false), no_year);
            assert_eq!(short(false, true), day);
            assert_eq!(short(false, false), day_of_year);
        }
    }
}
