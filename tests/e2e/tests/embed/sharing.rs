//! Many elements, or many script tags, on one page.

use serde_json::{Value, json};
use storymeter_e2e::answer::Answer;
use storymeter_e2e::dist::ENTRY;
use storymeter_e2e::page::{Page, STORY, STORY_PATH, element};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    twenty_elements_share_one_instance_and_one_request,
    every_preload_is_reused,
    the_snippet_s_hints_are_reused,
    a_second_script_tag_changes_nothing,
    of_two_versions_the_first_wins_and_a_warning_names_both,
];

async fn twenty_elements_share_one_instance_and_one_request(stage: &Stage) {
    let eager = format!(r#"{STORY} loading="eager" layout="card""#);
    stage.open(Page::new(&element(&eager).repeat(20))).await;
    stage
        .until(
            "const elements = [...document.querySelectorAll('story-meter')];
            return elements.length === 20 && elements.every((element) => element.state === 'ready');",
        )
        .await;
    assert_eq!(stage.noticed("instantiations").await, 1);
    assert_eq!(stage.requests_for_files(), [1, 1, 1]);
    assert_eq!(stage.assets.requests_for(STORY_PATH).len(), 1);
}

async fn every_preload_is_reused(stage: &Stage) {
    let record = "
        window.preloads = [];
        new MutationObserver((changes) => {
            for (const node of changes.flatMap((change) => [...change.addedNodes])) {
                if (node.matches?.('link[rel~=preload], link[rel~=modulepreload]')) preloads.push(node.href);
            }
        }).observe(document, { childList: true, subtree: true });";
    stage.open(Page::with_element(STORY).script(record)).await;
    stage.element().until_ready().await;
    let preloads = stage.run("return preloads;").await;
    let feed = format!("{}{STORY_PATH}", stage.assets.origin());
    let preloads = preloads.as_array().cloned().unwrap_or_default();
    assert!(
        preloads.contains(&Value::from(feed)),
        "the feed is not preloaded: {preloads:?}"
    );
    assert_eq!(
        stage.assets.requests_for(STORY_PATH).len(),
        1,
        "{}",
        stage.report().await
    );
    assert_eq!(
        stage.requests_for_files(),
        [1, 1, 1],
        "{}",
        stage.report().await
    );
}

/// The snippet of a release, as a page that is built with it has it: everything is asked for by the page itself, and
/// nothing twice.
async fn the_snippet_s_hints_are_reused(stage: &Stage) {
    let snippet = stage
        .dist
        .text("snippet.html")
        .replace("https://ASSETS/", "{assets}/")
        .replace("https://FEED", &format!("{{assets}}{STORY_PATH}"))
        .replace("<story-meter ", r#"<story-meter loading="eager" "#);
    let (hints, rest) = snippet
        .split_once("<story-meter")
        .expect("hints come first");
    assert_eq!(hints.matches("<link").count(), 4);
    let page = Page::new(&format!("<story-meter{rest}"))
        .head(hints)
        .tags("");
    stage.open(page).await;
    stage.element().until_ready().await;
    assert_eq!(
        stage.requests_for_files(),
        [1, 1, 1],
        "{}",
        stage.report().await
    );
    let feeds = stage.assets.requests_for(STORY_PATH);
    assert_eq!(feeds.len(), 1, "{}", stage.report().await);
    assert!(feeds.iter().all(|request| !request.cookies));
    let warm = stage
        .run("return document.querySelectorAll('head link[rel=preload]').length;")
        .await;
    assert_eq!(
        warm, 2,
        "the entry adds no hint of its own for what the page has hinted"
    );
}

async fn a_second_script_tag_changes_nothing(stage: &Stage) {
    let copy = Answer::file(ENTRY, stage.dist.text(ENTRY));
    stage.assets.put("/copy/storymeter.js", copy);
    let tags = two_tags("copy");
    stage.open(Page::with_element(STORY).tags(&tags)).await;
    stage.element().until_ready().await;
    stage.until_requested("/copy/storymeter.js", 1).await;
    assert_eq!(stage.noticed("instantiations").await, 1);
    assert_eq!(stage.requests_for_files(), [1, 1, 1]);
    assert_eq!(stage.noticed("warnings").await, json!([]));
}

async fn of_two_versions_the_first_wins_and_a_warning_names_both(stage: &Stage) {
    let manifest: Value =
        serde_json::from_slice(&stage.dist.read("manifest.json")).expect("it is JSON");
    let version = manifest["version"].as_str().expect("it names the version");
    let built = stage.dist.text(ENTRY);
    let newer = built.replace(version, "987.6.5");
    assert_ne!(built, newer, "the entry does not say that it is {version}");
    stage
        .assets
        .put("/newer/storymeter.js", Answer::file(ENTRY, newer));
    stage
        .open(Page::with_element(STORY).tags(&two_tags("newer")))
        .await;
    stage.element().until_ready().await;
    stage.until("return watch.warnings.length > 0;").await;
    let warnings = stage.noticed("warnings").await;
    let warnings = warnings.as_array().expect("a list");
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    let warning = warnings[0].as_str().unwrap_or_default();
    assert!(
        warning.contains(version) && warning.contains("987.6.5"),
        "{warning}"
    );
    let defined = stage
        .run("return customElements.get('story-meter').version;")
        .await;
    assert_eq!(defined, version);
    assert_eq!(stage.noticed("instantiations").await, 1);
}

/// The snippet's tag and one of the same file in another folder. Without
/// `async`, modules run in the order of their tags.
fn two_tags(folder: &str) -> String {
    format!(
        r#"<script type="module" src="{{assets}}/storymeter.js"></script>
<script type="module" src="{{assets}}/{folder}/storymeter.js"></script>"#
    )
}
