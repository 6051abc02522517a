//! A card file that can't be drawn gives way to the live card, or to what stands inside the tag.

use crate::card_file::both;
use serde_json::{Value, json};
use storymeter_e2e::answer::Answer;
use storymeter_e2e::card_file::{CARD, CARD_PATH, publish, story, story_value};
use storymeter_e2e::page::{Page, STORY_PATH};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    a_missing_one_gives_way,
    a_refused_one_gives_way,
    one_for_another_element_gives_way,
    a_style_of_another_build_is_fetched,
    without_its_style_it_gives_way,
    what_stalls_gives_way,
    without_what_draws_it_it_gives_way,
    without_a_feed_what_stands_inside_the_tag_stays,
    where_wasm_can_t_start_either_the_fallback_stays,
];

/// Nobody waits ten seconds here for what stalls.
const SHORT_WAITS: &str = "
    const wait = window.setTimeout;
    window.setTimeout = (call, delay, ...given) => wait(call, delay === 10000 ? 100 : delay, ...given);";

/// Every error that the page was told of.
async fn codes(stage: &Stage) -> Value {
    stage
        .run("return watch.events.filter(({ type }) => type === 'story-meter-error').map(({ detail, state }) => [detail.code, state]);")
        .await
}

/// The live card comes, after the page was told once why the card file's did not.
async fn assert_live(stage: &Stage, code: &str, why: &str) {
    let element = stage.element();
    element.until_ready().await;
    stage
        .until("return watch.events.some(({ type }) => type === 'story-meter-load');")
        .await;
    assert_eq!(codes(stage).await, json!([[code, "loading"]]), "{why}");
    assert_eq!(stage.requests_for_files(), [1, 1, 1], "{why}");
    assert_eq!(stage.assets.requests_for(STORY_PATH).len(), 1, "{why}");
    let detail = stage
        .run("return Object.keys(watch.events[0].detail);")
        .await;
    assert_eq!(detail, json!(["code", "message"]));
    stage.assert_undisturbed().await;
}

async fn a_missing_one_gives_way(stage: &Stage) {
    stage.assets.put(CARD_PATH, Answer::status(404));
    stage.open(Page::with_element(&both(""))).await;
    assert_live(stage, "card-missing", "404").await;
    let message = stage.run("return watch.events[0].detail.message;").await;
    let message = message.as_str().unwrap_or_default();
    assert!(
        message.contains(CARD_PATH) && message.contains("404"),
        "{message}"
    );
    // Nothing listens there.
    let attributes = both("").replace("{assets}/feeds/story.card.json", &Stage::refused_address());
    stage.open(Page::with_element(&attributes)).await;
    stage.element().until_ready().await;
    assert_eq!(codes(stage).await, json!([["card-missing", "loading"]]));
    for address in ["http://", "//user:secret@localhost/card.json"] {
        let attributes = both("").replace("{assets}/feeds/story.card.json", address);
        stage.open(Page::with_element(&attributes)).await;
        stage.element().until_ready().await;
        assert_eq!(codes(stage).await, json!([["card-missing", "loading"]]));
        stage.assert_undisturbed().await;
    }
}

async fn a_refused_one_gives_way(stage: &Stage) {
    stage.assets.put(CARD_PATH, Answer::html());
    stage.open(Page::with_element(&both(""))).await;
    assert_live(stage, "card-refused", "a page of HTML").await;
}

async fn one_for_another_element_gives_way(stage: &Stage) {
    for (made, asked) in [
        (&[("layout", "card")][..], ""),
        (&[], r#"layout="meter""#),
        (&[("story", "quiet-port")], ""),
        (&[], r#"story="quiet-port""#),
        (&[("sections", "meter")], r#"sections="sources meter""#),
        (&[("stories", "2")], ""),
        (&[], r#"heading-level="3""#),
        (&[], r#"dir="rtl""#),
        (&[("images", "")], ""),
        (&[], "images"),
        (&[], r#"as-of="2026-10-20T00:00:00Z""#),
        (&[("time-zone", "Asia/Tokyo")], r#"time-zone="UTC""#),
        (&[("lang", "de")], ""),
        (&[("lang", "en-GB")], ""),
    ] {
        publish(stage, story(made));
        stage.open(Page::with_element(&both(asked))).await;
        stage.element().until_ready().await;
        let told = codes(stage).await;
        assert_eq!(
            told,
            json!([["card-mismatch", "loading"]]),
            "{made:?} for {asked}"
        );
    }
    // What an element has without saying so, it may say.
    for (made, asked) in [
        (&[][..], r#"layout="full" stories="5" heading-level="2""#),
        (
            &[("layout", "full"), ("stories", "5"), ("heading-level", "2")],
            "",
        ),
        (&[("time-zone", "Asia/Tokyo")], ""),
        (&[("time-zone", "Asia/Tokyo")], r#"time-zone="Asia/Tokyo""#),
        (&[("images", "")], "images"),
        (&[("lang", "en-US")], r#"lang="en""#),
        (&[("lang", "en")], r#"lang="EN-au""#),
        (&[("lang", "de-AT")], r#"lang="de-CH""#),
        (&[("lang", "pt-BR")], r#"lang="pt""#),
    ] {
        publish(stage, story(made));
        let attributes = both("").replace("lang=\"en\"", "") + asked;
        stage.open(Page::with_element(&attributes)).await;
        stage.element().until_ready().await;
        assert_eq!(codes(stage).await, json!([]), "{made:?} for {asked}");
    }
}

/// A card file of another build, by the name of its style.
const OTHER_STYLE: &str = "storymeter-0123456789abcdef.css";

fn of_another_build() -> String {
    let mut file = story_value();
    file["storymeter"] = json!("9.9.9");
    file["style"] = json!(OTHER_STYLE);
    file.to_string()
}

async fn a_style_of_another_build_is_fetched(stage: &Stage) {
    publish(stage, of_another_build());
    let path = format!("/{OTHER_STYLE}");
    let style = Answer::file(OTHER_STYLE, ":host{display:block}.card{text-indent:7px}");
    stage.assets.put(&path, style);
    stage.open(Page::with_element(&both(""))).await;
    stage.element().until_ready().await;
    let indent = "return getComputedStyle(card(element)).textIndent;";
    assert_eq!(stage.element().run(indent).await, "7px");
    assert_eq!(stage.requests_for_files(), [1, 0, 0]);
    assert_eq!(codes(stage).await, json!([]));
    // The live card brings its own.
    stage.element().run_async("await element.reload();").await;
    assert_ne!(stage.element().run(indent).await, "7px");
}

async fn without_its_style_it_gives_way(stage: &Stage) {
    publish(stage, of_another_build());
    stage.open(Page::with_element(&both(""))).await;
    assert_live(stage, "card-missing", "no such style").await;
    // A host that has a page for everything.
    stage.assets.put(&format!("/{OTHER_STYLE}"), Answer::html());
    stage.open(Page::with_element(&both(""))).await;
    stage.element().until_ready().await;
    assert_eq!(codes(stage).await, json!([["card-refused", "loading"]]));
}

async fn what_stalls_gives_way(stage: &Stage) {
    for answer in [
        Answer::silence(),
        Answer::file("card.json", story(&[])).stalled(),
    ] {
        stage.assets.put(CARD_PATH, answer);
        stage
            .open(Page::with_element(&both("")).script(SHORT_WAITS))
            .await;
        stage.element().until_ready().await;
        assert_eq!(codes(stage).await, json!([["card-missing", "loading"]]));
        stage.assert_undisturbed().await;
    }
}

async fn without_what_draws_it_it_gives_way(stage: &Stage) {
    publish(stage, story(&[]));
    stage
        .assets
        .put(&format!("/{}", stage.dist.card), Answer::status(404));
    stage.open(Page::with_element(&both(""))).await;
    stage.element().until_ready().await;
    assert_eq!(codes(stage).await, json!([["card-missing", "loading"]]));
}

async fn without_a_feed_what_stands_inside_the_tag_stays(stage: &Stage) {
    stage.assets.put(CARD_PATH, Answer::status(503));
    stage.open(Page::with_element(CARD)).await;
    stage.element().until_error("card-missing").await;
    assert_eq!(codes(stage).await, json!([["card-missing", "error"]]));
    assert_eq!(stage.requests_for_files(), [1, 0, 0]);
    // It is tried again, as after any start that failed.
    publish(stage, story(&[]));
    stage.element().run("element.reload();").await;
    stage.element().until_state("ready").await;
    stage.assert_undisturbed().await;
}

async fn where_wasm_can_t_start_either_the_fallback_stays(stage: &Stage) {
    stage.assets.put(CARD_PATH, Answer::status(404));
    let policy =
        "default-src 'none'; script-src 'self' {assets}; style-src 'self'; connect-src {assets}";
    stage
        .open(Page::with_element(&both("")).policy(policy))
        .await;
    stage.element().until_error("wasm-blocked").await;
    let told = codes(stage).await;
    assert_eq!(
        told,
        json!([["card-missing", "loading"], ["wasm-blocked", "error"]])
    );
}
