//! The card's arrival moves nothing on the page, and what comes later moves nothing in the card.

use serde_json::json;
use storymeter_e2e::answer::Answer;
use storymeter_e2e::environment::Engine;
use storymeter_e2e::page::{Page, STORY_PATH, element};
use storymeter_e2e::snapshot::STORY_FEED;
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    the_reserved_height_keeps_the_page_still,
    without_it_the_page_moves,
    what_a_refresh_brings_moves_nothing,
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

/// Changed figures, what they were, and new stories: where each node of the card stands before and after.
async fn what_a_refresh_brings_moves_nothing(stage: &Stage) {
    const PLACES: &str = "
        const seen = {};
        return Object.fromEntries([...card(element).querySelectorAll('*')]
            .filter((node) => !node.matches('.was, [data-action=show-new]') && !node.closest('.visually-hidden'))
            .map((node) => {
                const kind = node.getAttribute('class') ?? node.localName;
                seen[kind] = (seen[kind] ?? 0) + 1;
                const { left, top, width, height } = node.getBoundingClientRect();
                // The parts of the bar of sources share its width: it says how they do by moving within it.
                const place = kind === 'segment' ? [top, height] : [left, top, width, height];
                return [`${kind} ${seen[kind]}`, place.map(Math.round)];
            })
            // What a changed number itself takes is its own, and so is the length of its bar.
            .filter(([kind]) => !/^(count|source-count|source-share|bar-fill) /.test(kind)));";
    // The names of sources on whose last letter something else lies.
    const COVERED: &str = "
        return [...card(element).querySelectorAll('.source-name')].filter((name) => {
            name.scrollIntoView({ block: 'center', behavior: 'instant' });
            const words = document.createRange();
            words.selectNodeContents(name.querySelector('a') ?? name);
            const { right, top, height } = words.getBoundingClientRect();
            return !name.contains(name.getRootNode().elementFromPoint(right - 2, top + height / 2));
        }).map((name) => name.textContent);";
    // Chromium's own measure has the last word.
    const RELOAD: &str = "
        const shifts = [];
        if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
            new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => entry.value))).observe({ type: 'layout-shift' });
        }
        await element.reload();
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))));
        return shifts;";
    let later = STORY_FEED
        .replace("\"count\": 490", "\"count\": 512")
        .replace("\"count\": 31197", "\"count\": 31219")
        .replace("\"count\": 218", "\"count\": 240")
        .replacen(
            "\"items\": [",
            "\"items\": [{ \"id\": \"new\", \"title\": \"Just in\" },",
            1,
        );
    // Long words in a narrow column: what the records were has no place beside them.
    let narrow = "story-meter { max-inline-size: 290px }";
    for (layout, language, css, mark) in [
        ("full", "en", "", "was 31,197"),
        ("meter", "en", "", "was 490"),
        ("list", "en", "", "Show 1 new story"),
        ("meter", "fr", narrow, "(avant : 490)"),
    ] {
        stage
            .assets
            .put(STORY_PATH, Answer::file("story.json", STORY_FEED));
        let attributes =
            format!(r#"src="{{assets}}{STORY_PATH}" layout="{layout}" lang="{language}""#);
        stage.open(Page::with_element(&attributes).css(css)).await;
        let element = stage.element();
        element.until_ready().await;
        let before = element.run(PLACES).await;
        stage
            .assets
            .put(STORY_PATH, Answer::file("story.json", later.clone()));
        let shifts = element.run_async(RELOAD).await;
        assert_eq!(shifts, json!([]), "{layout}, {language}");
        element.until_text(mark).await;
        let marked = element
            .run(
                "const changed = card(element).querySelector(':has(> .was)');
                return changed && getComputedStyle(changed).textDecorationStyle;",
            )
            .await;
        assert_eq!(marked == "dotted", layout != "list", "{layout}: {marked}");
        let after = element.run(PLACES).await;
        let moved: Vec<_> = before
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(name, place)| after.get(name.as_str()).is_some_and(|now| now != *place))
            .map(|(name, place)| format!("{name}: {place} to {}", after[name]))
            .collect();
        assert!(
            moved.is_empty(),
            "{layout}, {language}: {}",
            moved.join("\n")
        );
        let covered = element.run(COVERED).await;
        assert_eq!(covered, json!([]), "{layout}, {language}");
    }
}
