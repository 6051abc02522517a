//! Dates and times of day, by a language's pattern.

use super::numbers::written;
use crate::feed::Timestamp;
use crate::locale::Catalog;
use crate::locale::places::next_place;

/// What a clock shows that is in UTC, by a pattern, the months' names and
/// those of the halves of the day; of a day without an hour the date alone,
/// which every language that ships writes first. What stands for each letter of
/// a pattern, `crates/languages/src/moment.rs` says.
pub(in crate::locale) fn moment(
    catalog: &Catalog,
    [pattern, months, halves]: [&str; 3],
    time: Timestamp,
) -> String {
    let [year, month, day, hour, minute, _] = time.civil().map(i64::unsigned_abs);
    let mut text = String::new();
    let mut rest = pattern;
    while let Some((before, place, after)) = next_place(rest) {
        let letter = place.bytes().next().unwrap_or_default();
        let sort = letter.to_ascii_lowercase();
        if time.is_day() && matches!(sort, b'h' | b't' | b'm' | b'p') {
            // With what parts the two. What belongs to the date stays: 27日.
            text.push_str(before.trim_end_matches([' ', ',', '،']));
            return text;
        }
        text.push_str(before);
        rest = after;
        let (names, number) = match sort {
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
