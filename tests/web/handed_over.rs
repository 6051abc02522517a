//! Feeds that come with the page: as a property, or inside the tag.

use super::fixtures::feed;
use super::page::{Acts, Page, pause, until};
use super::server::{answer, requested};
use wasm_bindgen_test::wasm_bindgen_test;

const SRC: &str = "https://feeds.example/story.json";

#[wasm_bindgen_test]
async fn a_feed_can_be_handed_over() {
    answer(200, feed("plain-1.1"));
    let page = Page::new(&[]);
    let mounted = page.mount();
    mounted.show();
    assert_eq!(page.states(), "idle");
    mounted.set_feed(Some(feed("whole-story")));
    assert!(page.text().contains("490"));
    assert!(page.events().starts_with(r#"load {"src":null"#));
    mounted.set_feed(Some("\"no feed\""));
    assert!(
        page.events().contains(r#"error {"code":"not-a-feed""#),
        "{}",
        page.events()
    );
    assert_eq!(requested(), 0);

    page.set("src", SRC);
    mounted.set_feed(None);
    page.settled().await;
    assert!(page.text().contains("tide tables"));
}

#[wasm_bindgen_test]
async fn a_feed_that_is_there_already_saves_the_request() {
    answer(200, feed("plain-1.1"));
    let page = Page::new(&[("src", SRC)]);
    let mounted = page.mount_with(feed("whole-story"));
    mounted.show();
    pause().await;
    assert!(page.text().contains("490"));
    assert_eq!(requested(), 0);
}

#[wasm_bindgen_test]
async fn a_feed_inside_the_tag_needs_no_request() {
    answer(200, feed("plain-1.1"));
    for attributes in [&[][..], &[("src", SRC)]] {
        let page = Page::with_inside(attributes, feed("whole-story"));
        let mounted = page.mount();
        mounted.show();
        assert!(
            page.text().contains("490"),
            "{attributes:?}: {}",
            page.text()
        );
        pause().await;
        assert_eq!(requested(), 0, "{attributes:?}");
    }
}

#[wasm_bindgen_test]
async fn what_stands_inside_the_tag_and_is_no_feed_is_an_error_or_no_answer() {
    answer(200, feed("whole-story"));
    let page = Page::with_inside(&[], "<p>Oops</p>");
    let mounted = page.mount();
    mounted.show();
    until("an error is told", || !page.events().is_empty()).await;
    assert!(
        page.events().starts_with(r#"error {"code":"not-json""#),
        "{}",
        page.events()
    );
    page.set("src", SRC);
    mounted.update();
    page.settled().await;
    assert!(page.text().contains("490"));
}

#[wasm_bindgen_test]
async fn an_unknown_story_is_told_of_the_feed_that_it_was_looked_for_in() {
    let page = Page::with_inside(&[("story", "gone")], feed("whole-story"));
    let mounted = page.mount();
    mounted.show();
    until("an error is told", || !page.events().is_empty()).await;
    let events = page.events();
    assert!(
        events.starts_with(r#"error {"code":"no-such-story","message":"The feed inside the tag"#),
        "{events}"
    );
    mounted.set_feed(Some(feed("plain-1.1")));
    let events = page.events();
    let told = events.lines().last().unwrap_or_default();
    assert!(
        told.starts_with(r#"error {"code":"no-such-story","message":"The feed property"#),
        "{told}"
    );
}
