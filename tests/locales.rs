//! The tables of what a locale writes, against our own formats and against ICU4X. `tests/web/locales.rs` does the same for
//! English with `Intl`; that a page writes what a snapshot does is tested on host pages
//! (`tests/e2e/tests/embed/languages.rs`).
#![cfg(not(target_arch = "wasm32"))]

mod locale_table;

use icu::calendar::{Date, Gregorian};
use icu::datetime::input::{DateTime, Time};
use icu::datetime::{FixedCalendarDateTimeFormatter, fieldsets};
use icu::decimal::DecimalFormatter;
use icu::plurals::{PluralCategory, PluralRules};
use locale_table::{Sort, regions, rows, same, written};
use storymeter::feed::Timestamp;
use storymeter::locale::languages::LANGUAGES;
use storymeter::locale::{Locale, Zone};

#[test]
fn our_formats_write_what_the_table_says() {
    let all = [rows(), regions()].concat();
    let wrong: Vec<String> = all
        .iter()
        .filter_map(|row| {
            let written = written(&Locale::new(&row.locale, Zone::Utc), row.sort);
            (written != row.text)
                .then(|| format!("{}: {written:?} is not {:?}", row.locale, row.text))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn icu4x_writes_what_the_table_says() {
    let mut wrong = Vec::new();
    for row in [rows(), regions()].concat() {
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
            Sort::Moment(time) => moment(&locale, time),
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
            assert_eq!(ours.category(*number), expected, "{tag} {number}");
        }
    }
}

/// The table has two times for each region; here are all months, in the morning and in the evening.
#[test]
fn every_month_of_every_region_is_that_of_icu4x() {
    for row in regions() {
        let locale: icu::locale::Locale = row.locale.parse().expect("a good tag");
        let ours = Locale::new(&row.locale, Zone::Utc);
        for month in 1..=12 {
            for hour in ["00", "09", "12", "23"] {
                let time = Timestamp::parse(&format!("2027-{month:02}-05T{hour}:07:00Z"));
                let time = time.expect("a time");
                let written = written(&ours, Sort::Moment(time));
                assert_eq!(written, moment(&locale, time), "{}", row.locale);
            }
        }
    }
}

/// The same of days without an hour, in every language that ships and in every region.
#[test]
fn every_day_of_every_language_is_that_of_icu4x() {
    let languages = LANGUAGES.map(|(tag, _)| tag.to_owned());
    let regions = regions().into_iter().map(|row| row.locale);
    for tag in languages.into_iter().chain(regions) {
        let locale: icu::locale::Locale = tag.parse().expect("a good tag");
        let ours = Locale::new(&tag, Zone::Utc);
        for month in 1..=12 {
            let day = Timestamp::parse(&format!("2027-{month:02}-05")).expect("a day");
            assert_eq!(ours.moment(day), date(&locale, month), "{tag}");
        }
    }
}

/// What ICU4X writes of the fifth of a month.
fn date(locale: &icu::locale::Locale, month: u8) -> String {
    let fields = fieldsets::YMD::medium();
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), fields);
    let date = Date::try_new_gregorian(2027, month, 5).expect("a date");
    formatter.expect("it has data").format(&date).to_string()
}

/// What ICU4X writes of a clock in UTC.
fn moment(locale: &icu::locale::Locale, time: Timestamp) -> String {
    let fields = fieldsets::YMD::medium().with_time_hm();
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), fields);
    let time = time.to_rfc3339();
    let parts: Vec<i32> = time
        .split(|character: char| !character.is_ascii_digit())
        .filter_map(|part| part.parse().ok())
        .collect();
    let [year, ref parts @ ..] = parts[..] else {
        panic!("a year: {time}");
    };
    let part = |place: usize| u8::try_from(parts[place]).expect("a part of a time");
    let date = Date::try_new_gregorian(year, part(0), part(1)).expect("a date");
    let time = Time::try_new(part(2), part(3), part(4), 0).expect("a time");
    let datetime = DateTime { date, time };
    formatter
        .expect("it has data")
        .format(&datetime)
        .to_string()
}
