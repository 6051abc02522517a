//! The table of what a locale writes: English, which stands in the wasm, and dates of `Intl` for its regions. What other
//! languages write in a page is tested on host pages, with the files of a build.

use super::locale_table::{Sort, rows, same, written};
use super::page::{intl_number as number, intl_plural as plural};
use storymeter::locale::{Locale, Platform, Zone};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn our_formats_and_intl_write_what_the_table_says() {
    for row in rows().iter().filter(|row| row.locale.starts_with("en")) {
        let ours = written(&Locale::english(row.locale, Zone::Utc), row.sort);
        assert_eq!(ours, row.text, "{}", row.locale);
        let by_intl = match row.sort {
            Sort::Number(value) => number(row.locale, value),
            Sort::Plural(value) => plural(row.locale, value),
            Sort::Moment(time) => Platform::new(row.locale).moment(time).expect("Intl has it"),
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

#[wasm_bindgen_test]
fn other_regions_are_the_platform_s_own() {
    let time = storymeter::feed::Timestamp::parse("2026-03-27T18:30:00Z").expect("a good time");
    let shown = Locale::english("en-AU", Zone::Utc).moment(time);
    assert!(same(&shown, "27 Mar 2026, 6:30\u{202f}pm UTC"), "{shown:?}");
}
