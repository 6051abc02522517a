//! What a language becomes.

use super::{ENGLISH, REGIONS, compiled, german, refuses};

#[test]
fn a_language_is_a_line_for_each_message() {
    let languages = german(&[("By {", "Von {")]).expect("it is sound");
    let [german] = &*languages.others else {
        panic!("there is one other");
    };
    assert_eq!(german.tag, "de");
    assert_eq!(
        german.lines,
        [
            "de",
            "331",
            "one 0-1-1|other",
            "3 {number}K",
            "{b} {d}, {y}, {t}:{M}\u{202f}{p}",
            "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
            "AM|PM",
            "{count} post of {name}|{count} posts of {name}",
            "Von {name}",
            "Last",
        ]
    );
    assert_eq!(languages.keys.len(), german.lines.len());
    assert_eq!(languages.keys.first().map(String::as_str), Some("tag"));
    assert_eq!(
        languages.english.lines.last().map(String::as_str),
        Some("Last")
    );
}

#[test]
fn regions_have_the_names_of_english_where_they_have_none() {
    let languages = german(&[]).expect("it is sound");
    assert_eq!(
        languages.regions,
        "US AS\t{b} {d}, {y}, {t}:{M} {p}\tJan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec\tAM|PM\n\
         GB\t{d} {b} {y}, {H}:{M}\tJan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec\tAM|PM"
    );
}

#[test]
fn forms_stand_in_the_order_of_the_rule() {
    let polish = "few %10:2-4 !%100:12-14 | one 1 | many";
    let languages = german(&[
        ("one 1 | other", polish),
        ("[one] {", "[one] 1 {"),
        (
            "*[other] { $count } posts",
            "*[many] many { $count } { $name }\n    [few] few { $count }",
        ),
    ])
    .expect("it is sound");
    let lines = &languages.others[0].lines;
    assert_eq!(lines[2], "few 10-2-4 !100-12-14|one 0-1-1|many");
    assert_eq!(
        lines[7],
        "few {count} of {name}|1 {count} post of {name}|many {count} {name}"
    );
}

#[test]
fn a_form_for_one_number_need_not_say_it() {
    let languages = german(&[("[one] { $count } post", "[one] ein Beitrag")]);
    assert!(languages.is_ok(), "{languages:?}");
    // French has 0 and 1 in that category.
    let changes = [
        ("one 1 |", "one 0-1 |"),
        ("[one] { $count } post", "[one] un article"),
    ];
    refuses(&changes, 32, "posts doesn't have the place { $count }");
    // Of nothing there is no more to say.
    let languages = german(&[
        ("one 1 |", "zero 0 | one 1 |"),
        ("[one]", "[zero] nichts\n    [one]"),
    ]);
    assert!(languages.is_ok(), "{languages:?}");
}

#[test]
fn a_language_that_tells_no_numbers_apart_has_no_forms() {
    let (first, rest) = ENGLISH.split_once("posts = ").expect("it is there");
    let (_, rest) = rest.split_once("}\nby").expect("it ends");
    let japanese = [first, "posts = { $name }: { $count }\nby", rest].concat();
    let japanese = japanese.replace("tag = en", "tag = de");
    let one = japanese.replace("one 1 | other", "other");
    let languages = compiled(ENGLISH, &one, REGIONS).expect("it is sound");
    assert_eq!(languages.others[0].lines[7], "{name}: {count}");
    let error = compiled(ENGLISH, &japanese, REGIONS).expect_err("it has two");
    assert!(
        error
            .to_string()
            .contains("posts has one form, and depends on a number")
    );
}
