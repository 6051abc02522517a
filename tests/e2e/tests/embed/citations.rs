//! Citations lead from marker to reference to post and back, with the focus, live and in a snapshot alike.

use crate::actions::{
    click_to, focus, open, open_card_file, open_snapshot, press_to, until_focused,
};
use serde_json::json;
use storymeter_e2e::browser::ESCAPE;
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    citations_lead_both_ways_with_the_focus,
    citations_of_a_snapshot_need_no_wasm,
    citations_of_a_card_file_need_no_wasm,
    a_key_for_another_tab_leaves_the_link_to_the_browser,
    the_way_back_is_to_the_text_wherever_the_posts_stand,
    escape_elsewhere_is_the_page_s_own,
];

/// The first reference.
const FIRST: &str = "[data-reference='1'] > a:first-of-type";

async fn leads_both_ways(stage: &Stage) {
    let element = stage.element();
    let address = stage.browser.address().await;
    click_to(
        &element,
        ".text [data-action=reference][data-to='1']",
        FIRST,
    )
    .await;
    click_to(
        &element,
        "[data-reference='1'] [data-action=back-to-text]",
        ".marker[data-to='1']",
    )
    .await;
    click_to(&element, ".marker[data-to='2']", "[data-reference='2'] > a").await;
    press_to(stage, &[ESCAPE], ".marker[data-to='2']").await;
    // Of two ways in, the way back of a reference is its own.
    click_to(&element, ".marker[data-to='1']", FIRST).await;
    click_to(
        &element,
        "[data-reference='2'] [data-action=back-to-text]",
        ".marker[data-to='2']",
    )
    .await;
    click_to(&element, "[data-action=post]", "[data-post=p1] a").await;
    click_to(&element, "[data-post=p1] [data-action=reference]", FIRST).await;
    assert_eq!(stage.browser.address().await, address, "nothing was left");
    stage.assert_undisturbed().await;
}

async fn citations_lead_both_ways_with_the_focus(stage: &Stage) {
    open(stage, r#"story="cited""#).await;
    leads_both_ways(stage).await;
}

async fn citations_of_a_snapshot_need_no_wasm(stage: &Stage) {
    open_snapshot(stage, &[("story", "cited")]).await;
    leads_both_ways(stage).await;
    assert_eq!(stage.requests_for_files(), [1, 0, 0]);
}

async fn citations_of_a_card_file_need_no_wasm(stage: &Stage) {
    open_card_file(stage, &[("story", "cited")]).await;
    leads_both_ways(stage).await;
    assert_eq!(stage.requests_for_files(), [1, 0, 0]);
}

async fn a_key_for_another_tab_leaves_the_link_to_the_browser(stage: &Stage) {
    open(stage, r#"story="cited" open="inline""#).await;
    // The page itself keeps the tab from opening, so that the test has no other to close.
    let prevented = stage
        .element()
        .run(
            "const prevented = [];
            document.addEventListener('click', (event) => { prevented.push(event.defaultPrevented); event.preventDefault(); });
            for (const selector of ['.marker', '.story-list a']) {
                const link = card(element).querySelector(selector);
                link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true }));
            }
            return prevented;",
        )
        .await;
    assert_eq!(prevented, json!([false, false]));
}

async fn the_way_back_is_to_the_text_wherever_the_posts_stand(stage: &Stage) {
    open(stage, r#"story="cited" sections="posts narrative""#).await;
    let element = stage.element();
    click_to(
        &element,
        "[data-reference='1'] [data-action=back-to-text]",
        ".marker[data-to='1']",
    )
    .await;
    // A reference that the text does not name leads to the text itself.
    element
        .run("for (const marker of card(element).querySelectorAll('.marker')) marker.remove();")
        .await;
    click_to(
        &element,
        "[data-reference='2'] [data-action=back-to-text]",
        ".text p:first-of-type",
    )
    .await;
}

async fn escape_elsewhere_is_the_page_s_own(stage: &Stage) {
    open(stage, r#"story="cited""#).await;
    let element = stage.element();
    stage
        .run("document.addEventListener('keydown', ({ key }) => { document.body.dataset.pressed = key; });")
        .await;
    click_to(&element, ".marker[data-to='1']", FIRST).await;
    focus(&element, ".story-list a").await;
    stage.browser.press(&[ESCAPE]).await;
    stage
        .until("return document.body.dataset.pressed === 'Escape';")
        .await;
    until_focused(&element, ".story-list a").await;
}
