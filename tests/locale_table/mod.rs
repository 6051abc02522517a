//! The rows of `tests/fixtures/locales.txt`.

use storymeter::feed::Timestamp;

pub struct Row {
    pub locale: &'static str,
    pub sort: Sort,
    pub text: String,
}

pub enum Sort {
    Number(u64),
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
                "plural" => Sort::Plural(number()),
                _ => Sort::Moment(Timestamp::parse(value).expect("a time")),
            };
            let text = text.replace('_', "\u{202f}");
            Row { locale, sort, text }
        })
        .collect();
    assert!(rows.len() > 15, "the table has been read");
    rows
}

/// Whether two texts are the same, but for the one difference that the table
/// allows.
pub fn same(written: &str, expected: &str) -> bool {
    let plain = |text: &str| text.replace('\u{202f}', " ");
    plain(written) == plain(expected)
}
