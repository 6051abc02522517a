//! What the element tells the page.

use serde_json::{Value, json};
use storymeter_e2e::answer::Answer;
use storymeter_e2e::page::{Page, STORY, STORY_PATH};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    load_tells_what_was_loaded,
    a_bad_item_is_told_with_its_path,
    an_error_is_told_and_then_the_load_that_mended_it,
    events_leave_another_components_shadow_root,
    a_chosen_story_is_followed,
    the_page_may_keep_a_chosen_story_to_itself,
    a_selection_may_cause_a_selection,
];

/// The events so far, each as an object of `host/watch.js`.
async fn events(stage: &Stage) -> Vec<Value> {
    stage
        .noticed("events")
        .await
        .as_array()
        .cloned()
        .unwrap_or_default()
}

async fn load_tells_what_was_loaded(stage: &Stage) {
    stage
        .open(Page::with_element(&format!(r#"{STORY} id="one""#)))
        .await;
    stage.element().until_ready().await;
    stage.until("return watch.events.length > 0;").await;
    let expected = json!([{
        "type": "story-meter-load",
        "target": "one",
        "state": "ready",
        "cancelable": false,
        "detail": {
            "src": format!("{}{STORY_PATH}", stage.assets.origin()),
            "story": "open-word",
            "items": 4,
            "freshness": null,
            "diagnostics": [],
        },
    }]);
    assert_eq!(Value::from(events(stage).await), expected);
}

async fn a_bad_item_is_told_with_its_path(stage: &Stage) {
    let mut feed: Value =
        serde_json::from_str(include_str!("../../feeds/story.json")).expect("it is JSON");
    feed["items"][1] = json!("not an item");
    feed["items"][0]["_storymeter"]["volume"]["sources"][0]["count"] = json!(-3);
    stage
        .assets
        .put(STORY_PATH, Answer::file("story.json", feed.to_string()));
    stage.open(Page::with_element(STORY)).await;
    stage.element().until_ready().await;
    stage.until("return watch.events.length > 0;").await;
    let detail = &events(stage).await[0]["detail"];
    assert_eq!(detail["items"], 3);
    let diagnostics = detail["diagnostics"].as_array().expect("a list");
    for path in ["items[1]", "sources[0]"] {
        let told = diagnostics.iter().any(|one| {
            let text = |name: &str| one[name].as_str().unwrap_or_default();
            text("path").contains(path) && !text("code").is_empty() && !text("message").is_empty()
        });
        assert!(told, "nothing about {path} in {diagnostics:?}");
    }
}

async fn an_error_is_told_and_then_the_load_that_mended_it(stage: &Stage) {
    stage.assets.put(STORY_PATH, Answer::status(500));
    stage.open(Page::with_element(STORY)).await;
    stage.element().until_error("http").await;
    stage.assets.put(
        STORY_PATH,
        Answer::file("story.json", include_str!("../../feeds/story.json")),
    );
    stage
        .element()
        .run("element.shadowRoot.querySelector('button[data-action=retry]').click();")
        .await;
    stage.element().until_ready().await;
    stage.until("return watch.events.length > 1;").await;
    let told: Vec<(Value, Value)> = events(stage)
        .await
        .iter()
        .map(|event| (event["type"].clone(), event["state"].clone()))
        .collect();
    let expected = [
        ("story-meter-error", "error"),
        ("story-meter-load", "ready"),
    ];
    assert_eq!(
        told,
        expected.map(|(kind, state)| (json!(kind), json!(state)))
    );
}

async fn events_leave_another_components_shadow_root(stage: &Stage) {
    let body = r#"<div id="outer"></div>"#;
    let script = "
        document.addEventListener('DOMContentLoaded', () => {
            const root = document.querySelector('#outer').attachShadow({ mode: 'open' });
            const element = document.createElement('story-meter');
            element.setAttribute('src', '{assets}/feeds/story.json');
            root.append(element);
        });";
    stage.open(Page::new(body).script(script)).await;
    stage.until("return watch.events.length > 0;").await;
    let event = &events(stage).await[0];
    assert_eq!(
        (&event["type"], &event["target"]),
        (&json!("story-meter-load"), &json!("outer"))
    );
}

/// Opens a feed whose stories are pages of the host.
async fn open_with_local_stories(stage: &Stage, script: &str) {
    let feed = include_str!("../../feeds/story.json")
        .replace("https://gazette.example", stage.host.origin());
    stage
        .assets
        .put(STORY_PATH, Answer::file("story.json", feed));
    stage.host.put("/stories/night-shift", Answer::html());
    stage.open(Page::with_element(STORY).script(script)).await;
    stage.element().until_ready().await;
}

const CHOOSE: &str = "
    const link = [...element.shadowRoot.querySelectorAll('a')].find((one) => one.href.endsWith('/night-shift'));
    link.click();";

async fn a_chosen_story_is_followed(stage: &Stage) {
    open_with_local_stories(stage, "").await;
    stage.element().run(CHOOSE).await;
    stage.until_at("/stories/night-shift").await;
}

/// A page that answers one selection with another.
async fn a_selection_may_cause_a_selection(stage: &Stage) {
    let script = "
        let answered = false;
        addEventListener('story-meter-select', (event) => {
            event.preventDefault();
            if (answered) return;
            answered = true;
            event.target.shadowRoot.querySelector('.headline a').click();
        });";
    open_with_local_stories(stage, script).await;
    stage.element().run(CHOOSE).await;
    let selections =
        "return watch.events.filter((event) => event.type === 'story-meter-select').length;";
    assert_eq!(stage.run(selections).await, 2);
    stage.element().set("layout", "meter").await;
    stage.element().until_text("490").await;
}

async fn the_page_may_keep_a_chosen_story_to_itself(stage: &Stage) {
    open_with_local_stories(
        stage,
        "addEventListener('story-meter-select', (event) => event.preventDefault());",
    )
    .await;
    stage.element().run(CHOOSE).await;
    stage
        .until("return watch.events.some((event) => event.type === 'story-meter-select');")
        .await;
    let select = events(stage).await.pop().unwrap_or_default();
    assert_eq!(select["cancelable"], true);
    let url = format!("{}/stories/night-shift", stage.host.origin());
    assert_eq!(
        select["detail"],
        json!({ "story": "night-shift", "url": url })
    );
    let path = stage.browser.run_async(
        "await new Promise((done) => setTimeout(done, 200)); return location.pathname;",
        vec![],
    );
    assert_eq!(path.await, "/", "the page was left all the same");
}
