//! Words that are refused.

use super::{german, refuses};
use crate::Languages;

#[test]
fn messages_are_those_of_english_in_their_order() {
    refuses(&[("by = By { $name }\n", "")], 35, "by is missing");
    refuses(&[("last = Last\n", "")], 35, "last is missing");
    refuses(
        &[("last = Last", "last = Last\nnonsense = x")],
        37,
        "no message of en.ftl is called nonsense",
    );
    refuses(
        &[("last = Last", "by = Again\nlast = Last")],
        36,
        "by stands there twice",
    );
    let swapped = [
        ("by = By { $name }\n", ""),
        ("last = Last", "last = Last\nby = By { $name }"),
    ];
    refuses(&swapped, 35, "by is expected here");
    refuses(&[("plural = one 1 | other\n", "")], 7, "plural is missing");
}

#[test]
fn places_are_those_of_english() {
    refuses(
        &[("By { $name }", "By")],
        35,
        "by doesn't have the place { $name }",
    );
    refuses(
        &[("By { $name }", "By { $name } { $time }")],
        35,
        "by has a place { $time }, which nobody fills",
    );
    refuses(
        &[("posts of { $name }", "posts")],
        33,
        "posts doesn't have the place { $name }",
    );
}

#[test]
fn forms_are_those_of_the_language() {
    refuses(
        &[("    [one] { $count } post of { $name }\n", "")],
        32,
        "posts has no form for one",
    );
    refuses(
        &[("[one]", "[few] x\n    [one]")],
        32,
        "posts has a form for few, which is no category",
    );
    refuses(
        &[("[one]", "[1] x\n    [one]")],
        32,
        "posts has a form for 1, which is no category",
    );
    refuses(
        &[("[one]", "[one] { $count }\n    [one]")],
        33,
        "posts has two forms for one",
    );
    let star = [
        ("    [one]", "   *[one]"),
        (
            "   *[other] { $count } posts",
            "    [other] { $count } posts",
        ),
    ];
    refuses(&star, 32, "posts has its star at another form");
    refuses(
        &[("{ $count ->", "{ $name ->")],
        31,
        "posts has forms by $name",
    );
    let forms = "{ $count ->\n    [one] x\n   *[other] x\n}";
    refuses(
        &[("last = Last", &format!("last = {forms}"))],
        36,
        "last has forms, and nobody says a number for it",
    );
}

#[test]
fn what_only_fluent_s_run_time_could_work_out_is_refused() {
    let last = |text: &str, line: usize, words: &str| {
        refuses(&[("last = Last", &format!("last = {text}"))], line, words);
    };
    last("{ NUMBER($count) }", 36, "the function NUMBER()");
    last("{ by }", 36, "a reference to the message by");
    last("{ -brand }", 36, "a reference to the term -brand");
    last("{ 5 }", 36, "a number or another place within braces");
    last(
        "{ { $name } }",
        36,
        "a number or another place within braces",
    );
    last(
        "So { $count ->\n   *[other] x\n}",
        36,
        "a choice within a text",
    );
    last(
        "{ NUMBER($count) ->\n   *[other] x\n}",
        36,
        "a choice within a text",
    );
    refuses(
        &[("last = Last", "last = Last\n-brand = Us")],
        37,
        "-brand is a term",
    );
    let nested = [("posts of { $name }", "{ $name ->\n       *[x] posts\n    }")];
    refuses(&nested, 33, "a choice within a text");
}

#[test]
fn what_the_compact_form_parts_by_is_in_no_text() {
    let last = |text: &str, line: usize, words: &str| {
        refuses(&[("last = Last", &format!("last = {text}"))], line, words);
    };
    last("This | that", 36, "'|' in a text");
    last(r#"This { "{" } that"#, 36, "'{' in a text");
    last("This\n    and that", 36, "a text of two lines");
    last("This  and that", 36, "two spaces side by side");
    last(
        "This\u{a0}and that",
        36,
        "a character that can't be seen, U+00A0",
    );
    last(
        "This\u{200f} and that",
        36,
        "a character that can't be seen, U+200F",
    );
    // By its number it can.
    assert!(german(&[("Last", r#"This{ "\u200F" }"#)]).is_ok());
}

#[test]
fn what_is_no_fluent_is_refused_where_it_stands() {
    refuses(&[("last = Last", "last Last")], 36, "this is no Fluent");
    refuses(&[("By { $name }", "By { $name")], 36, "this is no Fluent");
}

#[test]
fn a_file_that_is_not_there_is_told() {
    let error = Languages::read("no such folder".as_ref()).expect_err("there is none");
    assert!(
        error
            .to_string()
            .starts_with("no such folder: can't be read"),
        "{error}"
    );
}
