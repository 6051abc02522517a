//! Feeds of one's own in the demo's builder, by address or pasted, and what the reader of feeds says about them. In
//! Chromium alone.

use crate::demo::open;
use crate::demo_builder::{WINDOW, choose};
use serde_json::{Value, json};
use storymeter_e2e::answer::Answer;
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    a_feed_of_one_s_own_is_shown_with_what_the_reader_says,
    a_pasted_feed_is_shown_with_lines_and_columns,
    what_is_no_json_is_found_where_it_stands,
];

const FINDINGS: &str = "return [...document.querySelectorAll('#findings li')].map(({ innerText }) => innerText.replace(/\\s+/g, ' '));";

async fn found(stage: &Stage, said: &str) -> Value {
    let script = format!(
        "return document.querySelector('#findings-summary').textContent === {};",
        json!(said)
    );
    stage.until(&script).await;
    stage.run(FINDINGS).await
}

async fn a_feed_of_one_s_own_is_shown_with_what_the_reader_says(stage: &Stage) {
    let feed = r#"{ "version": "https://jsonfeed.org/version/1.1", "items": [
        { "id": "quay", "title": "A Quay of One’s Own", "url": "ftp://quay.example/" }, { "id": 7 }] }"#;
    let answer = Answer::file("own.json", feed).header("access-control-allow-origin", "*");
    stage.host.put("/own.json", answer);
    open(stage, "index.html", WINDOW).await;
    choose(stage, "feed", "address").await;
    let src = format!("{}/own.json", stage.host.origin());
    choose(stage, "src", &src).await;
    let said = found(stage, "Read: 1 story, 2 problems, no warnings.").await;
    let said = said.to_string();
    assert!(
        said.contains("$.items[0].url") && said.contains("[bad-url]"),
        "{said}"
    );
    stage
        .find("#frame > story-meter")
        .until_text("A Quay of One’s Own")
        .await;
    let sent = stage.run("return new URLSearchParams(location.search).get('src') ?? '';");
    stage
        .until("return location.search.includes('feed=address');")
        .await;
    assert_eq!(sent.await, json!(src));
    let missing = Answer::status(404).header("access-control-allow-origin", "*");
    stage.host.put("/own.json/not", missing);
    choose(stage, "src", &format!("{src}/not")).await;
    let said = found(stage, "There is no card from this.")
        .await
        .to_string();
    assert!(said.contains("[http]") && said.contains("404"), "{said}");
    stage.browser.view_window().await;
}

async fn a_pasted_feed_is_shown_with_lines_and_columns(stage: &Stage) {
    open(stage, "index.html", WINDOW).await;
    choose(stage, "feed", "text").await;
    stage
        .run("document.querySelector('#mistaken').click();")
        .await;
    stage
        .find("#frame > story-meter")
        .until_text("Six O’Clock Ferry")
        .await;
    stage
        .until("return document.querySelectorAll('#findings li').length >= 3;")
        .await;
    let said = stage.run(FINDINGS).await.to_string();
    for one in [
        "line 22, column 60 $.items[0]._storymeter.volume.sources[1].count",
        "line 27, column 13 $.items[1].id",
    ] {
        assert!(said.contains(one), "{one} is not in {said}");
    }
    // The buttons lead there.
    let reached = stage
        .run(
            "const row = [...document.querySelectorAll('#findings li')].find(({ textContent }) => textContent.includes('sources[1]'));
            row.querySelector('button').click();
            const field = document.activeElement;
            return [field.id, field.value.slice(field.selectionStart).startsWith('-7')];",
        )
        .await;
    assert_eq!(reached, json!(["pasted", true]));
    let sent = "return location.search + document.querySelector('#link').search;";
    assert!(!stage.run(sent).await.to_string().contains("text"));
    stage.browser.view_window().await;
}

async fn what_is_no_json_is_found_where_it_stands(stage: &Stage) {
    open(stage, "index.html", WINDOW).await;
    choose(stage, "feed", "text").await;
    stage
        .run(
            "const field = document.querySelector('#pasted');
            field.value = '{\\n  \"items\": [],,\\n}';
            field.dispatchEvent(new Event('input', { bubbles: true }));",
        )
        .await;
    let said = found(stage, "There is no card from this.")
        .await
        .to_string();
    assert!(
        said.contains("line 2, column 15") && said.contains("[not-json]"),
        "{said}"
    );
    stage.browser.view_window().await;
}
