//! The table of what a locale writes, against our own formats and against ICU4X.
//! `tests/web/locales.rs` does the same for English with `Intl`; that `embed/formats.js` writes the same is tested on host
//! pages (`tests/e2e/tests/embed/languages.rs`).
#![cfg(not(target_arch = "wasm32"))]

mod locale_table;

use icu::decimal::DecimalFormatter;
use icu::plurals::{PluralCategory, PluralRules};
use locale_table::{Sort, rows, same, written};
use storymeter::locale::languages::LANGUAGES;
use storymeter::locale::{Locale, Platform, Zone};

#[test]
fn our_formats_write_what_the_table_says() {
    let wrong: Vec<String> = rows()
        .iter()
        .filter_map(|row| {
            let written = written(&Locale::new(row.locale, Zone::Utc), row.sort);
            (written != row.text)
                .then(|| format!("{}: {written:?} is not {:?}", row.locale, row.text))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn icu4x_writes_what_the_table_says() {
    let mut wrong = Vec::new();
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
                    PluralCategory::Zero => "zero".into(),
                    PluralCategory::One => "one".into(),
                    PluralCategory::Two => "two".into(),
                    PluralCategory::Few => "few".into(),
                    PluralCategory::Many => "many".into(),
                    PluralCategory::Other => "other".into(),
                }
            }
            // It makes the hour out of a skeleton, and `Intl` takes the language's pattern: 00:05 and 0:05.
            Sort::Moment(_) if row.locale == "es" && row.text.contains(" 0:") => continue,
            Sort::Moment(time) => Platform::new(row.locale).moment(time).expect("it has data"),
            // Not among the parts of ICU4X that are stable; `Intl` has them.
            Sort::Compact(_) => continue,
        };
        if !same(&written, &row.text) {
            wrong.push(format!("{}: {written:?} is not {:?}", row.locale, row.text));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every number up to a thousand, and some around the powers of ten, has the
/// category that ICU4X gives it, in every language that ships.
#[test]
fn plurals_are_those_of_icu4x() {
    let powers = (3..=9).flat_map(|power| {
        let ten = 10u64.pow(power);
        [
            ten - 1,
            ten,
            ten + 1,
            ten + 2,
            ten + 11,
            ten * 2,
            ten * 5 + 3,
        ]
    });
    let numbers: Vec<u64> = (0..=1_000).chain(powers).collect();
    for (tag, _) in LANGUAGES {
        let locale: icu::locale::Locale = tag.parse().expect("a good tag");
        let rules = PluralRules::try_new_cardinal(locale.into()).expect("it has data");
        let ours = Locale::new(tag, Zone::Utc);
        for number in &numbers {
            let expected = format!("{:?}", rules.category_for(*number)).to_lowercase();
            assert_eq!(ours.formats().plural(*number), expected, "{tag} {number}");
        }
    }
}

#[test]
fn other_regions_are_the_platform_s_own() {
    let time = storymeter::feed::Timestamp::parse("2026-03-27T18:30:00Z").expect("a good time");
    let shown = Locale::new("en-AU", Zone::Utc).moment(time);
    assert!(same(&shown, "27 Mar 2026, 6:30\u{202f}pm UTC"), "{shown:?}");
}
