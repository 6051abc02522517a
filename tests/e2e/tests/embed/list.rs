//! The list of stories over changes: who has the focus keeps it, and each row stays a level below what it is under.

use crate::actions::click_to;
use serde_json::json;
use storymeter_e2e::page::{Page, element};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    a_row_that_moves_keeps_the_focus,
    rows_are_a_level_below_what_they_are_under,
];

const FEED: &str = "
    window.feed = (...ids) => ({
        version: 'https://jsonfeed.org/version/1.1',
        items: ids.map((id) => ({ id, url: `https://gazette.example/${id}`, title: `Story ${id}` })),
    });";

async fn open(stage: &Stage, ids: &str) {
    let body = element(r#"layout="list" open="inline" loading="eager""#);
    stage.open(Page::new(&body).script(FEED)).await;
    stage.until_defined().await;
    give(stage, ids).await;
    stage.element().until_ready().await;
}

/// Hands over a feed of these stories, in this order.
async fn give(stage: &Stage, ids: &str) {
    let ids = json!(ids.chars().collect::<Vec<_>>());
    stage
        .element()
        .run(&format!("element.feed = feed(...{ids});"))
        .await;
}

async fn a_row_that_moves_keeps_the_focus(stage: &Stage) {
    for later in ["bcdea", "edcba", "ceabd", "xyabcde", "c"] {
        open(stage, "abcde").await;
        stage
            .element()
            .run("window.row = card(element).querySelector('[data-story=c]'); row.focus();")
            .await;
        give(stage, later).await;
        let kept = stage
            .element()
            .run("return [row.isConnected, element.shadowRoot.activeElement === row];")
            .await;
        assert_eq!(kept, json!([true, true]), "{later}");
    }
}

/// The levels of the rows' headings, each once, and how many rows there are.
async fn levels(stage: &Stage) -> (String, usize) {
    let levels = stage
        .element()
        .run("return [...card(element).querySelectorAll('.story-list :is(h1, h2, h3, h4, h5, h6)')].map((heading) => heading.localName);")
        .await;
    let levels: Vec<String> = serde_json::from_value(levels).expect("a list of names");
    let mut once = levels.clone();
    once.dedup();
    (once.join(" "), levels.len())
}

async fn rows_are_a_level_below_what_they_are_under(stage: &Stage) {
    open(stage, "abcd").await;
    assert_eq!(levels(stage).await, ("h3".to_owned(), 4));
    click_to(&stage.element(), "[data-story=b]", "#headline").await;
    assert_eq!(levels(stage).await, ("h4".to_owned(), 3));
    give(stage, "abcde").await;
    assert_eq!(levels(stage).await, ("h4".to_owned(), 4));
    click_to(&stage.element(), "[data-action=back]", "[data-story=b]").await;
    assert_eq!(levels(stage).await, ("h3".to_owned(), 5));
}
