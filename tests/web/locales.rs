//! The tables of what a locale writes: English, which stands in the wasm, and the dates of its regions. What other
//! languages write in a page is tested on host pages, with the files of a build.

use super::locale_table::{Sort, regions, rows, same, written};
use super::page::{intl_moment as moment, intl_number as number, intl_plural as plural};
use storymeter::locale::{Locale, Zone};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn our_formats_and_intl_write_what_the_table_says() {
    for row in rows().iter().filter(|row| row.locale.starts_with("en")) {
        let ours = written(&Locale::english(&row.locale, Zone::Utc), row.sort);
        assert_eq!(ours, row.text, "{}", row.locale);
        let by_intl = match row.sort {
            Sort::Number(value) => number(&row.locale, value),
            Sort::Plural(value) => plural(&row.locale, value),
            Sort::Moment(time) => moment(&row.locale, time.unix_seconds() as f64 * 1_000.0),
            Sort::Compact(_) => continue,
        };
        assert!(
            same(&by_intl, &row.text),
            "{}: {by_intl:?} is not {:?}",
            row.locale,
            row.text
        );
    }
}

/// Engines differ in their CLDR versions; ours is one.
#[wasm_bindgen_test]
fn regions_write_what_they_write_natively() {
    for row in regions() {
        let ours = written(&Locale::english(&row.locale, Zone::Utc), row.sort);
        assert_eq!(ours, row.text, "{}", row.locale);
    }
}
