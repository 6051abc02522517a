//! Hosts with a strict Content-Security-Policy.

use serde_json::json;
use storymeter_e2e::environment::Engine;
use storymeter_e2e::page::{Page, STORY, element};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    the_card_needs_no_more_than_the_documented_policy,
    trusted_types_are_enforced_where_the_engine_has_them,
    data_of_the_page_s_own_is_left_alone,
    without_wasm_unsafe_eval_the_fallback_stays,
    without_connect_src_the_fallback_stays,
];

/// What `docs/embedding.md` asks for. `img-src` is for the host's own favicon,
/// which Firefox asks for under the page's policy.
const STRICT: &str = "default-src 'none'; script-src 'self' {assets} 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self'; connect-src {assets}; require-trusted-types-for 'script'; trusted-types 'none'";

async fn the_card_needs_no_more_than_the_documented_policy(stage: &Stage) {
    stage.open(Page::with_element(STORY).policy(STRICT)).await;
    let one = stage.element();
    one.until_ready().await;
    for layout in ["card", "meter", "list", "full"] {
        one.set("layout", layout).await;
        let shown = format!("return card(element)?.dataset.layout === '{layout}';");
        one.until("took the layout", &shown).await;
    }
    for story in ["night-shift", "quiet-port", "school-bell", "open-word"] {
        one.set("story", story).await;
    }
    one.until_text("31,197").await;
    assert_eq!(stage.noticed("violations").await, json!([]));
}

/// The test above means what it says only where the policy is really enforced.
async fn trusted_types_are_enforced_where_the_engine_has_them(stage: &Stage) {
    let script = "
        window.refused = false;
        try { document.createElement('p').innerHTML = '<b>markup</b>'; } catch { window.refused = true; }";
    stage
        .open(Page::new("").script(script).policy(STRICT).tags(""))
        .await;
    let supported = stage.run("return 'trustedTypes' in window;").await;
    assert_eq!(stage.run("return refused;").await, supported);
    if stage.browser.engine == Engine::Chromium {
        assert_eq!(supported, true);
    }
}

/// News sites have JSON-LD of their own, often before any script that runs, and some inside the tag.
async fn data_of_the_page_s_own_is_left_alone(stage: &Stage) {
    let own = r#"<script type="application/ld+json">{"@type":"NewsMediaOrganization"}</script>"#;
    let inside = r#"<script type="application/ld+json">{"@type":"Person"}</script>"#;
    let element = element(STORY).replace("</story-meter>", &format!("{inside}</story-meter>"));
    stage
        .open(Page::new(&format!("{own}{element}")).policy(STRICT))
        .await;
    stage.element().until_ready().await;
    let data = "return [...document.querySelectorAll('script[type=\"application/ld+json\"]')].map((data) => JSON.parse(data.textContent)['@type']);";
    let until = async |types: &[&str]| {
        let types = json!(json!(types).to_string());
        let script = format!(
            "const types = () => {{ {data} }}; return JSON.stringify(types()) === {types};"
        );
        stage.until(&script).await;
    };
    // Ours stands in the head.
    let types = ["NewsArticle", "NewsMediaOrganization", "Person"];
    until(&types).await;
    stage.element().set("story", "quiet-port").await;
    stage.element().until_text("cranes learn to wait").await;
    until(&types).await;
    stage
        .run("document.querySelector('story-meter').remove();")
        .await;
    until(&types[1..2]).await;
    assert_eq!(stage.noticed("violations").await, json!([]));
}

async fn without_wasm_unsafe_eval_the_fallback_stays(stage: &Stage) {
    let policy =
        "default-src 'none'; script-src 'self' {assets}; style-src 'self'; connect-src {assets}";
    stage.open(Page::with_element(STORY).policy(policy)).await;
    stage.element().until_error("wasm-blocked").await;
    let events = stage.noticed("events").await;
    let message = events[0]["detail"]["message"].as_str().unwrap_or_default();
    assert!(
        message.contains("'wasm-unsafe-eval'"),
        "the remedy is not named: {message}"
    );
}

async fn without_connect_src_the_fallback_stays(stage: &Stage) {
    let policy =
        "default-src 'none'; script-src 'self' {assets} 'wasm-unsafe-eval'; style-src 'self'";
    stage.open(Page::with_element(STORY).policy(policy)).await;
    stage.element().until_state("error").await;
    assert!(stage.element().shows_fallback().await);
    assert!(stage.assets.requests_for("/feeds/story.json").is_empty());
}
