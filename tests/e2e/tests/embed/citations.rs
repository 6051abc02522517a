//! Citations lead from marker to reference to post and back, with the focus, live and in a snapshot alike.

use crate::actions::{click, open, open_snapshot, until_focused};
use serde_json::json;
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    citations_lead_both_ways_with_the_focus,
    citations_of_a_snapshot_need_no_wasm,
    a_key_for_another_tab_leaves_the_link_to_the_browser,
];

async fn leads_both_ways(stage: &Stage) {
    let element = stage.element();
    let address = stage.browser.address().await;
    click(&element, ".text [data-action=reference][data-to='1']").await;
    until_focused(&element, "[data-reference='1'] > a:first-of-type").await;
    click(&element, "[data-reference='1'] [data-action=back-to-text]").await;
    until_focused(&element, ".marker[data-to='1']").await;
    click(&element, ".marker[data-to='2']").await;
    until_focused(&element, "[data-reference='2'] > a").await;
    element
        .run("element.shadowRoot.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));")
        .await;
    until_focused(&element, ".marker[data-to='2']").await;
    click(&element, "[data-action=post]").await;
    until_focused(&element, "[data-post=p1] a").await;
    click(&element, "[data-post=p1] [data-action=reference]").await;
    until_focused(&element, "[data-reference='1'] > a:first-of-type").await;
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
