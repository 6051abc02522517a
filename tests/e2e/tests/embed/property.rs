//! What a host page's script reads, sets and calls.

use serde_json::json;
use storymeter_e2e::answer::Answer;
use storymeter_e2e::page::{Page, STORY, STORY_PATH};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    a_feed_given_as_an_object_makes_no_request,
    a_feed_given_before_the_script_arrives_is_used,
    a_feed_inside_the_tag_makes_no_request,
    a_text_in_a_feed_inside_the_tag_does_not_swallow_the_page,
    refresh_asks_again_and_its_promise_tells_when,
    a_failed_refresh_keeps_the_card_and_says_stale,
    state_is_a_property_and_a_css_state,
];

const GIVEN: &str = "{
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Given',
    items: [{ id: 'g', title: 'Given by the page itself', _storymeter: { volume: { count: 5150 } } }],
}";

async fn a_feed_given_as_an_object_makes_no_request(stage: &Stage) {
    stage.open(Page::with_element("")).await;
    stage.until_defined().await;
    stage
        .element()
        .run(&format!("element.feed = {GIVEN};"))
        .await;
    stage.element().until_ready().await;
    stage.element().until_text("5,150").await;
    let feeds = stage
        .assets
        .requests()
        .iter()
        .filter(|request| request.path.starts_with("/feeds/"))
        .count();
    assert_eq!(feeds, 0);
}

async fn a_feed_given_before_the_script_arrives_is_used(stage: &Stage) {
    let script = format!(
        "document.addEventListener('DOMContentLoaded', () => document.querySelector('story-meter').feed = {GIVEN});"
    );
    let late = r#"<script type="module" async src="{assets}/late.js"></script>"#;
    stage.assets.put(
        "/late.js",
        Answer::file(
            "late.js",
            "setTimeout(() => import('./storymeter.js'), 100);",
        ),
    );
    stage
        .open(Page::with_element("").script(&script).tags(late))
        .await;
    stage.element().until_text("5,150").await;
}

async fn a_feed_inside_the_tag_makes_no_request(stage: &Stage) {
    let feed = include_str!("../../feeds/later.json").replace('<', "\\u003c");
    let body = format!(
        r#"<story-meter {STORY}><script type="application/feed+json">{feed}</script><a href="https://gazette.example/">Gazette</a></story-meter>"#
    );
    stage.open(Page::new(&body)).await;
    stage.element().until_ready().await;
    assert!(stage.assets.requests_for(STORY_PATH).is_empty());
    // A refresh asks for what `src` names.
    stage.element().run_async("await element.reload();").await;
    assert_eq!(stage.assets.requests_for(STORY_PATH).len(), 1);
    stage.element().until_text("31,197").await;
}

/// Written as docs/embedding.md asks for.
async fn a_text_in_a_feed_inside_the_tag_does_not_swallow_the_page(stage: &Stage) {
    let text = "How <!--<script> swallowed a page </script>";
    let feed = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "items": [{ "id": "1", "title": text, "content_text": "<script><!--" }],
    });
    let feed = feed.to_string().replace('<', "\\u003c");
    let body = format!(
        r#"<story-meter loading="eager"><script type="application/feed+json">{feed}</script></story-meter><p id="after">After</p>"#
    );
    stage.open(Page::new(&body)).await;
    stage.element().until_ready().await;
    stage.element().until_text(text).await;
    assert_eq!(
        stage
            .run("return document.getElementById('after').textContent;")
            .await,
        "After"
    );
}

async fn refresh_asks_again_and_its_promise_tells_when(stage: &Stage) {
    stage.open(Page::with_element(STORY)).await;
    stage.element().until_ready().await;
    stage.assets.put(
        STORY_PATH,
        Answer::file("later.json", include_str!("../../feeds/later.json")),
    );
    let text = stage
        .element()
        .run_async("await element.reload(); return look(element).card;")
        .await;
    assert!(
        text.as_str().is_some_and(|text| text.contains("623")),
        "{text}"
    );
    assert_eq!(stage.assets.requests_for(STORY_PATH).len(), 2);
    assert_eq!(stage.element().state().await, "ready");
}

async fn a_failed_refresh_keeps_the_card_and_says_stale(stage: &Stage) {
    stage.open(Page::with_element(STORY)).await;
    stage.element().until_ready().await;
    stage.assets.put(STORY_PATH, Answer::status(500));
    stage.element().refresh_in_vain().await;
    stage.element().until_text("490").await;
    stage
        .element()
        .until(
            "kept its card",
            "return element.matches(':state(stale)') && !look(element).fallback;",
        )
        .await;
}

async fn state_is_a_property_and_a_css_state(stage: &Stage) {
    stage.assets.put(STORY_PATH, Answer::silence());
    stage.open(Page::with_element(STORY)).await;
    let element = stage.element();
    element.until_state_everywhere("loading").await;
    stage.assets.put("/feeds/other.json", Answer::status(404));
    element
        .set(
            "src",
            &format!("{}/feeds/other.json", stage.assets.origin()),
        )
        .await;
    element.until_state_everywhere("error").await;
    element
        .set(
            "src",
            &format!("{}/feeds/later.json", stage.assets.origin()),
        )
        .await;
    element.until_state_everywhere("ready").await;
    let others = element
        .run("return element.matches(':state(loading), :state(stale), :state(error)');")
        .await;
    assert_eq!(others, false);
}
