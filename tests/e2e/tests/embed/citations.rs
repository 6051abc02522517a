//! Citations lead from marker to reference to post and back, with the focus, live and in a snapshot alike.

use crate::actions::{
    click, click_to, focus, open, open_card_file, open_snapshot, press_to, until_focused,
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
    a_pointer_is_shown_the_reference_beside_its_marker,
    a_pointer_is_led_where_nothing_can_be_shown_beside,
    what_is_led_to_is_marked_and_opened,
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

/// Clicks with the mouse, in the middle of what a script finds.
async fn point(stage: &Stage, found: &str) {
    let place = stage
        .element()
        .run(&format!(
            "const found = {found};
            found.scrollIntoView({{ block: 'center', behavior: 'instant' }});
            const {{ left, top, right, bottom }} = found.getBoundingClientRect();
            return [(left + right) / 2, (top + bottom) / 2];"
        ))
        .await;
    let at = |place: &serde_json::Value| place.as_f64().expect("a coordinate");
    stage.browser.point(at(&place[0]), at(&place[1])).await;
}

const MARKER: &str = "card(element).querySelector(\".marker[data-to='1']\")";

async fn until_preview(stage: &Stage, count: usize) {
    let script = format!(
        "return card(element).querySelectorAll('.preview').length === {count}
            && card(element).querySelectorAll('.preview:popover-open').length === {count};"
    );
    stage
        .element()
        .until("showed it, or no more", &script)
        .await;
}

async fn a_pointer_is_shown_the_reference_beside_its_marker(stage: &Stage) {
    open(stage, r#"story="cited""#).await;
    let element = stage.element();
    let address = stage.browser.address().await;
    point(stage, MARKER).await;
    until_preview(stage, 1).await;
    let shown = element
        .run(
            "const shown = card(element).querySelector('.preview');
            const { left, right } = shown.getBoundingClientRect();
            const focused = element.shadowRoot.activeElement;
            return [text(shown), shown.querySelector('a').href, left >= 0 && right <= innerWidth, !focused || focused.matches('.marker')];",
        )
        .await;
    assert_eq!(
        shown,
        json!([
            "[1] A crossing , Bluesky References",
            "https://posts.example/1",
            true,
            true
        ])
    );
    focus(&element, ".marker[data-to='1']").await;
    stage.browser.press(&[ESCAPE]).await;
    until_preview(stage, 0).await;
    // Elsewhere is a way out, too.
    point(stage, MARKER).await;
    until_preview(stage, 1).await;
    point(stage, "document.querySelector('h1')").await;
    until_preview(stage, 0).await;
    // From there it is one step to the reference, and one back.
    point(stage, MARKER).await;
    until_preview(stage, 1).await;
    click_to(&element, ".preview button", FIRST).await;
    until_preview(stage, 0).await;
    press_to(stage, &[ESCAPE], ".marker[data-to='1']").await;
    assert_eq!(stage.browser.address().await, address, "nothing was left");
    stage.assert_undisturbed().await;
}

async fn a_pointer_is_led_where_nothing_can_be_shown_beside(stage: &Stage) {
    open(stage, r#"story="cited""#).await;
    stage.run("delete HTMLElement.prototype.showPopover;").await;
    point(stage, MARKER).await;
    until_focused(&stage.element(), FIRST).await;
    until_preview(stage, 0).await;
}

async fn what_is_led_to_is_marked_and_opened(stage: &Stage) {
    open(stage, r#"story="cited""#).await;
    let element = stage.element();
    // As a part of the card may be.
    element
        .run(
            "const closed = document.createElement('details');
            const list = card(element).querySelector('.post-list');
            list.before(closed);
            closed.append(list);",
        )
        .await;
    let marked = |selector: &str| {
        format!(
            "return getComputedStyle(card(element).querySelector(\"{selector}\")).outlineStyle;"
        )
    };
    let reference = marked("[data-reference='1']");
    assert_eq!(element.run(&reference).await, "none");
    click_to(&element, ".marker[data-to='1']", FIRST).await;
    assert_eq!(element.run(&reference).await, "solid");
    let button = element
        .run("return text(card(element).querySelector(\"[data-reference='2'] button\"));")
        .await;
    assert_eq!(button, "Back to [2]");
    click(&element, "[data-action=post]").await;
    until_focused(&element, "[data-post=p1] a").await;
    assert_eq!(element.run(&marked("[data-post=p1]")).await, "solid");
    assert_eq!(element.run(&reference).await, "none");
}
