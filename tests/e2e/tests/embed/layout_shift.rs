//! The card's arrival moves nothing on the page.

use serde_json::json;
use storymeter_e2e::environment::Engine;
use storymeter_e2e::page::{Page, element};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    the_reserved_height_keeps_the_page_still,
    without_it_the_page_moves
];

/// What follows the element must be on the screen to be seen moving.
const ATTRIBUTES: &str = r#"src="{assets}/feeds/story.json" layout="meter""#;

/// Where the text below stands when the page is first laid out, and what
/// Chromium itself calls a shift. Answers are held back for some frames, so
/// that the loading state is painted and whatever of it moves later is seen.
const OBSERVE: &str = "
    const real = window.fetch;
    window.fetch = async (...request) => {
        const answer = await real(...request);
        await new Promise((done) => setTimeout(done, 200));
        return answer;
    };
    window.shifts = [];
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
        new PerformanceObserver((list) => {
            shifts.push(...list.getEntries().map((entry) => entry.value));
        }).observe({ type: 'layout-shift', buffered: true });
    }
    document.addEventListener('DOMContentLoaded', () => {
        window.before = document.querySelector('#below').getBoundingClientRect().top;
    });";

/// Two frames, after which an observer has been told of every shift.
const SETTLE: &str = "
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))));
    const box = document.querySelector('#below').getBoundingClientRect();
    return {
        score: shifts.reduce((sum, value) => sum + value, 0),
        moved: Math.abs(box.top - before),
        height: document.querySelector('story-meter').getBoundingClientRect().height,
        onScreen: box.top < innerHeight,
    };";

/// Opens the page with a height reserved for the element. Gives Chromium's
/// score, how far the text below moved, and how high the element became.
async fn shift(stage: &Stage, reserved: f64) -> (f64, f64, f64) {
    let body = format!(
        r#"{}<p id="below">The article goes on here.</p>"#,
        element(ATTRIBUTES)
    );
    let css = format!("story-meter {{ display: block; min-height: {reserved}px }}");
    stage.open(Page::new(&body).css(&css).script(OBSERVE)).await;
    stage.element().until_ready().await;
    let measured = stage.browser.run_async(SETTLE, Vec::new()).await;
    let on_screen = "the text below is off the screen, so a shift would not be seen";
    assert_eq!(measured["onScreen"], json!(true), "{on_screen}");
    let number = |name: &str| measured[name].as_f64().expect("a number");
    (number("score"), number("moved"), number("height"))
}

async fn the_reserved_height_keeps_the_page_still(stage: &Stage) {
    // The snippet reserves the height that the card takes at its width.
    let (_, _, height) = shift(stage, 0.0).await;
    let (score, moved, _) = shift(stage, height.ceil()).await;
    assert_eq!((score, moved), (0.0, 0.0));
}

/// Shows that the test above would see a shift.
async fn without_it_the_page_moves(stage: &Stage) {
    let (score, moved, _) = shift(stage, 0.0).await;
    assert!(moved > 0.0);
    assert_eq!(
        score > 0.0,
        stage.browser.engine == Engine::Chromium,
        "{score}"
    );
}
