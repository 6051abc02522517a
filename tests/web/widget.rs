//! The mounted widget: states, events, attributes.

use super::fixtures::feed;
use super::page::{Acts, Page, pause, refresh, shown, until};
use super::server::{aborted, answer, modes, never_answer, requested};
use storymeter::feed::limits;
use storymeter::widget::Cards;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

const SRC: &str = "https://feeds.example/story.json";

/// What an element with these attributes comes to, and what it told the page.
async fn outcome(attributes: &[(&str, &str)]) -> (String, String, String) {
    let (page, _mounted) = shown(attributes).await;
    (page.text(), page.states(), page.events())
}

#[wasm_bindgen_test]
async fn a_feed_becomes_a_card() {
    answer(200, feed("whole-story"));
    let (text, states, events) = outcome(&[("src", SRC)]).await;
    for part in [
        "AI-generated",
        "490",
        "posts in 24 hours",
        "31,197 posts on this subject so far",
        "News 218 44%",
        "Clause four",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert_eq!(states, "loading\nready card");
    assert_eq!(
        events,
        format!(
            r#"load {{"src":"{SRC}","story":"open-licence","items":3,"freshness":null,"diagnostics":[]}}"#
        )
    );
}

#[wasm_bindgen_test]
async fn nothing_is_rendered_before_it_is_wanted() {
    answer(200, feed("whole-story"));
    let page = Page::new(&[("src", SRC)]);
    let mounted = page.mount();
    until("it was asked for", || requested() == 1).await;
    pause().await;
    assert_eq!((requested(), page.text().as_str()), (1, ""));
    assert_eq!(page.events(), "");
    mounted.show();
    assert!(page.text().contains("490"));
    assert!(page.events().starts_with("load"));
}

#[wasm_bindgen_test]
async fn each_failure_has_its_code() {
    let large = format!("{}{}", feed("no-items"), " ".repeat(limits::FEED_BYTES));
    for (status, body, code) in [
        (404, "", "http"),
        (500, "oops", "http"),
        (200, "<!doctype html>", "not-json"),
        (200, r#"{ "items": [ { "id": "#, "not-json"),
        (200, "", "not-json"),
        (200, "{}", "not-a-feed"),
        (200, "[1]", "not-a-feed"),
        (200, &large, "too-large"),
    ] {
        answer(status, body);
        let (text, states, events) = outcome(&[("src", SRC)]).await;
        assert!(
            events.starts_with(&format!(r#"error {{"code":"{code}","message":"{SRC}"#)),
            "{code}: {events}"
        );
        assert!(text.contains("could not be loaded"), "{text}");
        assert_eq!(states, "loading\nerror");
    }
}

#[wasm_bindgen_test]
async fn an_address_that_is_none_is_refused_without_a_request() {
    answer(200, feed("whole-story"));
    for src in [
        "javascript:alert(1)",
        "data:application/json,{}",
        "https://",
        "ftp://a.example/",
        "https://u:p@a.example/",
    ] {
        let (_, states, events) = outcome(&[("src", src)]).await;
        assert!(
            events.starts_with(r#"error {"code":"invalid-src""#),
            "{src}: {events}"
        );
        assert_eq!(states, "error", "{src}");
    }
    assert_eq!(requested(), 0);
}

#[wasm_bindgen_test]
async fn an_unknown_story_is_an_error_and_no_story_at_all_is_not() {
    answer(200, feed("whole-story"));
    let (_, states, events) = outcome(&[("src", SRC), ("story", "gone")]).await;
    assert!(
        events.starts_with(r#"error {"code":"no-such-story""#) && events.contains("gone"),
        "{events}"
    );
    assert_eq!(states, "loading\nerror");

    answer(200, feed("no-items"));
    let (text, states, events) = outcome(&[("src", SRC)]).await;
    assert!(text.contains("no stories here yet"));
    assert!(events.contains(r#""story":null,"items":0"#), "{events}");
    assert_eq!(states, "loading\nready", "the fallback stays beside it");
}

#[wasm_bindgen_test]
async fn what_the_reader_dropped_is_told() {
    answer(200, feed("shares"));
    let (_, _, events) = outcome(&[("src", SRC)]).await;
    let path = r#"{"path":"$.items[4]._storymeter.volume.window_hours","severity":"problem","code":"negative","message":"less than zero; left out"}"#;
    assert!(events.contains(path), "{events}");
}

#[wasm_bindgen_test]
async fn elements_with_one_src_share_one_request() {
    answer(200, feed("whole-story"));
    let pages: Vec<Page> = (0..20).map(|_| Page::new(&[("src", SRC)])).collect();
    let mounted: Vec<_> = pages.iter().map(Page::mount).collect();
    for mounted in &mounted {
        mounted.show();
    }
    for page in &pages {
        page.settled().await;
    }
    assert!(pages.iter().all(|page| page.text().contains("31,197")));
    assert_eq!(requested(), 1);
    assert_eq!(modes(), "default", "so that a preload is reused");
}

#[wasm_bindgen_test]
async fn what_is_shared_is_no_more_than_what_the_page_hands_to_both() {
    answer(200, feed("whole-story"));
    let (first, second) = (Page::new(&[("src", SRC)]), Page::new(&[("src", SRC)]));
    let cards = [Cards::new(), Cards::new()];
    let _mounted = (
        cards[0].mount(first.bridge.clone(), None),
        cards[1].mount(second.bridge.clone(), None),
    );
    until("both were asked for", || requested() == 2).await;
}

#[wasm_bindgen_test]
async fn the_request_ends_with_the_last_element() {
    never_answer();
    let (first, second) = (Page::new(&[("src", SRC)]), Page::new(&[("src", SRC)]));
    let mounted = (first.mount(), second.mount());
    until("it was asked for", || requested() == 1).await;
    drop(mounted.0);
    assert_eq!((requested(), aborted()), (1, 0));
    drop(mounted.1);
    assert_eq!((requested(), aborted()), (1, 1));
}

#[wasm_bindgen_test]
async fn attributes_change_what_is_shown() {
    answer(200, feed("whole-story"));
    let (page, mounted) = shown(&[("src", SRC)]).await;
    page.set("story", "harbour");
    page.set("heading-level", "3");
    mounted.update();
    assert_eq!(
        page.find("h3.headline").text_content().as_deref(),
        Some("The Harbour Counts Its Ships by Machine")
    );
    assert!(page.events().contains(r#""story":"harbour""#));
    page.set("layout", "list");
    page.set("stories", "1");
    mounted.update();
    assert!(!page.text().contains("Harbour"));
    page.set("dir", "rtl");
    mounted.update();
    assert_eq!(
        page.find(".card").get_attribute("dir").as_deref(),
        Some("rtl")
    );
    assert_eq!(page.container().child_element_count(), 1);
    assert_eq!(requested(), 1);
    page.set("src", "https://feeds.example/other.json");
    mounted.update();
    page.settled().await;
    assert_eq!(requested(), 2);
}

#[wasm_bindgen_test]
async fn a_time_zone_can_be_fixed() {
    answer(200, feed("whole-story"));
    let (page, mounted) = shown(&[("src", SRC), ("time-zone", "Asia/Kolkata")]).await;
    assert!(page.text().contains("UTC+5:30"), "{}", page.text());
    page.set("time-zone", "UTC");
    mounted.update();
    assert!(
        page.text()
            .contains("Counted Oct 14, 2026, 6:30\u{202f}AM UTC"),
        "{}",
        page.text()
    );
    page.unset("time-zone");
    mounted.update();
    let of_the_reader = page.text();
    page.set("time-zone", "Asia/Kolkata");
    mounted.update();
    // A zone that nobody knows counts as absent.
    page.set("time-zone", "Mars/Olympus");
    mounted.update();
    assert_eq!(page.text(), of_the_reader);
}

#[wasm_bindgen_test]
async fn a_refresh_always_comes_to_an_end() {
    answer(200, feed("whole-story"));
    let page = Page::new(&[]);
    let mounted = page.mount();
    mounted.show();
    assert_eq!(refresh(&mounted).await, "idle", "nothing to ask for");

    never_answer();
    page.set("src", SRC);
    mounted.update();
    let waiting = js_sys::Promise::new(&mut |resolve, _| mounted.refresh(resolve));
    drop(mounted);
    assert_eq!(
        JsFuture::from(waiting).await,
        Ok("idle".into()),
        "it is gone"
    );
}
