//! Dates and times of day, by a language's pattern.

use super::numbers::written;
use crate::feed::Timestamp;
use crate::locale::Catalog;
use crate::locale::places::next_place;

/// The part of a pattern that says the day: every language has it first.
fn date_of(pattern: &str) -> &str {
    let hour = ["{h}", "{H}", "{t}"]
        .iter()
        .filter_map(|place| pattern.find(place));
    let date = hour
        .min()
        .map_or(pattern, |start| pattern.get(..start).unwrap_or(pattern));
    date.trim_end_matches([' ', ',', '،'])
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
    /// Whether the time of day is.
    pub(in crate::locale) time: bool,
    /// Whether the year is.
    pub(in crate::locale) year: bool,
}

/// A pattern for so much of a moment.
pub(in crate::locale) fn shortened(pattern: &str, extent: Extent) -> String {
    let pattern = if extent.time {
        pattern
    } else {
        date_of(pattern)
    };
    if extent.year {
        pattern.to_owned()
    } else {
        without_year(pattern)
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
            let short = |time, year| shortened(whole, Extent { time, year });
            assert_eq!(short(true, true), whole);
            assert_eq!(short(true, false), no_year);
            assert_eq!(short(false, true), day);
            assert_eq!(short(false, false), day_of_year);
        }
    }
}
