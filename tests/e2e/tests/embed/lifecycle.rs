//! An element that comes, moves and goes, as frameworks make it.

use storymeter_e2e::answer::Answer;
use storymeter_e2e::page::{Page, STORY, STORY_PATH, element};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    an_element_made_later_renders,
    removal_aborts_the_request,
    removal_of_one_of_two_keeps_the_request,
    a_removed_element_renders_when_it_is_back,
    a_moved_element_keeps_its_card,
    a_move_while_loading_keeps_the_request,
    the_host_may_replace_the_fallback,
];

const REMOVE: &str = "window.kept = element; element.remove();";
const MOVE: &str =
    "window.card = card(element); document.querySelector('section').append(element);";

/// Long enough for anything that waits for a microtask or a frame.
const SETTLE: &str =
    "await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));";

async fn an_element_made_later_renders(stage: &Stage) {
    stage.open(Page::new("")).await;
    stage.until_defined().await;
    stage
        .browser
        .run(
            "const element = document.createElement('story-meter');
            element.setAttribute('src', arguments[0]);
            document.querySelector('main').append(element);",
            vec![format!("{}{STORY_PATH}", stage.assets.origin()).into()],
        )
        .await;
    stage.element().until_text("31,197").await;
}

async fn removal_aborts_the_request(stage: &Stage) {
    stage.assets.put(STORY_PATH, Answer::silence());
    stage.open(Page::with_element(STORY)).await;
    stage.until_requested(STORY_PATH, 1).await;
    stage.element().until_state("loading").await;
    stage.element().run(REMOVE).await;
    stage.until_abandoned(STORY_PATH).await;
    assert_eq!(stage.noticed("events").await, serde_json::json!([]));
}

async fn removal_of_one_of_two_keeps_the_request(stage: &Stage) {
    stage.assets.put(STORY_PATH, Answer::silence());
    stage.open(Page::new(&element(STORY).repeat(2))).await;
    stage.until_requested(STORY_PATH, 1).await;
    stage.until("return [...document.querySelectorAll('story-meter')].every((one) => one.state === 'loading');").await;
    stage.element().run(REMOVE).await;
    stage.element().run_async(SETTLE).await;
    let requests = stage.assets.requests_for(STORY_PATH);
    assert!(
        requests.iter().any(|request| !request.abandoned),
        "{requests:?}"
    );
    assert_eq!(stage.element().state().await, "loading");
}

async fn a_removed_element_renders_when_it_is_back(stage: &Stage) {
    stage.open(Page::with_element(STORY)).await;
    stage.element().until_ready().await;
    stage
        .element()
        .run_async(&format!(
            "{REMOVE} {SETTLE} document.querySelector('main').append(kept);"
        ))
        .await;
    stage.element().until_ready().await;
    stage.element().until_text("31,197").await;
    assert_eq!(stage.noticed("instantiations").await, 1);
}

async fn a_moved_element_keeps_its_card(stage: &Stage) {
    stage
        .open(Page::new(&format!("{}<section></section>", element(STORY))))
        .await;
    stage.element().until_ready().await;
    stage.element().run_async(&format!("{MOVE} {SETTLE}")).await;
    let same = stage
        .element()
        .run("return card(element) === window.card && element.parentNode.localName;")
        .await;
    assert_eq!(same, "section");
    stage.element().until_ready().await;
    assert_eq!(stage.assets.requests_for(STORY_PATH).len(), 1);
    let events = stage.noticed("events").await;
    assert_eq!(events.as_array().map(Vec::len), Some(1), "{events}");
}

async fn a_move_while_loading_keeps_the_request(stage: &Stage) {
    stage.assets.put(STORY_PATH, Answer::silence());
    stage
        .open(Page::new(&format!("{}<section></section>", element(STORY))))
        .await;
    stage.until_requested(STORY_PATH, 1).await;
    stage.element().until_state("loading").await;
    stage.element().run_async(&format!("{MOVE} {SETTLE}")).await;
    let requests = stage.assets.requests_for(STORY_PATH);
    assert_eq!(requests.len(), 1, "{requests:?}");
    assert!(!requests[0].abandoned);
    assert_eq!(stage.element().state().await, "loading");
}

async fn the_host_may_replace_the_fallback(stage: &Stage) {
    stage.open(Page::with_element(STORY)).await;
    stage.element().until_ready().await;
    stage.element().run("element.replaceChildren(document.createElement('p')); element.firstChild.textContent = 'new';").await;
    stage.element().run_async(SETTLE).await;
    assert!(!stage.element().shows_fallback().await);
    assert_eq!(stage.element().state().await, "ready");
}
