//! A live element takes a snapshot over: without a flash, a shift or a new node.

use crate::actions;
use serde_json::{Value, json};
use storymeter_e2e::answer::Answer;
use storymeter_e2e::page::{Page, STORY_PATH};
use storymeter_e2e::snapshot::{SRC, STORY_FEED, card};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    the_same_feed_touches_nothing,
    new_figures_touch_their_own_text_only,
    an_older_card_becomes_the_new_one,
    a_failed_refresh_leaves_the_card_and_says_stale,
    another_feed_takes_the_card_away,
    a_feed_handed_over_is_shown_without_a_request,
    what_the_reader_has_opened_stays_open,
];

/// Keeps every node of the card (the line above it that tells a screen reader of a refresh is another matter), and notes what happens to any of them.
pub const KEEP: &str = "
    const container = element.shadowRoot.querySelector('.story-card');
    const nodes = (root) => { const all = []; const walker = document.createTreeWalker(root); do all.push(walker.currentNode); while (walker.nextNode()); return all; };
    window.kept = nodes(container);
    window.nodes = nodes;
    window.changes = [];
    window.shifts = [];
    window.observer?.disconnect();
    window.observer = new MutationObserver((list) => changes.push(...list.map((one) => `${one.type} ${one.target.data ?? one.target.className}`)))
    observer.observe(container, { childList: true, subtree: true, attributes: true, characterData: true });
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
        new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => entry.value))).observe({ type: 'layout-shift', buffered: true });
    }";

/// Whether the nodes are the same objects, what has changed, and the shift.
pub const COMPARE: &str = "
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))));
    const now = nodes(document.querySelector('story-meter').shadowRoot.querySelector('.story-card'));
    const same = now.length === kept.length && now.every((node, index) => node === kept[index]);
    return { same, changes, shift: shifts.reduce((sum, value) => sum + value, 0) };";

async fn open_and_keep(stage: &Stage) {
    stage
        .open(Page::new(&card(&[SRC])).css("story-meter { display: block }"))
        .await;
    stage.until_defined().await;
    stage.element().run(KEEP).await;
}

async fn refresh(stage: &Stage) -> Value {
    stage
        .element()
        .run_async("return await element.reload();")
        .await
}

async fn the_same_feed_touches_nothing(stage: &Stage) {
    open_and_keep(stage).await;
    assert_eq!(refresh(stage).await, "ready");
    let compared = stage.browser.run_async(COMPARE, Vec::new()).await;
    assert_eq!(
        (&compared["same"], &compared["changes"]),
        (&json!(true), &json!([]))
    );
    assert_eq!(compared["shift"], json!(0));
    assert_eq!(stage.requests_for_files(), [1, 1, 1]);
    assert_eq!(stage.assets.requests_for(STORY_PATH).len(), 1);
    // A second answer of the same kind: not even that.
    stage.element().run(KEEP).await;
    assert_eq!(refresh(stage).await, "ready");
    let compared = stage.browser.run_async(COMPARE, Vec::new()).await;
    assert_eq!(
        (&compared["same"], &compared["changes"]),
        (&json!(true), &json!([]))
    );
}

async fn new_figures_touch_their_own_text_only(stage: &Stage) {
    open_and_keep(stage).await;
    refresh(stage).await;
    stage.element().run(KEEP).await;
    let later = STORY_FEED.replace("_seconds\": 190", "_seconds\": 250");
    assert_ne!(later, STORY_FEED);
    stage
        .assets
        .put(STORY_PATH, Answer::file("story.json", later));
    refresh(stage).await;
    let compared = stage.browser.run_async(COMPARE, Vec::new()).await;
    assert_eq!(compared["same"], true);
    assert_eq!(compared["changes"], json!(["characterData 5 min read"]));
}

async fn an_older_card_becomes_the_new_one(stage: &Stage) {
    let later = STORY_FEED.replace("\"count\": 31197", "\"count\": 31198");
    stage
        .assets
        .put(STORY_PATH, Answer::file("story.json", later));
    open_and_keep(stage).await;
    refresh(stage).await;
    stage.element().until_text("31,198 posts").await;
    let compared = stage.browser.run_async(COMPARE, Vec::new()).await;
    let changes = compared["changes"].to_string();
    assert!(changes.contains("characterData 31,198 posts"), "{changes}");
    assert_eq!(
        compared["changes"].as_array().map(Vec::len),
        Some(1),
        "{changes}"
    );
}

async fn a_failed_refresh_leaves_the_card_and_says_stale(stage: &Stage) {
    open_and_keep(stage).await;
    stage.assets.put(STORY_PATH, Answer::html());
    assert_eq!(refresh(stage).await, "stale");
    let compared = stage.browser.run_async(COMPARE, Vec::new()).await;
    assert_eq!(
        (&compared["same"], &compared["changes"]),
        (&json!(true), &json!([]))
    );
    let events = stage.noticed("events").await;
    assert_eq!(events[0]["detail"]["code"], "not-json");
    assert!(!stage.element().shows_fallback().await);
    // And recovers.
    stage
        .assets
        .put(STORY_PATH, Answer::file("story.json", STORY_FEED));
    assert_eq!(refresh(stage).await, "ready");
}

async fn another_feed_takes_the_card_away(stage: &Stage) {
    stage.open(Page::new(&card(&[SRC]))).await;
    stage.until_defined().await;
    stage
        .element()
        .set(
            "src",
            &format!("{}/feeds/later.json", stage.assets.origin()),
        )
        .await;
    stage
        .until("return watch.events.some((event) => event.type === 'story-meter-load');")
        .await;
    assert!(!stage.element().text().await.contains("31,197 posts"));
    assert!(stage.assets.requests_for(STORY_PATH).is_empty());
}

async fn a_feed_handed_over_is_shown_without_a_request(stage: &Stage) {
    open_and_keep(stage).await;
    let later = STORY_FEED.replace("\"count\": 31197", "\"count\": 31198");
    stage
        .element()
        .run(&format!("element.feed = {later};"))
        .await;
    stage.element().until_text("31,198 posts").await;
    let compared = stage.browser.run_async(COMPARE, Vec::new()).await;
    assert_eq!(compared["same"], true, "{compared}");
    assert!(stage.assets.requests_for(STORY_PATH).is_empty());
}

async fn what_the_reader_has_opened_stays_open(stage: &Stage) {
    actions::open_snapshot(stage, &[("layout", "meter")]).await;
    let element = stage.element();
    actions::open_everything(&element).await;
    actions::focus(&element, "[data-way=link]").await;
    assert_eq!(refresh(stage).await, "ready");
    let open = element
        .run("return [...card(element).querySelectorAll('details')].map(({ open }) => open);")
        .await;
    assert_eq!(open, json!([true, true]));
    actions::until_focused(&element, "[data-way=link]").await;
    // Nor does the live card close them.
    assert_eq!(refresh(stage).await, "ready");
    actions::until_focused(&element, "[open] [data-way=link]").await;
}
