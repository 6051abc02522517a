//! Feeds as people write them, as cards.
#![cfg(not(target_arch = "wasm32"))]

mod rendered;

use rendered::{assert_in_order, card_of, text_of};
use storymeter_fixtures::feed;

fn story(fixture: &str, id: &str) -> String {
    text_of(&card_of(feed(fixture), &[("story", id)]))
}

#[test]
fn a_day_without_an_hour_is_shown_as_a_day() {
    let text = story("dates", "day");
    assert!(text.contains("Published Mar 27"), "{text}");
    assert!(!text.contains("12:00 AM"), "{text}");
    let html = card_of(
        feed("dates"),
        &[("story", "day"), ("time-zone", "Asia/Tokyo")],
    );
    assert!(
        html.contains("datetime=\"2026-03-27\">Mar 27, 2026</time>"),
        "a day is no other one in any zone: {html}"
    );
    let counted = story("dates", "counted");
    assert!(counted.contains("Counted Mar 27"), "{counted}");
    assert!(
        !counted.contains("older than the story"),
        "somewhere the day ends after nine in the morning of the next: {counted}"
    );
}

#[test]
fn a_time_that_was_never_set_is_not_shown() {
    for id in ["zero", "before zero", "before the first", "five digits"] {
        let text = story("times-never-set", id);
        assert!(
            !text.contains("Published") && !text.contains("Updated"),
            "{text}"
        );
    }
    assert!(story("times-never-set", "zero").contains("When this was counted is not stated"));
}

#[test]
fn a_note_of_markup_alone_is_its_own_headline_once() {
    let text = story("markup-alone", "blank");
    assert_eq!(
        text.matches("So the markup has to do.").count(),
        1,
        "{text}"
    );
    let text = story("markup-alone", "note");
    assert_in_order(&text, &["The heron is back.", "three people saw it fish."]);
    assert_eq!(text.matches("The heron is back.").count(), 1, "{text}");
    let html = card_of(feed("markup-alone"), &[("story", "tricks")]);
    assert!(
        !html.contains("onerror") && !html.contains("alert("),
        "{html}"
    );
    assert!(
        text_of(&card_of(
            feed("markup-alone"),
            &[("story", "https://pond.example/picture")]
        ))
        .contains("https://pond.example/picture")
    );
}

#[test]
fn a_headline_that_is_dek_and_text_too_is_said_once() {
    let item = r#"{ "id": "1", "title": "The gates open", "summary": "The gates open", "content_text": "The gates open" }"#;
    let text = text_of(&card_of(&format!(r#"{{ "items": [{item}] }}"#), &[]));
    assert_eq!(text.matches("The gates open").count(), 1, "{text}");
}

#[test]
fn one_post_of_many_is_not_none() {
    let card = |volume: &str| {
        let item =
            format!(r#"{{ "id": "1", "title": "a", "_storymeter": {{ "volume": {volume} }} }}"#);
        text_of(&card_of(&format!(r#"{{ "items": [{item}] }}"#), &[]))
    };
    let text =
        card(r#"{ "count": 1, "previous": 2000, "baseline": { "count": 1000, "days": 30 } }"#);
    assert!(
        text.contains("Quieter than the usual 1,000")
            && text.contains("99% down on the day before"),
        "{text}"
    );
    let text = card(r#"{ "count": 0, "sources": [{ "id": "x", "name": "X", "count": 3 }] }"#);
    assert!(
        text.contains("No posts") && !text.contains("from one source"),
        "{text}"
    );
}

#[test]
fn an_author_without_a_page_has_a_name() {
    let html = card_of(feed("authors"), &[("story", "2")]);
    assert!(text_of(&html).contains("The Lock Keeper"), "{html}");
    assert!(
        !html.contains("mailto:") && !html.contains("TEL:"),
        "{html}"
    );
}

fn meter(volume: &str) -> String {
    let feed = format!(
        r#"{{ "version": "https://jsonfeed.org/version/1.1", "items": [{{ "id": "1", "title": "a", "_storymeter": {{ "volume": {volume} }} }}] }}"#
    );
    text_of(&card_of(&feed, &[]))
}

#[test]
fn a_window_that_nobody_has_counted_is_a_gap() {
    let feed = |history: &str| {
        let volume = format!(r#"{{ "count": 9, "history": {history} }}"#);
        let feed = format!(
            r#"{{ "version": "https://jsonfeed.org/version/1.1", "items": [{{ "id": "1", "title": "a", "_storymeter": {{ "volume": {volume} }} }}] }}"#
        );
        card_of(&feed, &[])
    };
    let html = feed("[4, 5, null, 7, 9]");
    assert_eq!(html.matches("class=\"curve-line\"").count(), 2, "{html}");
    assert!(text_of(&html).contains("0 9 1 7 2 – 3 5 4 4"), "{html}");
    assert!(
        !feed("[4, null, 9]").contains("<polyline"),
        "two are no curve"
    );
    assert!(
        !feed("[4, \"5\", 7, 9]").contains("<polyline"),
        "nobody knows what is in it"
    );
}

#[test]
fn shares_add_up_to_100_or_say_that_they_are_rounded() {
    let thirds = r#"{ "count": 300, "sources": [{ "name": "A", "count": 100 }, { "name": "B", "count": 100 }, { "name": "C", "count": 100 }] }"#;
    let text = meter(thirds);
    assert_in_order(&text, &["A", "34%", "B", "33%", "C", "33%"]);
    assert!(!text.contains("rounded"), "{text}");
    let nearly_all = r#"{ "count": 1000, "sources": [{ "name": "A", "count": 995 }, { "name": "B", "count": 5 }] }"#;
    let text = meter(nearly_all);
    assert_in_order(
        &text,
        &[
            ">99% of 1,000 posts are from one source",
            ">99%",
            "<1%",
            "Shares are rounded",
        ],
    );
}

#[test]
fn the_warning_has_the_share_that_the_breakdown_has() {
    let text = meter(
        r#"{ "count": 1000, "sources": [{ "name": "A", "count": 943 }, { "name": "B", "count": 21 }, { "name": "C", "count": 21 }, { "name": "D", "count": 15 }] }"#,
    );
    assert_in_order(&text, &["94% of 1,000 posts", "A", "94%", "2%", "2%", "2%"]);
}

#[test]
fn a_flat_past_is_a_curve_and_an_empty_one_is_none() {
    let past = |counts: &str| meter(&format!(r#"{{ "count": 4, "history": [{counts}] }}"#));
    assert!(past("4,4,4,4,4,4,4").contains("Posts in 7 periods"));
    assert!(past("0,0,0,4").contains("Posts in 4 periods"));
    assert!(
        !past("0,0,0,0,0,0,0").contains("window"),
        "an empty frame says nothing"
    );
    assert!(!past("0,4").contains("window"), "two are too few");
    assert_in_order(
        &past("3,null,0,4"),
        &["Posts in 4 periods", "0 4 1 0 2 – 3 3"],
    );
}
