//! Asking again: what stays, what is said.

use super::fixtures::feed;
use super::page::{refresh, retry, shown};
use super::server::{answer_in_turn, modes, requested};
use wasm_bindgen_test::wasm_bindgen_test;

const SRC: &str = "https://feeds.example/live.json";

#[wasm_bindgen_test]
async fn a_refresh_changes_the_figures_and_keeps_the_focus() {
    let later = feed("whole-story").replace("\"count\": 490", "\"count\": 512");
    answer_in_turn(feed("whole-story"), &later, &later);
    let (page, mounted) = shown(&[("src", SRC)]).await;
    let link = page.find(".headline a");
    link.focus().expect("it can be focused");
    assert_eq!(refresh(&mounted).await, "ready");
    assert_eq!(page.find(".count").text_content().as_deref(), Some("512"));
    let focused = page
        .host()
        .shadow_root()
        .and_then(|root| root.active_element());
    assert!(focused.is_some_and(|focused| focused.is_same_node(Some(&link))));
    assert_eq!(
        page.announced(),
        "",
        "the page has asked, and not the reader"
    );
    assert_eq!(modes(), "default no-cache");
    // Unattributed posts now: 512 against sources of 490.
    assert!(page.text().contains("Unattributed 22"));
}

#[wasm_bindgen_test]
async fn a_failed_refresh_keeps_the_card_and_says_so() {
    answer_in_turn(feed("whole-story"), "", feed("whole-story"));
    let (page, mounted) = shown(&[("src", SRC)]).await;
    assert_eq!(refresh(&mounted).await, "stale");
    assert!(page.text().contains("490") && page.text().contains("last figures that arrived"));
    assert!(
        page.events().contains(r#"error {"code":"network""#),
        "{}",
        page.events()
    );
    assert!(page.states().ends_with("stale card"));

    assert_eq!(refresh(&mounted).await, "ready");
    assert!(!page.text().contains("last figures"));
    assert_eq!(requested(), 3);
}

#[wasm_bindgen_test]
async fn what_failed_is_tried_again() {
    answer_in_turn("", feed("whole-story"), feed("whole-story"));
    let (page, mounted) = shown(&[("src", SRC)]).await;
    assert_eq!(page.states(), "loading\nerror");
    page.find("[data-action=retry]");
    assert_eq!(retry(&mounted).await, "ready");
    assert_eq!(page.announced(), "Refreshed.");
    assert_eq!(page.states(), "loading\nerror\nloading\nready card");
    assert!(page.text().contains("490"));
}

#[wasm_bindgen_test]
async fn a_first_answer_is_not_announced() {
    answer_in_turn(feed("whole-story"), "", "");
    let (page, _mounted) = shown(&[("src", SRC)]).await;
    assert_eq!(page.announced(), "");
}
