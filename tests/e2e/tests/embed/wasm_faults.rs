//! Whatever happens to the wasm, the reader sees the fallback and the page
//! learns a code.

use storymeter_e2e::answer::Answer;
use storymeter_e2e::page::{Page, STORY, element};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;
use storymeter_e2e::wasm::{with_custom_section, with_traps};

tests![
    a_missing_wasm_is_wasm_missing,
    a_page_instead_of_wasm_is_wasm_missing,
    a_truncated_wasm_is_wasm_missing,
    a_missing_runtime_is_wasm_missing,
    the_wrong_content_type_is_no_fault,
    wasm_of_another_build_is_version_skew,
    a_trap_at_mounting_is_wasm_trapped,
    a_later_trap_takes_every_card_back_to_its_fallback,
    a_trap_in_a_callback_is_wasm_trapped,
    a_fault_that_has_passed_is_forgotten,
];

const WASM: &str = "application/wasm";

const ONE_MORE: &str =
    "document.querySelector('main').append(document.querySelector('story-meter').cloneNode(true));";

async fn fails(stage: &Stage, wasm: Answer, code: &str) {
    stage.replace_wasm(wasm);
    stage.open(Page::new(&element(STORY).repeat(2))).await;
    stage.element().until_error(code).await;
    stage
        .find("story-meter + story-meter")
        .until_error(code)
        .await;
}

async fn a_missing_wasm_is_wasm_missing(stage: &Stage) {
    fails(stage, Answer::status(404), "wasm-missing").await;
}

async fn a_page_instead_of_wasm_is_wasm_missing(stage: &Stage) {
    fails(stage, Answer::html(), "wasm-missing").await;
    let events = stage.noticed("events").await;
    let message = events[0]["detail"]["message"].as_str().unwrap_or_default();
    assert!(
        message.contains(&stage.dist.wasm),
        "the address is not named: {message}"
    );
}

async fn a_truncated_wasm_is_wasm_missing(stage: &Stage) {
    let whole = stage.dist.read(&stage.dist.wasm);
    fails(
        stage,
        Answer::new(WASM, whole[..whole.len() / 2].to_vec()),
        "wasm-missing",
    )
    .await;
}

async fn a_missing_runtime_is_wasm_missing(stage: &Stage) {
    stage
        .assets
        .put(&format!("/{}", stage.dist.runtime), Answer::status(404));
    stage.open(Page::with_element(STORY)).await;
    stage.element().until_error("wasm-missing").await;
}

async fn the_wrong_content_type_is_no_fault(stage: &Stage) {
    stage.replace_wasm(Answer::new("text/plain", stage.dist.read(&stage.dist.wasm)));
    stage.open(Page::with_element(STORY)).await;
    stage.element().until_ready().await;
    stage.element().until_text("31,197").await;
}

async fn wasm_of_another_build_is_version_skew(stage: &Stage) {
    let built = stage.dist.read(&stage.dist.wasm);
    let other = with_custom_section(&built, "storymeter-build", b"another build");
    fails(stage, Answer::new(WASM, other), "version-skew").await;
}

/// The built wasm, in which the exports of these names trap.
fn trapping(stage: &Stage, chosen: impl Fn(&str) -> bool) -> Answer {
    Answer::new(WASM, with_traps(&stage.dist.read(&stage.dist.wasm), chosen))
}

async fn a_trap_at_mounting_is_wasm_trapped(stage: &Stage) {
    fails(
        stage,
        trapping(stage, |name| name == "cards_mount"),
        "wasm-trapped",
    )
    .await;
}

async fn a_later_trap_takes_every_card_back_to_its_fallback(stage: &Stage) {
    // What is called when an element leaves the page.
    stage.replace_wasm(trapping(stage, |name| name.contains("mounted_free")));
    stage.open(Page::new(&element(STORY).repeat(2))).await;
    let (first, second) = (stage.element(), stage.find("story-meter + story-meter"));
    first.until_ready().await;
    second.until_ready().await;
    second.run("element.remove();").await;
    first.until_error("wasm-trapped").await;
    // The instance is lost; what comes later on the page must know.
    stage.run(ONE_MORE).await;
    stage
        .find("story-meter:last-child")
        .until_error("wasm-trapped")
        .await;
}

async fn a_trap_in_a_callback_is_wasm_trapped(stage: &Stage) {
    // What the browser calls back: promises of requests, timers, listeners.
    fails(
        stage,
        trapping(stage, |name| name.contains("__closures_")),
        "wasm-trapped",
    )
    .await;
}

async fn a_fault_that_has_passed_is_forgotten(stage: &Stage) {
    stage.replace_wasm(Answer::status(503));
    stage.open(Page::with_element(STORY)).await;
    stage.element().until_error("wasm-missing").await;
    stage.replace_wasm(Answer::new(WASM, stage.dist.read(&stage.dist.wasm)));
    stage.run(ONE_MORE).await;
    stage.find("story-meter:last-child").until_ready().await;
}
