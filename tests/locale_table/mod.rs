//! The rows of `tests/fixtures/locales.txt`, and what a locale writes for each.

use storymeter::feed::Timestamp;
use storymeter::locale::Locale;

pub struct Row {
    pub locale: &'static str,
    pub sort: Sort,
    pub text: String,
}

#[derive(Clone, Copy)]
pub enum Sort {
    Number(u64),
    Compact(u64),
    Plural(u64),
    /// As a clock in UTC shows it, without the name of the zone.
    Moment(Timestamp),
}

pub fn rows() -> Vec<Row> {
    let lines = include_str!("../fixtures/locales.txt").lines();
    let rows: Vec<Row> = lines
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let parts: Vec<&'static str> = line.split('|').collect();
            let [locale, sort, value, text] = parts[..] else {
                panic!("four parts: {line}");
            };
            let number = || value.parse().expect("a number");
            let sort = match sort {
                "number" => Sort::Number(number()),
                "compact" => Sort::Compact(number()),
                "plural" => Sort::Plural(number()),
                "moment" => Sort::Moment(Timestamp::parse(value).expect("a time")),
                other => panic!("{other} is no sort"),
            };
            Row {
                locale,
                sort,
                text: text.replace('_', "\u{202f}").replace('~', "\u{a0}"),
            }
        })
        .collect();
    assert!(rows.len() > 100, "the table has been read");
    rows
}

/// What a locale in UTC writes.
pub fn written(locale: &Locale, sort: Sort) -> String {
    match sort {
        Sort::Number(number) => locale.integer(number),
        Sort::Compact(number) => locale.compact(number),
        Sort::Plural(number) => locale.formats().plural(number),
        Sort::Moment(time) => {
            let written = locale.moment(time);
            written
                .strip_suffix(" UTC")
                .map(str::to_owned)
                .unwrap_or(written)
        }
    }
}

/// Whether two texts are the same, but for the one difference that the table
/// allows.
pub fn same(written: &str, expected: &str) -> bool {
    let plain = |text: &str| text.replace(['\u{202f}', '\u{a0}'], " ");
    plain(written) == plain(expected)
}
