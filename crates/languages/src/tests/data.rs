//! Data about a language that are refused.

use super::{ENGLISH, REGIONS, compiled, refuses};

#[test]
fn attributes_are_those_that_are_read() {
    refuses(
        &[("last = Last", "last = Last\n    .title = x")],
        37,
        "last has an attribute .title",
    );
    refuses(
        &[("last = Last", "last =\n    .title = x")],
        37,
        "last has an attribute .title",
    );
    refuses(
        &[("    .march = Mar\n", "")],
        13,
        "months has no attribute .march",
    );
    refuses(
        &[(".march", ".smarch")],
        16,
        "months has an attribute .smarch",
    );
    refuses(
        &[(".march", ".may = May\n    .march")],
        19,
        "months has two attributes .may",
    );
    refuses(
        &[("months =", "months = Jan")],
        13,
        "months has a text of its own",
    );
    refuses(
        &[("= Mar", "= { $march }")],
        16,
        ".march has a place { $march }",
    );
    refuses(&[(".last = 3", ".last = 0")], 3, "a size of a group");
}

#[test]
fn data_about_a_language_is_sound() {
    refuses(
        &[("tag = de", "tag = fr")],
        2,
        "the file of de says that it is fr",
    );
    for (rule, words) in [
        ("some 1 | other", "knows no category \"some\""),
        ("one 1 | one 2 | other", "has one once"),
        ("one 1", "has conditions for each category but the last one"),
        (
            "one | other",
            "has conditions for each category but the last one",
        ),
        ("one x | other", "can't have \"x\" as a condition"),
        ("one %0:1 | other", "can't have \"%0:1\" as a condition"),
        ("one 3-1 | other", "can't have \"3-1\" as a condition"),
        (
            "one 5000000000 | other",
            "can't have \"5000000000\" as a condition",
        ),
        ("{ $count }", "is a text without places"),
    ] {
        refuses(&[("one 1 | other", rule)], 7, words);
    }
    refuses(
        &[("[3] { $number }K", "[K] { $number }K")],
        9,
        "compact has whole powers",
    );
    refuses(
        &[("[3] { $number }K", "[3] K")],
        9,
        "compact has { $number } once",
    );
    refuses(
        &[("[3] {", "[6] { $number }M\n    [3] {")],
        10,
        "compact has whole powers",
    );
    refuses(&[("*[0]", "*[1]")], 10, "compact has *[0]");
    refuses(&[("$power", "$count")], 8, "compact has forms by $power");
    refuses(
        &[("{ $day }", "{ $date }")],
        12,
        "moment has a place { $date }",
    );
    refuses(&[("{ $day }, ", "")], 12, "moment has to say");
    refuses(&[("{ $half }", "")], 12, "moment has to say");
    refuses(&[("{ $hour12 }", "{ $hour }")], 12, "moment has to say");
}

#[test]
fn digits_are_ten() {
    let with = |digits: &str| ENGLISH.replacen("plural", &format!("digits = {digits}\nplural"), 1);
    assert!(
        compiled(
            &with("٠١٢٣٤٥٦٧٨٩"),
            &with("0123456789").replace("= en", "= de"),
            REGIONS
        )
        .is_ok()
    );
    for digits in ["123456789", "0123456798", "01234567890", "{ $digits }"] {
        let error = compiled(&with(digits), "", REGIONS).expect_err(digits);
        let said = error.to_string();
        assert!(
            said.starts_with("languages/en.ftl:7: digits are ten"),
            "{said}"
        );
    }
}

#[test]
fn regions_are_named_once() {
    let refused = |regions: &str, words: &str| {
        let german = ENGLISH.replace("= en", "= de");
        let error = compiled(ENGLISH, &german, regions)
            .expect_err(words)
            .to_string();
        assert!(error.starts_with("languages/regions/en.ftl:"), "{error}");
        assert!(error.contains(words), "{error}");
    };
    refused(
        &REGIONS.replace("= AS", "= GB"),
        "GB is no region, or stands there twice",
    );
    refused(&REGIONS.replace("= AS", "= Samoa"), "Samoa is no region");
    refused(
        &REGIONS.replace(".september", ".autumn"),
        "GB has an attribute .autumn",
    );
    refused(&REGIONS.replace("GB = { $day }", "GB = "), "GB has to say");
    refused("US =\n    .regions = AS\n", "US has no text");
}
