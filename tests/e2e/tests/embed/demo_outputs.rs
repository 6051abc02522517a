//! What the demo's builder hands over works as it stands: on another site, under the policy that it names, in the room that
//! it reserves. In Chromium alone.

use crate::demo::open;
use serde_json::{Value, json};
use storymeter_e2e::page::Page;
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    a_script_works_under_its_policy_in_its_room,
    a_card_file_works_under_its_policy_without_wasm,
    every_box_can_be_copied,
];

/// The text of a box, once the card has been measured.
async fn handed_over(stage: &Stage, id: &str) -> String {
    stage
        .until(
            "return document.querySelector('#script-css code').textContent.includes('@container');",
        )
        .await;
    let text = stage
        .run(&format!(
            "return document.querySelector('#{id} code').textContent;"
        ))
        .await;
    text.as_str().unwrap_or_default().to_owned()
}

/// Opens a page of another site that has been given all three parts.
async fn embed(stage: &Stage, query: &str, way: &str) {
    open(stage, &format!("index.html?{query}#builder"), (1280, 800)).await;
    let html = handed_over(stage, &format!("{way}-html")).await;
    let css = handed_over(stage, &format!("{way}-css")).await;
    let policy = handed_over(stage, &format!("{way}-policy")).await;
    stage.browser.view(400, 900).await;
    // The page's own parts are its own.
    let policy = policy
        .replace('\n', " ")
        .replace("script-src ", "script-src 'self' ");
    let policy = format!("default-src 'none'; style-src 'self'; img-src 'self'; {policy}");
    let page = Page::new(&format!("{html}<p id=\"below\">The article goes on.</p>"));
    stage.open(page.tags("").css(&css).policy(&policy)).await;
    let element = stage.element();
    element.until_ready().await;
    element.until_text("Petrel 4").await;
    assert_eq!(stage.noticed("violations").await, json!([]), "{policy}");
}

/// How much of what is reserved for the card it does not take, in whole pixels.
async fn room_left(stage: &Stage) -> Value {
    stage
        .element()
        .run(
            "const { height } = element.getBoundingClientRect();
            const reserved = parseFloat(getComputedStyle(element).minBlockSize);
            element.style.minBlockSize = '0';
            return [reserved > 200, Math.floor(height - element.getBoundingClientRect().height)];",
        )
        .await
}

async fn a_script_works_under_its_policy_in_its_room(stage: &Stage) {
    embed(stage, "layout=card&lang=en", "script").await;
    assert_eq!(room_left(stage).await, json!([true, 0]));
    stage.browser.view_window().await;
}

async fn a_card_file_works_under_its_policy_without_wasm(stage: &Stage) {
    embed(stage, "layout=card&heading-level=3", "card-file").await;
    assert_eq!(stage.noticed("instantiations").await, json!(0));
    assert_eq!(room_left(stage).await, json!([true, 0]));
    stage.browser.view_window().await;
}

async fn every_box_can_be_copied(stage: &Stage) {
    open(stage, "index.html", (1280, 800)).await;
    let said = stage
        .run_async(
            "const boxes = [...document.querySelectorAll('.code')];
            for (const box of boxes) box.querySelector('button').click();
            await new Promise((done) => setTimeout(done, 300));
            const silent = boxes.filter((box) => !/Copied|Selected/.test(box.querySelector('[role=status]').textContent));
            return [boxes.length, silent.length, boxes.filter((box) => !box.querySelector('code').textContent.trim()).length];",
        )
        .await;
    assert_eq!(said, json!([10, 0, 0]));
    stage.browser.view_window().await;
}
