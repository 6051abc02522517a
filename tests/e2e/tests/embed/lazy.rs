//! An element far below the reader's screen costs nothing until it is near.

use storymeter_e2e::page::{Page, STORY, STORY_PATH, element};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    a_far_element_waits_until_the_reader_is_near,
    an_eager_element_does_not_wait,
    attributes_changed_while_waiting_count,
];

const FAR: &str = ".far { height: 400vh }";
const NEAR_FEED: &str = r#"id="near" src="{assets}/feeds/later.json" layout="meter""#;

fn far_below(near: &str, far: &str) -> Page {
    let body = format!(
        r#"{}<div class="far"></div>{}"#,
        element(near),
        element(far)
    );
    Page::new(&body).css(FAR)
}

async fn a_far_element_waits_until_the_reader_is_near(stage: &Stage) {
    stage
        .open(far_below(NEAR_FEED, &format!(r#"id="far" {STORY}"#)))
        .await;
    stage.find("#near").until_ready().await;
    assert_eq!(stage.find("#far").state().await, "idle");
    assert!(stage.find("#far").shows_fallback().await);
    assert!(stage.assets.requests_for(STORY_PATH).is_empty());
    stage.find("#far").run("element.scrollIntoView();").await;
    stage.find("#far").until_ready().await;
}

async fn an_eager_element_does_not_wait(stage: &Stage) {
    stage
        .open(far_below(
            NEAR_FEED,
            &format!(r#"id="far" loading="eager" {STORY}"#),
        ))
        .await;
    stage.find("#far").until_ready().await;
    assert_eq!(stage.run("return scrollY;").await, 0);
}

async fn attributes_changed_while_waiting_count(stage: &Stage) {
    stage
        .open(far_below(NEAR_FEED, &format!(r#"id="far" {STORY}"#)))
        .await;
    stage.find("#near").until_ready().await;
    let far = stage.find("#far");
    far.set("story", "night-shift").await;
    far.set("theme", "dark").await;
    far.run("element.scrollIntoView();").await;
    far.until_text("1,204").await;
    let color = "return getComputedStyle(card(element)).color;";
    let dark = far.run(color).await;
    far.set("theme", "light").await;
    let light = far.run(color).await;
    assert_ne!(dark, light);
}
