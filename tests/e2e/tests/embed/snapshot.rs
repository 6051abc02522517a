//! A card that is in the page from the start: without JavaScript, and until wasm earns its way.

use serde_json::json;
use storymeter::snapshot::{Styles, style_hash};
use storymeter_e2e::page::{Page, STORY_PATH};
use storymeter_e2e::snapshot::{ASSETS, PLACE, SRC, STORY_FEED, card, styled};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    it_paints_without_any_script,
    twenty_of_them_fetch_no_wasm,
    a_chosen_story_asks_the_page_without_wasm,
    an_inline_style_needs_its_hash_and_no_more,
    a_linked_style_needs_its_origin_and_no_more,
    refresh_fetches_wasm_when_the_reader_sees_it,
    a_frozen_card_is_not_refreshed,
    a_changed_attribute_fetches_wasm,
    the_theme_changes_without_wasm,
    where_wasm_can_t_start_the_card_stays,
    moved_and_put_back_it_is_still_there,
];

/// Whether the reader sees a styled card and nothing of what stands inside the tag.
const SHOWN: &str = "
    const root = card(element);
    return Boolean(root) && getComputedStyle(root).display === 'block'
        && getComputedStyle(root.querySelector('.story-card')).borderTopWidth === '2px'
        && text(root).includes('31,197 posts') && !look(element).fallback;";

async fn it_paints_without_any_script(stage: &Stage) {
    stage.open(Page::new(&card(&[SRC])).tags("")).await;
    assert_eq!(stage.element().run(SHOWN).await, true);
    assert_eq!(
        stage
            .run("return customElements.get('story-meter') === undefined;")
            .await,
        true
    );
    assert!(stage.assets.requests().is_empty());
}

async fn twenty_of_them_fetch_no_wasm(stage: &Stage) {
    stage
        .open(Page::new(&card(&[SRC, ("layout", "card")]).repeat(20)))
        .await;
    stage.until_defined().await;
    // Scrolled through, so that no margin keeps an element from beginning.
    let scroll = "
        for (const element of document.querySelectorAll('story-meter')) {
            element.scrollIntoView();
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
        }
        return [...document.querySelectorAll('story-meter')].map((element) => element.state);";
    let states = stage.browser.run_async(scroll, Vec::new()).await;
    assert_eq!(states, json!(vec!["ready"; 20]));
    assert_eq!(stage.requests_for_files(), [1, 0, 0], "the entry alone");
    assert!(stage.assets.requests_for(STORY_PATH).is_empty());
    assert_eq!(
        stage
            .element()
            .run("return element.matches(':state(ready)');")
            .await,
        true
    );
}

async fn a_chosen_story_asks_the_page_without_wasm(stage: &Stage) {
    let keep = "addEventListener('story-meter-select', (event) => event.preventDefault());";
    stage.open(Page::new(&card(&[SRC])).script(keep)).await;
    stage.until_defined().await;
    stage
        .element()
        .run("element.shadowRoot.querySelector('.headline a').click();")
        .await;
    let events = stage.noticed("events").await;
    assert_eq!(
        events[0]["detail"],
        json!({ "story": "open-word", "url": "https://gazette.example/stories/open-word" })
    );
    assert_eq!(stage.requests_for_files(), [1, 0, 0]);
}

async fn an_inline_style_needs_its_hash_and_no_more(stage: &Stage) {
    let policy = format!(
        "default-src 'none'; script-src 'self' {{assets}}; style-src 'self' {}; img-src 'self';
        require-trusted-types-for 'script'; trusted-types 'none'",
        style_hash()
    );
    stage
        .open(Page::new(&card(&[SRC])).policy(&policy.replace('\n', "")))
        .await;
    stage.until_defined().await;
    assert_eq!(stage.element().run(SHOWN).await, true);
    assert_eq!(stage.noticed("violations").await, json!([]));
}

async fn a_linked_style_needs_its_origin_and_no_more(stage: &Stage) {
    let policy = "default-src 'none'; script-src 'self' {assets}; style-src 'self' {assets}; img-src 'self'; \
        require-trusted-types-for 'script'; trusted-types 'none'";
    let html = styled(STORY_FEED, &[SRC, PLACE[0], PLACE[1]], Styles::Link(ASSETS));
    assert!(!html.contains("<style"));
    stage.open(Page::new(&html).policy(policy)).await;
    stage.until_defined().await;
    stage.element().until("was styled", SHOWN).await;
    assert_eq!(stage.noticed("violations").await, json!([]));
}

/// The card stays as it came, and nothing is fetched for it.
async fn assert_stays(stage: &Stage) {
    let wait = "await new Promise((done) => setTimeout(done, 300)); return document.querySelector('story-meter').state;";
    assert_eq!(stage.run_async(wait).await, "ready");
    assert_eq!(stage.requests_for_files(), [1, 0, 0]);
}

async fn refresh_fetches_wasm_when_the_reader_sees_it(stage: &Stage) {
    let body = format!(
        r#"<div style="height: 300vh"></div>{}"#,
        card(&[SRC, ("refresh", "60")])
    );
    stage.open(Page::new(&body)).await;
    stage.until_defined().await;
    assert_stays(stage).await;
    stage.element().run("element.scrollIntoView();").await;
    stage
        .until("return watch.events.some((event) => event.type === 'story-meter-load');")
        .await;
    assert_eq!(stage.requests_for_files(), [1, 1, 1]);
    assert_eq!(stage.assets.requests_for(STORY_PATH).len(), 1);
}

async fn a_frozen_card_is_not_refreshed(stage: &Stage) {
    let frozen = card(&[SRC, ("refresh", "60"), ("as-of", "2026-10-20T00:00:00Z")]);
    stage.open(Page::new(&frozen)).await;
    stage.until_defined().await;
    assert_stays(stage).await;
    assert!(stage.element().text().await.contains("As of "));
}

async fn a_changed_attribute_fetches_wasm(stage: &Stage) {
    stage
        .open(Page::new(&card(&[SRC, ("layout", "meter")])))
        .await;
    stage.until_defined().await;
    stage.element().set("layout", "list").await;
    stage
        .element()
        .until_text("985,454 posts on all subjects so far")
        .await;
    assert_eq!(stage.requests_for_files(), [1, 1, 1]);
}

async fn the_theme_changes_without_wasm(stage: &Stage) {
    stage.open(Page::new(&card(&[SRC]))).await;
    stage.until_defined().await;
    let ink = "return getComputedStyle(card(element)).color;";
    let mut inks = Vec::new();
    for theme in ["light", "dark"] {
        stage.element().set("theme", theme).await;
        inks.push(stage.element().run(ink).await);
    }
    assert_ne!(inks[0], inks[1]);
    assert_eq!(stage.requests_for_files(), [1, 0, 0]);
}

async fn where_wasm_can_t_start_the_card_stays(stage: &Stage) {
    let policy = "default-src 'none'; script-src 'self' {assets}; style-src 'self' 'unsafe-inline'; \
        img-src 'self'; connect-src {assets}";
    stage
        .open(Page::new(&card(&[SRC, ("refresh", "60")])).policy(policy))
        .await;
    stage.element().until_state("stale").await;
    let events = stage.noticed("events").await;
    assert_eq!(events[0]["detail"]["code"], "wasm-blocked");
    assert_eq!(stage.element().run(SHOWN).await, true);
}

async fn moved_and_put_back_it_is_still_there(stage: &Stage) {
    stage.open(Page::new(&card(&[SRC]))).await;
    stage.until_defined().await;
    assert_eq!(stage.element().move_away_and_back().await, "ready");
    assert_eq!(stage.element().run(SHOWN).await, true);
    assert_eq!(stage.requests_for_files(), [1, 0, 0]);
}
