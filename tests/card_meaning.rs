//! What the card says about its figures: in words, and only what the feed says.
#![cfg(not(target_arch = "wasm32"))]

mod rendered;

use rendered::{assert_in_order, card_of, options, screen, text_of};
use storymeter::feed::Timestamp;
use storymeter::freshness::Freshness;
use storymeter::view::{Live, Screen, Story};
use storymeter_fixtures::feed;

fn html(story: &str) -> String {
    card_of(feed("counted"), &[("story", story)])
}

fn text(story: &str) -> String {
    text_of(&html(story))
}

#[test]
fn a_count_stands_against_the_window_before() {
    assert!(text("curve").contains("As many as the day before"));
    assert!(text("small").contains("None before that"));
    assert!(
        text("fewer").contains("<1% down on the day before"),
        "{}",
        text("fewer")
    );
}

#[test]
fn windows_are_a_curve_in_shape_and_table() {
    let html = html("curve");
    assert!(html.contains("<summary>Posts a day</summary>"), "{html}");
    assert!(html.contains("viewBox=\"0 0 6 10000\""));
    assert!(html.contains("class=\"curve-line\" points=\"0,"), "{html}");
    assert_in_order(
        &text("curve"),
        &[
            "Day Posts",
            "Mar 27 490",
            "Mar 26 80",
            "Mar 23 12,345",
            "Mar 21 12",
        ],
    );
    assert!(text("curve").contains("12,345"), "the highest is named");
}

#[test]
fn few_posts_and_a_single_source_are_a_warning() {
    let curve = text("curve");
    assert!(
        curve.contains("96% of 490 posts are from one source: Reddit"),
        "{curve}"
    );
    assert!(!curve.contains("Few posts"));
    let small = text("small");
    assert!(
        small.contains("Few posts: shares of fewer than 30 say little"),
        "{small}"
    );
    assert!(!small.contains("from one source"));
}

#[test]
fn times_of_counting_are_told_and_compared_and_never_made_up() {
    assert!(text("curve").contains("Counted Mar 27, 2026, 6:30"));
    let whole = feed("whole-story");
    let published = |time: &str| {
        let feed = whole.replace("\"2026-10-14T07:05:00Z\"", time);
        text_of(&card_of(&feed, &[])).contains("The figures are older than the story")
    };
    assert!(!published("\"2026-10-15T06:30:00Z\""), "within a window");
    assert!(published("\"2026-10-15T06:30:01Z\""));
    assert!(text("small").contains("When this was counted is not stated"));
}

fn live(live: Live, attributes: &[(&str, &str)]) -> String {
    let feed = rendered::feed(feed("counted"));
    let item = feed.items[0].clone();
    let story = Story { feed, item };
    screen(
        Screen::Card {
            story,
            stale: false,
            live,
        },
        options(attributes),
    )
}

#[test]
fn freshness_is_a_word_and_a_mark() {
    for (freshness, word, shown) in [
        (Freshness::Live, "live", "Live: counted Mar 27"),
        (Freshness::Delayed, "delayed", "Delayed: counted Mar 27"),
        (Freshness::OutOfDate, "stale", "Out of date: counted Mar 27"),
        (Freshness::Frozen, "frozen", "As of Mar 27"),
    ] {
        let html = live(
            Live {
                freshness: Some(freshness),
                ..Live::default()
            },
            &[],
        );
        assert!(
            html.contains(&format!("part=\"measured {word}\"")),
            "{html}"
        );
        assert!(text_of(&html).contains(shown), "{html}");
    }
    assert!(live(Live::default(), &[]).contains("part=\"measured\""));
}

#[test]
fn a_frozen_card_has_the_page_s_time_only_where_the_feed_has_none() {
    let frozen = |story: &str| {
        let attributes = [("story", story), ("as-of", "2026-04-01T12:00:00Z")];
        let feed = rendered::feed(feed("counted"));
        let item = feed.story(Some(story)).expect("it has the story").clone();
        let live = Live {
            freshness: Some(Freshness::Frozen),
            ..Live::default()
        };
        let shown = Screen::Card {
            story: Story { feed, item },
            stale: false,
            live,
        };
        text_of(&screen(shown, options(&attributes)))
    };
    assert!(frozen("curve").contains("As of Mar 27, 2026, 6:30"));
    assert!(
        frozen("small").contains("As of Apr 1, 2026, 12:00"),
        "{}",
        frozen("small")
    );
}

#[test]
fn what_a_refresh_changed_says_what_it_was() {
    let before = rendered::feed(
        &feed("counted")
            .replace("\"count\": 490", "\"count\": 481")
            .replace("\"count\": 470", "\"count\": 461"),
    );
    let html = live(
        Live {
            before: Some(before.items[0].clone()),
            ..Live::default()
        },
        &[],
    );
    let text = text_of(&html);
    assert!(text.contains("490 posts in 24 hours (was 481)"), "{text}");
    assert!(text.contains("Reddit 470 (was 461)"), "{text}");
    assert!(
        text.contains("X 20 4%"),
        "what is the same says nothing: {text}"
    );
}

#[test]
fn new_stories_wait_behind_a_button() {
    let known =
        rendered::feed(&feed("counted").replace("\"id\": \"cited\"", "\"id\": \"an older one\""));
    let html = live(
        Live {
            known: Some(known),
            ..Live::default()
        },
        &[("stories", "9")],
    );
    assert!(
        html.contains("data-action=\"show-new\">Show 1 new story</button>"),
        "{html}"
    );
    assert!(!html.contains("What Was Said of the Bridge"));
    assert!(html.contains("A Plain Note"));
}

#[test]
fn only_stories_that_would_be_shown_are_promised() {
    let known = |ids: &[&str]| {
        let mut text = feed("counted").to_owned();
        for id in ids {
            text = text.replace(
                &format!("\"id\": \"{id}\""),
                &format!("\"id\": \"not {id}\""),
            );
        }
        Some(rendered::feed(&text))
    };
    let shown = |ids: &[&str], stories: &str| {
        let live_of = Live {
            known: known(ids),
            ..Live::default()
        };
        live(live_of, &[("stories", stories)])
    };
    // "brackets" is the fourth beside the one on the card, "curve".
    assert!(shown(&["brackets"], "4").contains("Show 1 new story"));
    assert!(!shown(&["brackets"], "3").contains("show-new"));
    assert!(
        !shown(&["curve"], "9").contains("show-new"),
        "it is on the card"
    );
    // Where all of them are new there is no list yet, but the button.
    let all = shown(&["small", "fewer", "cited", "brackets"], "9");
    assert!(
        all.contains("Show 4 new stories") && !all.contains("story-list"),
        "{all}"
    );
}

#[test]
fn a_story_opened_in_the_card_has_a_way_back() {
    assert!(
        live(
            Live {
                back: true,
                ..Live::default()
            },
            &[]
        )
        .contains("data-action=\"back\">Back</button>")
    );
}

#[test]
fn pictures_are_loaded_only_where_the_page_allows_them() {
    assert!(!html("cited").contains("<img"));
    let html = card_of(feed("counted"), &[("story", "cited"), ("images", "")]);
    let picture = html
        .split("<img")
        .nth(1)
        .and_then(|rest| rest.split('>').next());
    let picture = picture.unwrap_or_else(|| panic!("{html}"));
    for attribute in [
        "alt=\"\"",
        "loading=\"lazy\"",
        "referrerpolicy=\"no-referrer\"",
        "width=\"1600\" height=\"900\"",
        "src=\"https://tally.example/bridge.jpg\"",
    ] {
        assert!(picture.contains(attribute), "{picture}");
    }
}

#[test]
fn a_card_says_its_year_once_whoever_reads_it_when() {
    let feed = rendered::feed(feed("counted"));
    let item = feed.story(Some("curve")).expect("it is there").clone();
    let story = Story { feed, item };
    let read_at = |now: Option<&str>, layout: &str| {
        let live = Live {
            now: now.and_then(Timestamp::parse),
            ..Live::default()
        };
        let card = Screen::Card {
            story: story.clone(),
            stale: false,
            live,
        };
        screen(card, options(&[("layout", layout)]))
    };
    for layout in ["full", "card", "meter", "strip", "list"] {
        let printed = read_at(None, layout);
        for now in ["2026-03-28T00:00:00Z", "2028-01-01T00:00:00Z"] {
            assert_eq!(read_at(Some(now), layout), printed, "{layout}, {now}");
        }
        let years = text_of(&printed).matches("2026").count();
        let expected = match layout {
            "strip" => 0,
            // Nothing there says it for all: each time has its own.
            "list" => printed.matches("<time").count(),
            _ => 1,
        };
        assert_eq!(years, expected, "{layout}: {}", text_of(&printed));
    }
}
