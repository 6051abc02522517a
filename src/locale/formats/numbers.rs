//! Whole numbers and decimals, in a language's digits.

use crate::digits::digits;
use crate::locale::places::fill;
use crate::locale::{Catalog, Message};
use crate::options::whole;

/// A whole number, its digits parted in groups.
pub(in crate::locale) fn integer(catalog: &Catalog, number: u64) -> String {
    written(catalog, number, 1, true)
}

/// A number of at least this many digits, parted in groups or not.
pub(super) fn written(catalog: &Catalog, number: u64, width: usize, parted: bool) -> String {
    let size = |place: usize| {
        let sizes = catalog.text(Message::Grouping).as_bytes();
        let size = sizes.get(place).map_or(3, |size| usize::from(size & 15));
        size.max(1)
    };
    let (last, others, fewest) = (size(0), size(1), size(2));
    let digits = digits(number);
    let parted = parted && digits.len() >= last + fewest;
    let mut written = String::new();
    for _ in digits.len()..width {
        written.push(in_digits(catalog, b'0'));
    }
    for (place, digit) in digits.bytes().enumerate() {
        let left = digits.len() - place;
        if parted && place > 0 && left >= last && (left - last).is_multiple_of(others) {
            written.push_str(catalog.text(Message::GroupSeparator));
        }
        written.push(in_digits(catalog, digit));
    }
    written
}

/// A digit as the language has it: they follow on its zero.
fn in_digits(catalog: &Catalog, digit: u8) -> char {
    let zero = catalog.text(Message::Digits).chars().next();
    let code = u32::from(zero.unwrap_or('0')) + u32::from(digit & 15);
    char::from_u32(code).unwrap_or(char::from(digit))
}

/// A number from its tenths: `1.7` for 17.
pub(in crate::locale) fn tenths(catalog: &Catalog, tenths: u64) -> String {
    [
        &integer(catalog, tenths / 10),
        catalog.text(Message::DecimalPoint),
        &integer(catalog, tenths % 10),
    ]
    .concat()
}

/// A number in its short form, `31K` for 31,197: two digits at least, so
/// with one decimal where there would be but one
/// ([CLDR, compact number formats](https://unicode.org/reports/tr35/tr35-numbers.html#Compact_Number_Formats)).
pub(in crate::locale) fn compact(catalog: &Catalog, number: u64) -> String {
    let mut found = None;
    let mut below = 0;
    for form in catalog.text(Message::Compact).split('|') {
        let (power, pattern) = form.split_once(' ').unwrap_or_default();
        let unit = whole(power).and_then(|power| 10u64.checked_pow(power));
        let Some(unit) = unit else { break };
        // What rounds up to a unit is one: 999,500 is a million.
        if number.saturating_add(below / 2) < unit {
            break;
        }
        found = Some((unit, pattern));
        below = unit;
    }
    let Some((unit, pattern)) = found else {
        // A short number of four digits is not parted.
        return written(catalog, number, 1, number >= 10_000);
    };
    // Half up, in tenths, and without them from 10 on.
    let rounded = number.saturating_add(unit / 20) / (unit / 10).max(1);
    let text = if rounded < 100 && !rounded.is_multiple_of(10) {
        tenths(catalog, rounded)
    } else {
        integer(catalog, number.saturating_add(unit / 2) / unit)
    };
    fill(pattern, &[("number", &text)], false)
}

#[cfg(test)]
mod tests {
    use super::{compact, integer};
    use crate::locale::Catalog;

    #[test]
    fn nonsense_in_a_language_is_no_panic() {
        let catalog = |grouping: &str, compact: &str| {
            Catalog::of_lines(&["x", "", ",", grouping, ".", "", compact].join("\n"))
        };
        assert_eq!(integer(&catalog("", ""), 131_197), "131,197");
        assert_eq!(integer(&catalog("000", ""), 1_197), "1,1,9,7");
        for forms in ["", "x", "0 {number}", "99 {number}K", "3", "3 K|2 M"] {
            let written = compact(&catalog("331", forms), u64::MAX);
            assert!(!written.is_empty() || forms == "3", "{forms}: {written}");
        }
    }
}
