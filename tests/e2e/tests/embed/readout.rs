//! A curve that is read out: what a reader sees, and what a screen reader says.

use crate::actions::{click, focus, open, open_snapshot};
use serde_json::json;
use storymeter_e2e::browser::{ENTER, TAB};
use storymeter_e2e::environment::Engine;
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    the_arrow_keys_read_a_curve_out,
    a_curve_is_read_where_it_is_pressed,
    a_printed_curve_is_read_out_without_wasm,
    a_curve_is_read_out_before_it_is_pressed,
    a_curve_without_days_says_what_its_numbers_are,
    a_mirrored_curve_keeps_days_and_counts_in_order,
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

async fn a_curve_is_read_out_before_it_is_pressed(stage: &Stage) {
    open(stage, r#"layout="meter""#).await;
    let element = stage.element();
    let over = "const curve = card(element).querySelector('.curve-button');
        const { left, top } = curve.getBoundingClientRect();
        curve.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, clientX: left + 1, clientY: top + 9 }));";
    // What listens arrives once the card is there.
    let seen = format!(
        "{over} return card(element).querySelector('.readout text')?.textContent === 'Mar 21: 12';"
    );
    element.until("read where the pointer is", &seen).await;
    let silent = "return !element.shadowRoot.querySelector('[role=status]')?.textContent;";
    assert_eq!(element.run(silent).await, true, "a pointer sees it");
    // Two steps behind the disclosure's line and the headline.
    focus(&element, ".disclosure summary, #headline a").await;
    let script = "return element.shadowRoot.activeElement?.matches('.curve-button');";
    while element.run(script).await != true {
        stage.browser.press(&[TAB]).await;
    }
    until_said(stage, "Mar 21: 12").await;
    stage.browser.press(&[LEFT]).await;
    until_said(stage, "Mar 21: 12").await;
}

/// Shows a story with this volume, which a page hands over.
async fn give(stage: &Stage, attributes: &str, volume: &str) {
    open(stage, attributes).await;
    let show = format!(
        "element.feed = {{ version: 'https://jsonfeed.org/version/1.1', items: [{{ id: '1', title: 'Given',
            _storymeter: {{ volume: {volume} }} }}] }};"
    );
    stage.element().run(&show).await;
    stage.element().until_text("Given").await;
}

async fn a_curve_without_days_says_what_its_numbers_are(stage: &Stage) {
    give(
        stage,
        r#"layout="meter""#,
        "{ count: 9, history: [4, 7, 9] }",
    )
    .await;
    focus(&stage.element(), BUTTON).await;
    stage.browser.press(&[ENTER]).await;
    until_said(stage, "Periods ago 0: 9").await;
}

async fn a_mirrored_curve_keeps_days_and_counts_in_order(stage: &Stage) {
    let volume = "{ count: 9, measured_at: '2026-03-27T18:30:00Z', history: [4, 7, 9] }";
    give(stage, r#"layout="meter""#, volume).await;
    stage.element().run("element.lang = 'he';").await;
    stage.element().until_text("במרץ").await;
    focus(&stage.element(), BUTTON).await;
    stage.browser.press(&[ENTER]).await;
    let element = stage.element();
    let is_drawn = "const drawn = card(element).querySelector('.readout text');
        return Boolean(drawn?.textContent.endsWith(': 9'));";
    element.until("was read out", is_drawn).await;
    // In Hebrew the day is on the right, and then the count on its left. WebKit numbers the places of such a text otherwise,
    // with marks of direction in it as well, so that they say nothing there.
    if stage.browser.engine == Engine::WebKit {
        return;
    }
    let places = "const drawn = card(element).querySelector('.readout text');
        const [first, last] = [0, drawn.textContent.length - 1].map((place) => drawn.getExtentOfChar(place));
        return first.x > last.x;";
    assert_eq!(element.run(places).await, true);
}
