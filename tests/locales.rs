//! The table of what a locale writes, against the plain path and against ICU4X.
//! `tests/web/locales.rs` does the same with `Intl`.
#![cfg(not(target_arch = "wasm32"))]

mod locale_table;

use icu::decimal::DecimalFormatter;
use icu::plurals::{PluralCategory, PluralRules};
use locale_table::{Sort, rows, same};
use storymeter::locale::{Platform, Zone, formats};

#[test]
fn the_plain_path_writes_what_the_table_says() {
    for row in rows() {
        let formats = formats(row.locale, Zone::Utc);
        let written = match row.sort {
            Sort::Number(number) => formats.integer(number),
            Sort::Plural(number) => formats.plural(number).name().to_owned(),
            Sort::Moment(time) => formats.moment(time).trim_end_matches(" UTC").to_owned(),
        };
        assert_eq!(written, row.text, "{}", row.locale);
    }
}

#[test]
fn icu4x_writes_what_the_table_says() {
    for row in rows() {
        let locale: icu::locale::Locale = row.locale.parse().expect("a good tag");
        let written = match row.sort {
            Sort::Number(number) => {
                let formatter = DecimalFormatter::try_new(locale.into(), Default::default());
                formatter
                    .expect("it has data")
                    .format_to_string(&number.into())
            }
            Sort::Plural(number) => {
                let rules = PluralRules::try_new_cardinal(locale.into()).expect("it has data");
                match rules.category_for(number) {
                    PluralCategory::One => "one".into(),
                    _ => "other".into(),
                }
            }
            Sort::Moment(time) => Platform::new(row.locale).moment(time).expect("it has data"),
        };
        assert!(
            same(&written, &row.text),
            "{}: {written:?} is not {:?}",
            row.locale,
            row.text
        );
    }
}

#[test]
fn other_regions_are_the_platform_s_own() {
    let time = storymeter::feed::Timestamp::parse("2026-03-27T18:30:00Z").expect("a good time");
    let shown = formats("en-AU", Zone::Utc).moment(time);
    assert!(same(&shown, "27 Mar 2026, 6:30\u{202f}pm UTC"), "{shown:?}");
}
