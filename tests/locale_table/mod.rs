//! The rows of `tests/fixtures/locales.txt` and `regions.txt`, and what a locale writes for each.

use storymeter::feed::Timestamp;
use storymeter::locale::Locale;

#[derive(Clone)]
pub struct Row {
    pub locale: String,
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
                locale: locale.to_owned(),
                sort,
                text: text.replace('_', "\u{202f}").replace('~', "\u{a0}"),
            }
        })
        .collect();
    assert!(rows.len() > 100, "the table has been read");
    rows
}

/// Two times for each region of English.
pub fn regions() -> Vec<Row> {
    let times = ["2026-09-01T00:05:00Z", "2026-06-27T18:30:00Z"];
    let times = times.map(|time| Timestamp::parse(time).expect("a time"));
    let mut rows = Vec::new();
    let lines = include_str!("../fixtures/regions.txt").lines();
    for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let parts: Vec<&str> = line.split('|').collect();
        let [regions, texts @ ..] = &parts[..] else {
            panic!("regions and texts: {line}");
        };
        assert_eq!(texts.len(), times.len(), "{line}");
        for region in regions.split(' ') {
            for (time, text) in times.iter().zip(texts) {
                rows.push(Row {
                    locale: format!("en-{region}"),
                    sort: Sort::Moment(*time),
                    text: text.replace('_', "\u{202f}"),
                });
            }
        }
    }
    assert!(rows.len() > 200, "the table has been read");
    rows
}

/// What a locale in UTC writes.
pub fn written(locale: &Locale, sort: Sort) -> String {
    match sort {
        Sort::Number(number) => locale.integer(number),
        Sort::Compact(number) => locale.compact(number),
        Sort::Plural(number) => locale.category(number).to_owned(),
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
