//! What a reader with a phone sees first, and how much there is before anything is opened: the demo's story, at 360 by 640.

use serde_json::json;
use storymeter_e2e::answer::Answer;
use storymeter_e2e::page::{Page, element};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    the_count_stands_near_the_top,
    what_a_card_is_about_is_seen_without_scrolling,
    nothing_is_longer_than_it_has_to_be,
    a_screen_reader_hears_it_in_the_same_order,
];

const DEMO: &str = include_str!("../../../../demo/feeds/story.json");
const PATH: &str = "/feeds/demo.json";

const LAYOUTS: [(&str, f64); 3] = [("full", 2_600.0), ("card", 760.0), ("strip", 140.0)];

async fn open(stage: &Stage, layout: &str) {
    stage.assets.put(PATH, Answer::file("demo.json", DEMO));
    let attributes = format!(
        r#"src="{{assets}}{PATH}" layout="{layout}" lang="en" time-zone="UTC" loading="eager""#
    );
    // Headless windows have a least width; the card goes by its own.
    let body = format!(
        "<div style=\"inline-size: 360px\">{}</div>",
        element(&attributes)
    );
    stage.open(Page::new(&body)).await;
    stage.element().until_ready().await;
}

/// Where a part ends, from the card's top, in pixels; none where there is none.
async fn end_of(stage: &Stage, selector: &str) -> Option<f64> {
    let script = format!(
        "const root = card(element), found = root.querySelector({});
        return found && found.getBoundingClientRect().bottom - root.getBoundingClientRect().top;",
        json!(selector)
    );
    stage.element().run(&script).await.as_f64()
}

async fn the_count_stands_near_the_top(stage: &Stage) {
    for layout in ["full", "card"] {
        open(stage, layout).await;
        let end = end_of(stage, ".count").await.expect("it is there");
        assert!(end <= 300.0, "{layout}: {end} px");
    }
}

async fn what_a_card_is_about_is_seen_without_scrolling(stage: &Stage) {
    open(stage, "card").await;
    for part in [
        ".disclosure",
        ".headline",
        ".figure",
        ".comparison",
        ".curve",
        ".stack",
    ] {
        let end = end_of(stage, part).await;
        assert!(end.is_some_and(|end| end <= 640.0), "{part}: {end:?} px");
    }
}

async fn nothing_is_longer_than_it_has_to_be(stage: &Stage) {
    for (layout, most) in LAYOUTS {
        open(stage, layout).await;
        let height = stage
            .element()
            .run("return card(element).getBoundingClientRect().height;")
            .await;
        assert!(
            height.as_f64().is_some_and(|height| height <= most),
            "{layout}: {height} px, {most} at most"
        );
    }
}

async fn a_screen_reader_hears_it_in_the_same_order(stage: &Stage) {
    open(stage, "full").await;
    let parts = [
        ".disclosure",
        ".kicker",
        ".headline",
        ".meter",
        ".sources",
        ".dek",
        ".narrative",
        ".citations",
        ".posts",
        ".stories",
        ".foot",
    ];
    let script = format!(
        "const parts = {}.map((selector) => card(element).querySelector(selector)).filter(Boolean);
        const inOrder = (one, other) => Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
        const above = (one, other) => one.getBoundingClientRect().top <= other.getBoundingClientRect().top;
        return [parts.length, parts.every((part, place) => !place ||
            (inOrder(parts[place - 1], part) || parts[place - 1].contains(part)) && above(parts[place - 1], part))];",
        json!(parts)
    );
    let found = stage.element().run(&script).await;
    assert_eq!(found, json!([parts.len(), true]));
}
