//! Whatever happens to the feed, the reader sees the fallback and the page
//! learns a code.

use serde_json::Value;
use storymeter_e2e::answer::Answer;
use storymeter_e2e::page::{Page, STORY, STORY_PATH, element};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    not_found_is_http,
    a_server_error_is_http,
    a_refused_connection_is_network,
    a_feed_without_cors_is_network,
    a_redirect_loop_is_network,
    no_answer_and_half_an_answer_are_timeout,
    a_page_instead_of_a_feed_is_not_json,
    a_truncated_feed_is_not_json,
    five_megabytes_are_too_large,
    json_that_is_no_feed_is_not_a_feed,
    an_unknown_story_is_no_such_story,
    an_address_that_is_none_is_invalid_src,
    the_wrong_content_type_is_no_fault,
    a_redirected_feed_is_no_fault,
    one_failing_feed_leaves_the_other_alone,
];

const FEED: &str = include_str!("../../feeds/story.json");

/// Makes the engine collect garbage: `WebKit` forgets to abort the body of an
/// answer whose `Request` object it has collected.
const LITTER: &str = "
    let litter;
    for (let heap = 0; heap < 200; heap++) {
        litter = Array.from({ length: 20000 }, (_, index) => ({ index: [heap, index] }));
        await new Promise((done) => setTimeout(done, 5));
    }
    return litter.length;";

async fn fails(stage: &Stage, answer: Answer, code: &str) {
    stage.assets.put(STORY_PATH, answer);
    stage.open(Page::with_element(STORY)).await;
    stage.element().until_error(code).await;
}

async fn not_found_is_http(stage: &Stage) {
    fails(stage, Answer::status(404), "http").await;
    let events = stage.noticed("events").await;
    let message = events[0]["detail"]["message"].as_str().unwrap_or_default();
    assert!(
        message.contains("404") && message.contains(STORY_PATH),
        "{message}"
    );
}

async fn a_server_error_is_http(stage: &Stage) {
    fails(stage, Answer::status(500), "http").await;
}

async fn a_refused_connection_is_network(stage: &Stage) {
    let src = format!(r#"src="{}""#, Stage::refused_address());
    stage.open(Page::with_element(&src)).await;
    stage.element().until_error("network").await;
}

async fn a_feed_without_cors_is_network(stage: &Stage) {
    // The host's own server says nothing of other origins.
    stage.host.put(STORY_PATH, Answer::file("story.json", FEED));
    let address = stage.host.origin().replace("127.0.0.1", "localhost");
    stage
        .open(Page::with_element(&format!(
            r#"src="{address}{STORY_PATH}""#
        )))
        .await;
    stage.element().until_error("network").await;
}

async fn a_redirect_loop_is_network(stage: &Stage) {
    fails(stage, Answer::redirect(STORY_PATH), "network").await;
}

async fn no_answer_and_half_an_answer_are_timeout(stage: &Stage) {
    stage.assets.put("/feeds/silent.json", Answer::silence());
    stage.assets.put(
        "/feeds/half.json",
        Answer::file("half.json", &FEED.as_bytes()[..FEED.len() / 2]).stalled(),
    );
    let silent = element(r#"id="silent" src="{assets}/feeds/silent.json""#);
    let half = element(r#"id="half" src="{assets}/feeds/half.json""#);
    stage.open(Page::new(&format!("{silent}{half}"))).await;
    stage.until_requested("/feeds/half.json", 1).await;
    stage.browser.run_async(LITTER, Vec::new()).await;
    stage.find("#silent").until_error("timeout").await;
    stage.find("#half").until_error("timeout").await;
    let events = stage.noticed("events").await;
    let codes: Vec<&Value> = events
        .as_array()
        .into_iter()
        .flatten()
        .map(|event| &event["detail"]["code"])
        .collect();
    assert_eq!(codes, ["timeout", "timeout"]);
    stage.until_abandoned("/feeds/silent.json").await;
}

async fn a_page_instead_of_a_feed_is_not_json(stage: &Stage) {
    fails(stage, Answer::html(), "not-json").await;
}

async fn a_truncated_feed_is_not_json(stage: &Stage) {
    fails(
        stage,
        Answer::file("story.json", &FEED.as_bytes()[..FEED.len() / 2]),
        "not-json",
    )
    .await;
}

async fn five_megabytes_are_too_large(stage: &Stage) {
    // A proper feed but for its size, nearly all of it blanks.
    let large = format!("{}{FEED}", " ".repeat(5 << 20));
    fails(stage, Answer::file("story.json", large), "too-large").await;
}

async fn json_that_is_no_feed_is_not_a_feed(stage: &Stage) {
    fails(
        stage,
        Answer::file("story.json", r#"{"hello": "world"}"#),
        "not-a-feed",
    )
    .await;
}

async fn an_unknown_story_is_no_such_story(stage: &Stage) {
    stage
        .open(Page::with_element(&format!(
            r#"{STORY} story="never-written""#
        )))
        .await;
    stage.element().until_error("no-such-story").await;
    stage.element().unset("story").await;
    stage.element().until_ready().await;
}

async fn an_address_that_is_none_is_invalid_src(stage: &Stage) {
    stage
        .open(Page::with_element(r#"src="javascript:alert(1)""#))
        .await;
    stage.element().until_error("invalid-src").await;
}

async fn the_wrong_content_type_is_no_fault(stage: &Stage) {
    for content_type in ["text/html", "application/octet-stream", "image/png"] {
        stage.assets.put(
            STORY_PATH,
            Answer::file("story.json", FEED).typed(content_type),
        );
        stage.open(Page::with_element(STORY)).await;
        stage.element().until_ready().await;
        stage.element().until_text("31,197").await;
    }
}

async fn a_redirected_feed_is_no_fault(stage: &Stage) {
    stage
        .assets
        .put("/feeds/moved.json", Answer::redirect(STORY_PATH));
    stage
        .open(Page::with_element(r#"src="{assets}/feeds/moved.json""#))
        .await;
    stage.element().until_ready().await;
}

async fn one_failing_feed_leaves_the_other_alone(stage: &Stage) {
    let good = element(&format!(r#"id="good" {STORY}"#));
    let bad = element(r#"id="bad" src="{assets}/feeds/missing.json""#);
    stage.open(Page::new(&format!("{bad}{good}"))).await;
    stage.find("#bad").until_error("http").await;
    stage.find("#good").until_ready().await;
}
