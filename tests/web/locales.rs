//! The table of what a locale writes, against the plain path and against `Intl`.

use super::locale_table::{Sort, rows, same};
use super::page::{intl_number as number, intl_plural as plural};
use storymeter::locale::{Platform, Zone, formats};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn the_plain_path_and_intl_write_what_the_table_says() {
    for row in rows() {
        let plain = formats(row.locale, Zone::Utc);
        let (written, by_intl) = match row.sort {
            Sort::Number(value) => (plain.integer(value), number(row.locale, value)),
            Sort::Plural(value) => {
                let category = plain.plural(value).name().to_owned();
                (category, plural(row.locale, value))
            }
            Sort::Moment(time) => {
                let written = plain.moment(time).trim_end_matches(" UTC").to_owned();
                let by_intl = Platform::new(row.locale).moment(time);
                (written, by_intl.expect("Intl has it"))
            }
        };
        assert_eq!(written, row.text, "{}", row.locale);
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
    let shown = formats("en-AU", Zone::Utc).moment(time);
    assert!(same(&shown, "27 Mar 2026, 6:30\u{202f}pm UTC"), "{shown:?}");
}
