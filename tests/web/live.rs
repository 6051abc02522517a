//! A card that keeps itself up to date: when it asks, and what it says of that.

use super::clock::{end_waits, held_waits, pass, set_awake};
use super::fixtures::feed;
use super::page::{Acts, Page, pause, refresh, retry, shown, until};
use super::server::{answer_in_turn, answer_with, requested};
use storymeter::widget::Command;
use wasm_bindgen_test::wasm_bindgen_test;

/// The waits, each without what chance has added.
fn waits() -> Vec<u32> {
    held_waits()
        .split_whitespace()
        .map(|wait| wait.parse().expect("whole seconds"))
        .collect()
}

fn is_waited(least: u32, most: u32) -> bool {
    matches!(waits()[..], [wait] if (least..=most).contains(&wait))
}

fn assert_waits(least: u32, most: u32) {
    assert!(
        is_waited(least, most),
        "{:?} is not one of {least} to {most}",
        waits()
    );
}

#[wasm_bindgen_test]
async fn elements_that_come_and_go_do_not_put_a_refresh_off() {
    let text = feed("whole-story");
    answer_in_turn(text, text, text);
    let attributes = [
        ("src", "https://feeds.example/often.json"),
        ("refresh", "600"),
    ];
    let (_page, _mounted) = shown(&attributes).await;
    let first = held_waits();
    assert_waits(600, 660);
    for _ in 0..3 {
        let page = Page::new(&attributes);
        let mounted = page.mount();
        mounted.show();
        assert_eq!(held_waits(), first, "the wait that began first goes on");
    }
    assert_eq!(held_waits(), first, "and after they have gone");
    // One that wants it more often is heard.
    let page = Page::new(&[
        ("src", "https://feeds.example/often.json"),
        ("refresh", "60"),
    ]);
    let _eager = page.mount();
    assert_waits(60, 66);
}

#[wasm_bindgen_test]
async fn elements_that_want_it_more_often_do_not_put_a_refresh_off_either() {
    let text = feed("whole-story");
    answer_in_turn(text, text, text);
    let attributes = |refresh| {
        [
            ("src", "https://feeds.example/varied.json"),
            ("refresh", refresh),
        ]
    };
    let (_page, _mounted) = shown(&attributes("600")).await;
    pass(400);
    let page = Page::new(&attributes("500"));
    let eager = page.mount();
    assert_waits(100, 150);
    drop(eager);
    assert_waits(200, 260);
    // What is overdue is asked for at once.
    let page = Page::new(&attributes("300"));
    let _eager = page.mount();
    until("the next wait has begun", || is_waited(300, 330)).await;
    assert_eq!(requested(), 2);
    pass(-400);
}

#[wasm_bindgen_test]
async fn a_page_that_nobody_sees_or_that_is_offline_asks_for_nothing() {
    let text = feed("whole-story");
    answer_in_turn(text, text, text);
    let attributes = [
        ("src", "https://feeds.example/asleep.json"),
        ("refresh", "60"),
    ];
    let (_page, _mounted) = shown(&attributes).await;
    set_awake(false, true);
    end_waits();
    pause().await;
    assert_eq!(requested(), 1, "hidden");
    set_awake(true, false);
    pause().await;
    assert_eq!(requested(), 1, "seen, but offline");
    set_awake(true, true);
    until("it goes on", || is_waited(60, 66)).await;
    assert_eq!(requested(), 2);
}

#[wasm_bindgen_test]
async fn a_feed_that_has_expired_is_asked_for_no_more() {
    let text = feed("whole-story").replacen('{', "{\"expired\": true,", 1);
    answer_in_turn(&text, &text, &text);
    let attributes = [
        ("src", "https://feeds.example/ended.json"),
        ("refresh", "60"),
    ];
    let (page, _mounted) = shown(&attributes).await;
    assert_eq!(held_waits(), "");
    assert!(page.text().contains("As of Oct 14") && page.text().contains("no longer updated"));
    assert!(
        page.events().contains("\"freshness\":\"frozen\""),
        "{}",
        page.events()
    );
}

#[wasm_bindgen_test]
async fn a_page_can_freeze_its_card() {
    let text = feed("whole-story");
    answer_in_turn(text, text, text);
    let attributes = [
        ("src", "https://feeds.example/frozen.json"),
        ("refresh", "60"),
        ("as-of", "2026-10-20T00:00:00Z"),
    ];
    let (page, _mounted) = shown(&attributes).await;
    assert_eq!(held_waits(), "");
    assert!(
        page.text().contains("As of Oct 14, 2026"),
        "the feed's own time"
    );
}

#[wasm_bindgen_test]
async fn old_figures_are_not_called_live() {
    let text = feed("whole-story");
    answer_in_turn(text, text, text);
    let attributes = [("src", "https://feeds.example/old.json"), ("refresh", "60")];
    let (page, _mounted) = shown(&attributes).await;
    // They are of October 2026, whenever this runs.
    assert!(
        page.text().contains("Out of date: counted Oct 14"),
        "{}",
        page.text()
    );
}

#[wasm_bindgen_test]
async fn a_server_s_wish_is_heeded() {
    answer_with(503, "", "retry-after", "1800");
    let attributes = [
        ("src", "https://feeds.example/busy.json"),
        ("refresh", "60"),
    ];
    let (page, _mounted) = shown(&attributes).await;
    assert!(
        page.events().contains("\"code\":\"http\""),
        "{}",
        page.events()
    );
    assert_waits(1_800, 2_700);
}

#[wasm_bindgen_test]
async fn new_stories_wait_until_the_reader_asks_for_them() {
    let first = feed("shares").to_owned();
    let later = first.replacen(
        "\"items\": [",
        "\"items\": [{\"id\": \"new\", \"title\": \"Just now\"},",
        1,
    );
    answer_in_turn(&first, &later, &later);
    let attributes = [
        ("src", "https://feeds.example/more.json"),
        ("refresh", "60"),
        ("stories", "50"),
    ];
    let (page, mounted) = shown(&attributes).await;
    let headline = page.find(".headline").text_content();
    end_waits();
    until("new stories wait", || page.text().contains("new story")).await;
    assert_eq!(
        page.find("[data-action=show-new]")
            .text_content()
            .as_deref(),
        Some("Show 1 new story")
    );
    assert_eq!(
        page.find(".headline").text_content(),
        headline,
        "the card keeps its story"
    );
    assert!(!page.text().contains("Just now"));
    let events = page.events();
    let told = events.lines().last().unwrap_or_default();
    assert!(
        told.contains("\"story\":\"unattributed\""),
        "the event names the story on the card: {told}"
    );
    mounted.act(Command::ShowNew, None, None);
    assert!(page.text().contains("Just now") && !page.text().contains("new story"));
    // A refresh of the page's own keeps them waiting, one of the reader's own shows them at once.
    answer_in_turn(&first, &first, &first);
    assert_eq!(retry(&mounted).await, "ready");
    answer_in_turn(&later, &later, &later);
    assert_eq!(refresh(&mounted).await, "ready");
    assert!(page.text().contains("Show 1 new story") && !page.text().contains("Just now"));
    assert_eq!(retry(&mounted).await, "ready");
    assert!(page.text().contains("Just now") && !page.text().contains("new story"));
}

#[wasm_bindgen_test]
async fn what_a_refresh_changes_is_marked_until_the_next() {
    let first = feed("whole-story").to_owned();
    let later = first
        .replace("\"count\": 490", "\"count\": 512")
        .replace("\"count\": 31197", "\"count\": 31219");
    answer_in_turn(&first, &later, &later);
    let attributes = [
        ("src", "https://feeds.example/changed.json"),
        ("refresh", "60"),
    ];
    let (page, mounted) = shown(&attributes).await;
    assert!(!page.text().contains("was 490"));
    end_waits();
    until("it has the new numbers", || page.text().contains("was 490")).await;
    assert!(
        page.text().contains("512 posts in 24 hours (was 490)"),
        "{}",
        page.text()
    );
    assert!(
        page.text()
            .contains("31,219 posts on this subject so far (was 31,197)"),
        "{}",
        page.text()
    );
    assert_eq!(page.announced(), "", "nobody asked for it");
    assert_eq!(refresh(&mounted).await, "ready");
    assert!(!page.text().contains("(was"), "{}", page.text());
}

#[wasm_bindgen_test]
async fn a_story_opens_in_the_card_and_closes_again() {
    let text = feed("whole-story");
    answer_in_turn(text, text, text);
    let (page, mounted) = shown(&[
        ("src", "https://feeds.example/inside.json"),
        ("layout", "list"),
    ])
    .await;
    mounted.open("harbour");
    assert!(
        page.find(".headline")
            .text_content()
            .is_some_and(|text| text.contains("The Harbour"))
    );
    page.find("[data-action=back]");
    page.find(".meter");
    mounted.open("no such story");
    assert!(
        page.find(".headline")
            .text_content()
            .is_some_and(|text| text.contains("The Harbour"))
    );
    mounted.act(Command::Back, None, None);
    assert_eq!(
        page.find(".headline").text_content().as_deref(),
        Some("The Ledger of Talk")
    );
}

#[wasm_bindgen_test]
async fn the_story_is_described_for_programs_while_it_is_shown() {
    let text = feed("whole-story");
    answer_in_turn(text, text, text);
    let (page, mounted) = shown(&[("src", "https://feeds.example/data.json")]).await;
    assert!(
        page.described()
            .contains("\"headline\":\"A Licence Called Open"),
        "{}",
        page.described()
    );
    page.set("layout", "list");
    mounted.update();
    assert_eq!(
        page.described(),
        "nothing",
        "a list is of other pages' stories"
    );
}
