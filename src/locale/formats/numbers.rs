//! Whole numbers and decimals, in a language's digits.

use crate::locale::{Catalog, Message, fill};

/// A whole number, its digits parted in groups.
pub(super) fn integer(catalog: &Catalog, number: u64) -> String {
    let separator = catalog.text(Message::GroupSeparator);
    let mut grouping = catalog
        .text(Message::Grouping)
        .split(' ')
        .map(|size| size.parse::<usize>().unwrap_or(3));
    let mut size = || grouping.next().unwrap_or(3).max(1);
    let (last, others, fewest) = (size(), size(), size());
    let digits = number.to_string();
    let parted = digits.len() >= last + fewest;
    let mut written = String::with_capacity(digits.len() * 2);
    for (place, digit) in digits.bytes().enumerate() {
        let left = digits.len() - place;
        if parted && place > 0 && left >= last && (left - last).is_multiple_of(others) {
            written.push_str(separator);
        }
        written.push(in_digits(catalog, digit));
    }
    written
}

/// A digit as the language has it.
fn in_digits(catalog: &Catalog, digit: u8) -> char {
    let digits = catalog.text(Message::Digits);
    let value = usize::from(digit.wrapping_sub(b'0'));
    digits.chars().nth(value).unwrap_or(char::from(digit))
}

/// A number of at least this many digits, without groups.
pub(super) fn plain(catalog: &Catalog, number: i64, width: usize) -> String {
    let digits = number.to_string();
    let mut written = String::new();
    for _ in digits.len()..width {
        written.push(in_digits(catalog, b'0'));
    }
    written.extend(digits.bytes().map(|digit| in_digits(catalog, digit)));
    written
}

/// A number from its tenths: `1.7` for 17.
pub(super) fn tenths(catalog: &Catalog, tenths: u64) -> String {
    let point = catalog.text(Message::DecimalPoint);
    [
        &integer(catalog, tenths / 10),
        point,
        &integer(catalog, tenths % 10),
    ]
    .concat()
}

/// A number in its short form, `31K` for 31,197: two digits at least, so
/// with one decimal where there would be but one
/// ([CLDR, compact number formats](https://unicode.org/reports/tr35/tr35-numbers.html#Compact_Number_Formats)).
pub(super) fn compact(catalog: &Catalog, number: u64) -> String {
    let forms: Vec<(u64, &str)> = catalog
        .text(Message::Compact)
        .split('|')
        .filter_map(|form| {
            let (power, pattern) = form.trim().split_once(' ')?;
            Some((10u64.checked_pow(power.parse().ok()?)?, pattern))
        })
        .collect();
    for (place, (unit, pattern)) in forms.iter().enumerate().rev() {
        // What rounds up to a unit is one: 999,500 is a million.
        let below = place.checked_sub(1).and_then(|place| forms.get(place));
        let half = below.map_or(0, |(unit, _)| unit / 2);
        if number.saturating_add(half) < *unit {
            continue;
        }
        // Half up, in tenths, and without them from 10 on.
        let rounded = number.saturating_add(unit / 20) / (unit / 10);
        let text = if rounded < 100 && !rounded.is_multiple_of(10) {
            tenths(catalog, rounded)
        } else {
            integer(catalog, number.saturating_add(unit / 2) / unit)
        };
        return fill(pattern, &[("number", &text)], false);
    }
    // A short number of four digits is not parted.
    match number {
        0..10_000 => plain(catalog, number as i64, 1),
        _ => integer(catalog, number),
    }
}
