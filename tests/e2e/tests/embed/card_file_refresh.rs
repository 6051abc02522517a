//! A drawn card that is to be refreshed follows its card file, and needs no wasm for it.

use crate::actions;
use crate::card_file::{LIST, both};
use crate::snapshot_adopted::{COMPARE, KEEP};
use serde_json::{Value, json};
use storymeter_e2e::answer::Answer;
use storymeter_e2e::card_file::{CARD, CARD_PATH, publish, story};
use storymeter_e2e::environment::Engine;
use storymeter_e2e::page::{Page, STORY_PATH, element};
use storymeter_e2e::snapshot::{SRC, card};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    the_same_file_touches_nothing,
    a_new_file_is_a_new_card_without_wasm,
    what_the_reader_has_open_and_in_focus_stays,
    a_failure_leaves_the_card_and_says_stale,
    a_file_that_is_none_any_more_makes_the_card_live,
    one_for_another_element_makes_the_card_live,
    it_is_asked_for_no_faster_than_once_a_minute,
    nobody_asks_for_a_page_that_nobody_sees,
    a_far_one_is_not_refreshed,
    a_frozen_one_is_not_refreshed,
    what_wasm_has_taken_over_is_not_drawn_over,
    removed_it_asks_for_nothing,
    without_what_keeps_it_current_it_stays,
    a_snapshot_follows_its_card_file,
];

/// A minute is the least the element waits. On this page it is short, and what was waited for is kept.
const CLOCK: &str = "
    window.waits = [];
    const wait = window.setTimeout;
    window.setTimeout = (call, delay, ...given) => {
        // A driver's own are half a minute at most.
        const isOurs = delay > 30000;
        if (isOurs) waits.push(delay);
        return wait(call, isOurs ? 150 : delay, ...given);
    };";

/// The card file as it was published at first, and later.
const COUNT: &str = "\"31,197 posts on this subject so far\"";
const LATER: &str = "\"31,198 posts on this subject so far\"";

fn later() -> String {
    let first = story(&[]);
    let later = first.replace(COUNT, LATER);
    assert_ne!(first, later);
    later
}

fn tagged(stage: &Stage, text: &str, tag: &str) {
    let answer = Answer::file("story.card.json", text.to_owned()).tagged(tag);
    stage.assets.put(CARD_PATH, answer);
}

async fn open(stage: &Stage, more: &str) {
    tagged(stage, &story(&[]), "first");
    stage
        .open(Page::with_element(&both(&format!(r#"refresh="60" {more}"#))).script(CLOCK))
        .await;
    stage.element().until_ready().await;
}

/// What the page was told, by code and state.
async fn told(stage: &Stage) -> Value {
    stage
        .run("return watch.events.map(({ type, detail, state }) => [type.replace('story-meter-', ''), detail.code ?? null, state]);")
        .await
}

fn assert_without_wasm(stage: &Stage) {
    assert_eq!(stage.requests_for_files(), [1, 0, 0]);
    assert!(stage.assets.requests_for(STORY_PATH).is_empty());
}

async fn the_same_file_touches_nothing(stage: &Stage) {
    open(stage, "").await;
    stage.element().run(KEEP).await;
    stage.until_requested(CARD_PATH, 4).await;
    let compared = stage.browser.run_async(COMPARE, Vec::new()).await;
    assert_eq!(
        (&compared["same"], &compared["changes"]),
        (&json!(true), &json!([]))
    );
    let known: Vec<bool> = stage
        .assets
        .requests_for(CARD_PATH)
        .iter()
        .map(|request| request.known.as_deref() == Some("\"first\""))
        .collect();
    // WebKit keeps nothing on a disk where a driver leads it.
    let keeps = stage.browser.engine != Engine::WebKit;
    assert_eq!(known[..4], [false, keeps, keeps, keeps], "If-None-Match");
    assert_eq!(told(stage).await, json!([]));
    assert_without_wasm(stage);
    let refresh = format!("/{}", stage.dist.refresh);
    assert_eq!(stage.assets.requests_for(&refresh).len(), 1);
}

async fn a_new_file_is_a_new_card_without_wasm(stage: &Stage) {
    open(stage, "").await;
    tagged(stage, &later(), "later");
    let element = stage.element();
    element.until_text("31,198 posts").await;
    assert!(!element.text().await.contains("31,197 posts"));
    assert_eq!(element.state().await, "ready");
    let cards = "return element.shadowRoot.querySelectorAll('slot + div > .card').length;";
    assert_eq!(element.run(cards).await, 1);
    assert_without_wasm(stage);
    stage.assert_undisturbed().await;
}

async fn what_the_reader_has_open_and_in_focus_stays(stage: &Stage) {
    open(stage, "").await;
    let element = stage.element();
    actions::open_everything(&element).await;
    actions::focus(&element, "[data-way=link]").await;
    element.run(KEEP).await;
    tagged(stage, &later(), "later");
    element.until_text("31,198 posts").await;
    actions::until_focused(&element, ".menu[open] [data-way=link]").await;
    let open = element
        .run("return [...card(element).querySelectorAll('details')].every(({ open }) => open);")
        .await;
    assert_eq!(open, true);
    let compared = stage.browser.run_async(COMPARE, Vec::new()).await;
    assert_eq!(
        (&compared["same"], &compared["changes"]),
        (
            &json!(true),
            &json!(["characterData 31,198 posts on this subject so far"])
        )
    );
    assert_without_wasm(stage);
}

async fn a_failure_leaves_the_card_and_says_stale(stage: &Stage) {
    open(stage, "").await;
    let element = stage.element();
    element.run(KEEP).await;
    stage.assets.put(CARD_PATH, Answer::status(503));
    element.until_state_everywhere("stale").await;
    let compared = stage.browser.run_async(COMPARE, Vec::new()).await;
    assert_eq!(
        (&compared["same"], &compared["changes"]),
        (&json!(true), &json!([]))
    );
    assert!(!element.shows_fallback().await);
    assert_eq!(
        told(stage).await[0],
        json!(["error", "card-missing", "stale"])
    );
    // And recovers, with the very file that it had.
    tagged(stage, &story(&[]), "first");
    element.until_state_everywhere("ready").await;
    assert_without_wasm(stage);
    // Each failure in a row doubles the wait; by chance it is up to a half longer.
    let waits = stage.run("return waits;").await;
    let waits = waits.as_array().expect("a list");
    assert!(
        waits.iter().any(|wait| wait.as_f64() >= Some(120_000.0)),
        "{waits:?}"
    );
}

async fn assert_becomes_live(stage: &Stage, code: &str) {
    stage
        .until("return watch.events.some(({ type }) => type === 'story-meter-load');")
        .await;
    assert_eq!(
        told(stage).await,
        json!([["error", code, "stale"], ["load", null, "ready"]])
    );
    assert_eq!(stage.requests_for_files(), [1, 1, 1]);
    assert_eq!(stage.element().state().await, "ready");
    let asked = stage.assets.requests_for(CARD_PATH).len();
    stage.until_requested(STORY_PATH, 3).await;
    assert_eq!(
        stage.assets.requests_for(CARD_PATH).len(),
        asked,
        "wasm asks from now on"
    );
}

async fn a_file_that_is_none_any_more_makes_the_card_live(stage: &Stage) {
    open(stage, "").await;
    stage.assets.put(CARD_PATH, Answer::status(404));
    assert_becomes_live(stage, "card-missing").await;
    // What is there and is no card file, as well.
    open(stage, "").await;
    publish(stage, "{}");
    stage.until("return watch.events.length > 1;").await;
    assert_eq!(
        told(stage).await,
        json!([["error", "card-refused", "stale"], ["load", null, "ready"]])
    );
}

async fn one_for_another_element_makes_the_card_live(stage: &Stage) {
    open(stage, "").await;
    publish(stage, story(&[("layout", "card")]));
    assert_becomes_live(stage, "card-mismatch").await;
    assert!(stage.element().text().await.contains("More stories"));
}

async fn it_is_asked_for_no_faster_than_once_a_minute(stage: &Stage) {
    tagged(stage, &story(&[]), "first");
    for (refresh, least) in [("5", 59_000.0), ("90", 89_000.0)] {
        let attributes = both(&format!(r#"refresh="{refresh}""#));
        stage
            .open(Page::with_element(&attributes).script(CLOCK))
            .await;
        stage.until("return waits.length > 2;").await;
        let waits = stage.run("return waits;").await;
        for (place, wait) in waits.as_array().expect("a list").iter().enumerate() {
            let wait = wait.as_f64().expect("a number");
            // What has passed since the last request is a part of the wait.
            let least = if place == 0 { least } else { least - 10_000.0 };
            assert!((least..least * 1.2 + 20_000.0).contains(&wait), "{wait}");
        }
    }
    assert_eq!(stage.requests_for_files()[1..], [0, 0]);
}

async fn nobody_asks_for_a_page_that_nobody_sees(stage: &Stage) {
    let hide = "
        window.unseen = true;
        Object.defineProperty(document, 'hidden', { get: () => window.unseen, configurable: true });";
    tagged(stage, &story(&[]), "first");
    stage
        .open(Page::with_element(&both(r#"refresh="60""#)).script(&[CLOCK, hide].concat()))
        .await;
    stage.element().until_ready().await;
    stage.until("return waits.length > 0;").await;
    stage
        .run_async("await new Promise((done) => setTimeout(done, 500));")
        .await;
    assert_eq!(stage.assets.requests_for(CARD_PATH).len(), 1);
    stage
        .run("window.unseen = false; document.dispatchEvent(new Event('visibilitychange'));")
        .await;
    stage.until_requested(CARD_PATH, 3).await;
}

async fn a_far_one_is_not_refreshed(stage: &Stage) {
    tagged(stage, &story(&[]), "first");
    // Near enough to be drawn, and too far to be seen.
    let body = format!(
        r#"<div style="height: 1500px"></div>{}"#,
        element(&both(r#"refresh="60""#))
    );
    stage.open(Page::new(&body).script(CLOCK)).await;
    stage.element().until_ready().await;
    stage
        .run_async("await new Promise((done) => setTimeout(done, 500));")
        .await;
    assert_eq!(stage.assets.requests_for(CARD_PATH).len(), 1);
    stage.element().run("element.scrollIntoView();").await;
    stage.until_requested(CARD_PATH, 3).await;
    assert_without_wasm(stage);
}

async fn a_frozen_one_is_not_refreshed(stage: &Stage) {
    let as_of = ("as-of", "2026-10-20T00:00:00Z");
    tagged(stage, &story(&[as_of]), "first");
    let attributes = both(&format!(r#"refresh="60" as-of="{}""#, as_of.1));
    stage
        .open(Page::with_element(&attributes).script(CLOCK))
        .await;
    stage.element().until_ready().await;
    stage.element().until_text("As of ").await;
    stage
        .run_async("await new Promise((done) => setTimeout(done, 500));")
        .await;
    assert_eq!(stage.assets.requests_for(CARD_PATH).len(), 1);
    assert_without_wasm(stage);
}

async fn what_wasm_has_taken_over_is_not_drawn_over(stage: &Stage) {
    open(stage, "").await;
    stage.until("return waits.length > 0;").await;
    let element = stage.element();
    element.set("layout", "list").await;
    element.until("took the layout", LIST).await;
    let asked = stage.assets.requests_for(CARD_PATH).len();
    tagged(stage, &later(), "later");
    stage
        .run_async("await new Promise((done) => setTimeout(done, 600));")
        .await;
    assert_eq!(stage.assets.requests_for(CARD_PATH).len(), asked);
    assert_eq!(element.run(LIST).await, true);
}

async fn removed_it_asks_for_nothing(stage: &Stage) {
    open(stage, "").await;
    stage.until("return waits.length > 0;").await;
    stage
        .run("window.kept = document.querySelector('story-meter'); kept.remove();")
        .await;
    let asked = stage.assets.requests_for(CARD_PATH).len();
    stage
        .run_async("await new Promise((done) => setTimeout(done, 600));")
        .await;
    let now = stage.assets.requests_for(CARD_PATH).len();
    // One may have been on its way.
    assert!(now <= asked + 1, "{asked}, {now}");
    stage
        .run("document.querySelector('main').append(kept);")
        .await;
    stage.until_requested(CARD_PATH, now + 2).await;
    assert_without_wasm(stage);
}

async fn without_what_keeps_it_current_it_stays(stage: &Stage) {
    publish(stage, story(&[]));
    let path = format!("/{}", stage.dist.refresh);
    stage.assets.put(&path, Answer::status(404));
    let element = element(&format!(r#"{CARD} refresh="60" loading="eager""#));
    stage.open(Page::new(&element)).await;
    stage.element().until_ready().await;
    stage.until_requested(&path, 1).await;
    // Nothing else can be done where there is no feed: it is asked for once.
    stage
        .run_async("await new Promise((done) => setTimeout(done, 600));")
        .await;
    assert_eq!(stage.assets.requests_for(&path).len(), 1);
    assert_eq!(stage.element().state().await, "ready");
    assert_without_wasm(stage);
}

async fn a_snapshot_follows_its_card_file(stage: &Stage) {
    tagged(stage, &later(), "later");
    let html = card(&[SRC, ("refresh", "60")]).replacen(
        "<story-meter",
        &format!("<story-meter {CARD}"),
        1,
    );
    stage.open(Page::new(&html).script(CLOCK)).await;
    let element = stage.element();
    element.until_text("31,198 posts").await;
    let styles = "return [element.shadowRoot.adoptedStyleSheets.length, element.shadowRoot.querySelectorAll('style').length, getComputedStyle(card(element)).display];";
    assert_eq!(element.run(styles).await, json!([1, 0, "block"]));
    assert_without_wasm(stage);
}
