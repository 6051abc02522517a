//! What the card shows, rendered without a browser.
#![cfg(not(target_arch = "wasm32"))]

mod rendered;

use rendered::{assert_in_order, card, card_of, text_of};
use storymeter_fixtures::{FIXTURES, feed};

const LAYOUTS: [&str; 5] = ["full", "card", "meter", "strip", "list"];

#[test]
fn every_story_of_every_fixture_renders_in_every_layout() {
    for fixture in FIXTURES {
        let feed = rendered::feed(fixture.feed);
        for item in &feed.items {
            for layout in LAYOUTS {
                let html = card(&feed, item, &[("layout", layout), ("stories", "100")]);
                let headline = item.headline();
                let headline: Vec<&str> = headline.split_whitespace().collect();
                let text = text_of(&html);
                assert!(
                    text.contains(&headline.join(" ")),
                    "{} {layout}: {text}",
                    fixture.name
                );
                assert_eq!(html.matches("<section").count(), 1, "one landmark");
                assert_eq!(
                    html.matches("id=\"headline\"").count(),
                    1,
                    "one name for it"
                );
                assert!(!html.contains("style=\""), "a strict style-src refuses it");
            }
        }
    }
}

#[test]
fn the_full_card_shows_the_parts_in_the_order_of_reading() {
    let text = text_of(&card_of(feed("whole-story"), &[]));
    assert_in_order(
        &text,
        &[
            "AI-generated · not reviewed by an editor",
            "System: Ledgerbot Model: Heron 3 Provider: Marsh Systems",
            "Written Oct 14, 6:48",
            "Editorial responsibility: The Ledger",
            "How it was made",
            "Contact",
            "Written from public posts.",
            "Developing Open Source AI High impact",
            "A Licence Called Open Is Read by Lawyers at Last",
            "How loud",
            "490 posts in 24 hours",
            "1.7 times the usual 283 · 5% up on the day before",
            "490 usual Oct 10 Oct 14",
            "Posts a day",
            "Day Posts Oct 14 490 Oct 13 466",
            "Counted Oct 14, 2026, 6:30",
            "UTC",
            "31,197 posts on this subject so far",
            "Where people are talking",
            "News 218 44% Bluesky 95 19% YouTube 91 19% X 86 18%",
            "The words were free to print.",
            "Lead story Governance By Ines Quill",
            "Published Oct 14, 7:05",
            "Updated 9:20",
            "2 min read",
            "What is being said",
            "The first reading took an afternoon.[1] Nobody",
            "The second took a week.[2] A footnote *with asterisks* and {{entity:licence|Licence}}",
            "References [1] Notes of the first reading, Court record Back to [1] [2] https://court.example/second",
            "Topics: Licences, Open source",
            "What people are saying",
            "Bluesky @reader.example",
            "Clause four reads like a dare.",
            "See the post",
            "Forum",
            "Klausel vier",
            "See the post",
            "More stories",
            "AI-assisted AI in Logistics Low impact",
            "The Harbour Counts Its Ships by Machine",
            "1,212 posts in 24 hours",
            "A Quiet Day",
            "No posts in 24 hours",
            "All stories: The Ledger of Talk",
            "Counted by The Ledger desk",
            "Copy or cite",
        ],
    );
}

#[test]
fn markup_in_a_feed_stays_text() {
    for layout in LAYOUTS {
        let html = card_of(feed("markup"), &[("layout", layout)]);
        for tag in [
            "<script", "<img", "<b>", "<i>", "<em", "<!--", "<title", "<x", "<z",
        ] {
            assert!(!html.contains(tag), "{layout}: {tag} in {html}");
        }
        assert!(!html.contains("onload=\"x"), "{html}");
    }
    let text = text_of(&card_of(feed("markup"), &[]));
    for shown in [
        "<b>Bold</b> & \"quoted\" </span><script>alert('title')</script>",
        "<p>One</p>[1]",
        "<!-- two --> &amp; three",
        "<script>alert('post')</script>",
    ] {
        assert!(text.contains(shown), "{shown} in {text}");
    }
}

#[test]
fn where_sources_do_not_add_up_the_card_says_so() {
    let shown = |story: &str| {
        text_of(&card_of(
            feed("shares"),
            &[("story", story), ("layout", "meter")],
        ))
    };
    assert!(shown("unattributed").contains("X 60 60% Unattributed 40 40%"));
    let surplus = shown("surplus");
    assert!(surplus.contains("News 70 54% X 60 46%"), "{surplus}");
    assert!(surplus.contains("add up to 130, 30 more than the volume. Shares are of 130."));
    assert!(shown("tiny").contains("Reddit 9,997 >99% Other 3 <1%"));
}

#[test]
fn an_empty_meter_is_a_state_of_its_own() {
    let text = text_of(&card_of(
        feed("shares"),
        &[("story", "zero"), ("layout", "meter")],
    ));
    assert!(text.contains("How loud No posts in 24 hours"), "{text}");
    assert!(!text.contains("Where people are talking"), "{text}");
}

#[test]
fn a_window_that_is_not_valid_is_not_made_up() {
    let shown = |story: &str| {
        text_of(&card_of(
            feed("shares"),
            &[("story", story), ("layout", "card")],
        ))
    };
    assert!(shown("odd window").contains("How loud 7 posts"));
    assert!(shown("long window").contains("How loud 1 post in 365 days"));
}

#[test]
fn a_bar_stands_only_where_a_baseline_gives_it_a_scale_and_no_curve_shows_it() {
    let whole = feed("whole-story");
    let curve = card_of(whole, &[("sections", "meter")]);
    assert!(!curve.contains("role=\"meter\"") && curve.contains("class=\"curve-usual\""));
    let with = card_of(
        &whole.replace("\"history\"", "\"ignored\""),
        &[("sections", "meter")],
    );
    assert!(
        with.contains("aria-valuemax=\"566\" aria-valuenow=\"490\""),
        "{with}"
    );
    assert!(text_of(&with).contains("usual 283"), "{with}");
    assert!(!with.contains("bar-break"), "{with}");
    let loud = whole
        .replace("\"history\"", "\"ignored\"")
        .replace("\"count\": 490", "\"count\": 3490");
    let loud = card_of(&loud, &[("sections", "meter")]);
    assert!(loud.contains("bar-break"), "beyond twice the usual: {loud}");
    let without = card_of(feed("shares"), &[("sections", "meter")]);
    assert!(
        !without.contains("<svg") && !without.contains("role=\"meter\""),
        "{without}"
    );
}

#[test]
fn segments_follow_one_another_and_are_as_long_as_their_share() {
    let html = card_of(
        feed("shares"),
        &[("story", "unattributed"), ("sections", "sources")],
    );
    for segment in [
        "data-source=\"x\" height=\"100%\" x=\"0.00%\" width=\"60.00%\"",
        "data-source=\"none\" height=\"100%\" x=\"60.00%\" width=\"40.00%\"",
    ] {
        assert!(html.contains(segment), "{segment} in {html}");
    }
}

#[test]
fn a_source_nobody_knows_gets_the_neutral_mark() {
    let html = card_of(
        feed("shares"),
        &[("story", "unknown source"), ("sections", "sources")],
    );
    assert!(html.contains("data-source=\"other\""), "{html}");
}

#[test]
fn any_json_feed_gives_a_plain_card() {
    let text = text_of(&card_of(feed("plain-1.1"), &[]));
    assert_in_order(
        &text,
        &[
            "The tide tables changed",
            "By four minutes.",
            "Published May 2, 2026, 6:00",
            "Rendered nowhere.",
            "More stories",
            "Only markup.",
            "Nowhere to go.",
            "A note without a title.",
            "All stories: Notes from the Pier",
        ],
    );
    assert!(
        text.contains("By Sol Wharf") && !text.contains("Counted by"),
        "who has counted nothing: {text}"
    );
    assert!(!text.contains("<b>") && !text.contains("<p>"), "{text}");
    assert!(text_of(&card_of(feed("plain-1.0"), &[])).contains("By Guest"));
}
