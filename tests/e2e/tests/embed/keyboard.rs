//! Everything that can be done in a card, by keys alone, live and in a snapshot alike.

use crate::actions::{PATH, focus, open, open_snapshot, press_to, until_focused};
use crate::fixtures::feed;
use crate::opening::OTHER;
use storymeter_e2e::answer::Answer;
use storymeter_e2e::browser::{ENTER, ESCAPE, SHIFT, SPACE, TAB};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    everything_can_be_done_by_keyboard,
    everything_in_a_snapshot_can_be_done_by_keyboard,
    a_reader_who_tries_again_keeps_the_focus,
];

/// By keys alone, from what has the focus.
async fn goes_by_keyboard(stage: &Stage) {
    let element = stage.element();
    focus(&element, ".menu > summary").await;
    stage.browser.press(&[ENTER]).await;
    element
        .until(
            "had its menu",
            "return Boolean(card(element).querySelector('.menu[open] .menu-list'));",
        )
        .await;
    press_to(stage, &[TAB], "[data-way=text]").await;
    stage.browser.press(&[SPACE]).await;
    element
        .until(
            "said what it did",
            "return card(element).querySelector('.menu-list').dataset.said === 'Copied';",
        )
        .await;
    press_to(stage, &[ESCAPE], ".menu:not([open]) > summary").await;

    focus(&element, OTHER).await;
    press_to(stage, &[ENTER], "#headline").await;
    element.until_text("It holds.").await;
    focus(&element, ".marker[data-to='1']").await;
    press_to(stage, &[ENTER], "[data-reference='1'] > a:first-of-type").await;
    press_to(stage, &[ESCAPE], ".marker[data-to='1']").await;
    focus(&element, "#headline a").await;
    // The button stands before the disclosure, which opens.
    press_to(stage, &[SHIFT, TAB], ".disclosure > summary").await;
    press_to(stage, &[SHIFT, TAB], "[data-action=back]").await;
    press_to(stage, &[ENTER], OTHER).await;
    element.until_text("Posts a day").await;
    stage.assert_undisturbed().await;
}

async fn everything_can_be_done_by_keyboard(stage: &Stage) {
    open(stage, r#"open="inline""#).await;
    goes_by_keyboard(stage).await;
}

async fn everything_in_a_snapshot_can_be_done_by_keyboard(stage: &Stage) {
    open_snapshot(stage, &[("open", "inline")]).await;
    goes_by_keyboard(stage).await;
}

async fn a_reader_who_tries_again_keeps_the_focus(stage: &Stage) {
    open(stage, "").await;
    let element = stage.element();
    let answer = |stage: &Stage, answer| stage.assets.put(PATH, answer);
    answer(stage, Answer::status(500));
    element.refresh_in_vain().await;
    focus(&element, "[data-action=retry]").await;
    stage.browser.press(&[ENTER]).await;
    let said = "return element.shadowRoot.querySelector('[role=status]').textContent";
    element
        .until("told that it failed", &format!("{said} !== '';"))
        .await;
    until_focused(&element, "[data-action=retry]").await;
    answer(stage, Answer::file("feed.json", feed("counted")));
    press_to(stage, &[SPACE], "#headline").await;
    assert_eq!(element.run(said).await, "Refreshed.");
    // The same where there was no card at all.
    let other = "/feeds/other.json";
    stage.assets.put(other, Answer::status(500));
    let src = format!("{}{other}", stage.assets.origin());
    element.set("src", &src).await;
    element.until_error("http").await;
    focus(&element, "[data-action=retry]").await;
    stage
        .assets
        .put(other, Answer::file("feed.json", feed("counted")));
    press_to(stage, &[ENTER], "#headline").await;
}
