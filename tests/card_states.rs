//! How attributes and states change the card, rendered without a browser.
#![cfg(not(target_arch = "wasm32"))]

mod rendered;

use rendered::{assert_in_order, card_of, options, screen, text_of};
use storymeter::view::{Live, Screen};
use storymeter_fixtures::feed;

#[test]
fn layouts_show_less() {
    let text = |layout: &str| text_of(&card_of(feed("whole-story"), &[("layout", layout)]));
    let card = text("card");
    assert!(card.contains("490") && card.contains("free to print") && card.contains("News 218"));
    let strip = text("strip");
    assert!(strip.contains("490 posts in 24 hours") && strip.contains("1.7 times the usual"));
    assert!(!strip.contains("free to print") && !strip.contains("Copy or cite"));
    let meter = text("meter");
    assert!(
        meter.contains("218") && !meter.contains("free to print") && !meter.contains("afternoon")
    );
    let list = text("list");
    assert!(
        list.contains("A Quiet Day") && list.contains("News 218") && !list.contains("Clause four")
    );
}

#[test]
fn sections_choose_and_order_the_parts() {
    let attributes = [("sections", "stories meter"), ("stories", "1")];
    let text = text_of(&card_of(feed("whole-story"), &attributes));
    assert_in_order(
        &text,
        &[
            "A Licence Called Open",
            "More stories",
            "The Harbour",
            "How loud",
        ],
    );
    assert!(
        !text.contains("A Quiet Day"),
        "one more story was asked for"
    );
    assert!(!text.contains("Where people are talking"));
}

#[test]
fn headings_follow_the_level_that_the_page_gives() {
    let html = card_of(feed("whole-story"), &[("heading-level", "4")]);
    for opening in [
        "<h4 class=\"headline\"",
        "<h5 class=\"label\"",
        "<h6 class=\"story-headline\"",
    ] {
        assert!(html.contains(opening), "{opening}");
    }
    assert!(!html.contains("<h2") && !html.contains("<h3"));
    let deepest = card_of(feed("whole-story"), &[("heading-level", "6")]);
    assert!(!deepest.contains("<h7") && deepest.contains("<h6 class=\"story-headline\""));
}

#[test]
fn a_story_in_another_language_brings_its_own_direction() {
    let html = card_of(feed("right-to-left"), &[]);
    assert!(
        html.contains("lang=\"en\" dir=\"rtl\""),
        "the words of the card are English: {html}"
    );
    assert!(
        html.contains("id=\"headline\" dir=\"auto\" lang=\"ar\">"),
        "{html}"
    );
    assert!(card_of(feed("right-to-left"), &[("story", "2")]).contains("lang=\"he-IL\""));
    assert!(card_of(feed("plain-1.1"), &[]).contains("dir=\"ltr\""));
}

#[test]
fn every_other_state_has_words() {
    let shown = |state: Screen| screen(state, options(&[]));
    assert!(!shown(Screen::Loading { fallback: true }).contains("skeleton"));
    let empty_tag = shown(Screen::Loading { fallback: false });
    assert!(empty_tag.contains("skeleton") && text_of(&empty_tag).contains("Loading the story…"));
    assert!(text_of(&shown(Screen::Empty)).contains("There are no stories here yet."));
    let failed = shown(Screen::Failed { retry: true });
    assert!(text_of(&failed).contains("could not be loaded. Try again"));
    assert!(failed.contains(
        "<button class=\"button\" part=\"button\" type=\"button\" data-action=\"retry\">"
    ));
    assert_eq!(text_of(&shown(Screen::Idle)), "");
}

#[test]
fn a_stale_card_says_so_and_keeps_its_figures() {
    let feed = rendered::feed(feed("whole-story"));
    let story = storymeter::view::Story {
        item: feed.items[0].clone(),
        feed,
    };
    let stale = Screen::Card {
        story,
        stale: true,
        live: Live::default(),
    };
    let text = text_of(&screen(stale, options(&[])));
    assert_in_order(
        &text,
        &[
            "Could not be refreshed",
            "Try again",
            "490 posts in 24 hours",
        ],
    );
}
