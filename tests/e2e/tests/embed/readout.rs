//! A curve that is read out: what a reader sees, and what a screen reader says.

use crate::actions::{click, focus, open, open_snapshot};
use serde_json::json;
use storymeter_e2e::browser::{ENTER, TAB};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    the_arrow_keys_read_a_curve_out,
    a_curve_is_read_where_it_is_pressed,
    a_printed_curve_is_read_out_without_wasm,
];

/// WebDriver's numbers of keys, as those of `browser.rs`.
const LEFT: char = '\u{e012}';
const HOME: char = '\u{e011}';

const BUTTON: &str = ".curve-button";

/// Waits until a curve says so, to the eye and to the ear.
async fn until_said(stage: &Stage, words: &str) {
    let script = format!(
        "const seen = card(element).querySelector('.readout text')?.textContent;
        const spoken = element.shadowRoot.querySelector('[role=status]')?.textContent;
        return seen === {words} && spoken === {words};",
        words = json!(words)
    );
    let element = stage.element();
    element.until(&format!("said {words}"), &script).await;
}

async fn reads(stage: &Stage) {
    focus(&stage.element(), BUTTON).await;
    stage.browser.press(&[ENTER]).await;
    until_said(stage, "Mar 27: 490").await;
    stage.browser.press(&[LEFT]).await;
    until_said(stage, "Mar 26: 80").await;
    stage.browser.press(&[HOME]).await;
    until_said(stage, "Mar 21: 12").await;
    stage.browser.press(&[LEFT]).await;
    until_said(stage, "Mar 21: 12").await;
    stage.browser.press(&[TAB]).await;
    let gone = "return !card(element).querySelector('.readout');";
    let element = stage.element();
    element.until("was as before", gone).await;
}

async fn the_arrow_keys_read_a_curve_out(stage: &Stage) {
    open(stage, r#"layout="meter""#).await;
    reads(stage).await;
}

async fn a_printed_curve_is_read_out_without_wasm(stage: &Stage) {
    open_snapshot(stage, &[("layout", "meter")]).await;
    reads(stage).await;
}

async fn a_curve_is_read_where_it_is_pressed(stage: &Stage) {
    open(stage, r#"layout="meter""#).await;
    click(&stage.element(), BUTTON).await;
    until_said(stage, "Mar 27: 490").await;
    stage
        .element()
        .run(
            "const button = card(element).querySelector('.curve-button'), box = button.getBoundingClientRect();
            button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1, clientX: box.left + 1 }));",
        )
        .await;
    until_said(stage, "Mar 21: 12").await;
}
