//! The card that a feed becomes, and what stands there without one.

use storymeter_e2e::answer::Answer;
use storymeter_e2e::page::{Page, STORY, STORY_PATH};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    the_card_shows_every_figure,
    a_plain_json_feed_is_a_plain_card,
    an_empty_meter_says_so,
    the_fallback_is_shown_while_the_feed_is_awaited,
    the_fallback_is_shown_without_javascript,
    no_cookie_is_sent_or_kept,
];

async fn the_card_shows_every_figure(stage: &Stage) {
    stage.open(Page::with_element(STORY)).await;
    stage.element().until_ready().await;
    let text = stage.element().text().await;
    for figure in [
        "490",
        "posts in 24 hours",
        "31,197",
        "A word that four crowds read in four ways",
        "the night editor",
    ] {
        assert!(text.contains(figure), "{figure} is not in: {text}");
    }
    let sources = stage.element().parts("source").await;
    let expected = [
        ("News", "218"),
        ("Bluesky", "95"),
        ("YouTube", "91"),
        ("X", "86"),
    ];
    assert_eq!(sources.len(), expected.len(), "{sources:?}");
    for (row, (name, count)) in sources.iter().zip(expected) {
        let words: Vec<&str> = row.split(' ').collect();
        assert!(
            words.contains(&name) && words.contains(&count),
            "{name} {count} is not in: {row}"
        );
    }
}

async fn a_plain_json_feed_is_a_plain_card(stage: &Stage) {
    stage
        .open(Page::with_element(r#"src="{assets}/feeds/plain.json""#))
        .await;
    stage.element().until_ready().await;
    let text = stage.element().text().await;
    assert!(text.contains("A plain note without a meter"), "{text}");
    assert!(text.contains("without it the text stands alone"), "{text}");
    assert!(stage.element().parts("count").await.is_empty(), "{text}");
}

async fn an_empty_meter_says_so(stage: &Stage) {
    stage
        .open(Page::with_element(
            r#"src="{assets}/feeds/empty-meter.json""#,
        ))
        .await;
    stage.element().until_ready().await;
    stage.element().until_text("No posts in 24 hours").await;
    assert!(stage.element().parts("source").await.is_empty());
}

async fn the_fallback_is_shown_while_the_feed_is_awaited(stage: &Stage) {
    stage.assets.put(STORY_PATH, Answer::silence());
    stage.open(Page::with_element(STORY)).await;
    stage.until_requested(STORY_PATH, 1).await;
    stage.element().until_state("loading").await;
    assert!(
        stage.element().shows_fallback().await,
        "{}",
        stage.report().await
    );
}

async fn the_fallback_is_shown_without_javascript(stage: &Stage) {
    // No script of the page may run; WebDriver's own may.
    stage
        .open(Page::with_element(STORY).policy("script-src 'none'"))
        .await;
    stage
        .until("return document.readyState === 'complete';")
        .await;
    assert!(stage.element().shows_fallback().await);
    let defined = stage
        .run("return document.querySelector('story-meter').matches(':defined');")
        .await;
    assert_eq!(defined, false, "a script ran after all");
    assert!(stage.assets.requests_for(STORY_PATH).is_empty());
}

async fn no_cookie_is_sent_or_kept(stage: &Stage) {
    let feed = Answer::file("story.json", include_str!("../../feeds/story.json"));
    stage
        .assets
        .put(STORY_PATH, feed.header("set-cookie", "reader=1; Path=/"));
    stage
        .open(Page::with_element(STORY).script("document.cookie = 'site=1';"))
        .await;
    stage.element().until_ready().await;
    stage.element().run_async("await element.reload();").await;
    stage.until_requested(STORY_PATH, 2).await;
    let requests = stage.assets.requests();
    assert!(
        requests.iter().all(|request| !request.cookies),
        "{requests:#?}"
    );
    let kept = stage
        .run("return [document.cookie, localStorage.length, sessionStorage.length];")
        .await;
    assert_eq!(kept, serde_json::json!(["site=1", 0, 0]));
}
