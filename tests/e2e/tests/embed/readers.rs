//! Readers of every kind: narrow windows, large text, wide spacing, the keyboard, headings.

use crate::fixtures::feed;
use serde_json::{Value, json};
use storymeter_e2e::answer::Answer;
use storymeter_e2e::browser::{SHIFT, TAB};
use storymeter_e2e::page::Page;
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    nothing_scrolls_sideways_at_320_pixels,
    nothing_is_cut_off_with_text_of_200_percent,
    nothing_is_cut_off_with_wider_text_spacing,
    the_keyboard_reaches_everything_in_order_and_leaves_again,
    what_can_be_pressed_is_24_pixels_large,
    headings_follow_the_level_of_the_page,
];

pub const PATH: &str = "/feeds/counted.json";

pub async fn open(stage: &Stage, attributes: &str, css: &str) {
    stage
        .assets
        .put(PATH, Answer::file("feed.json", feed("counted")));
    let attributes = format!(r#"src="{{assets}}{PATH}" time-zone="UTC" stories="9" {attributes}"#);
    stage.open(Page::with_element(&attributes).css(css)).await;
    stage.element().until_ready().await;
}

/// What stands out of the element at a side, or is cut off.
const OVERFLOW: &str = "
    const frame = element.getBoundingClientRect();
    const seen = [...card(element).querySelectorAll('*')].filter((node) =>
        !node.closest('.visually-hidden, svg') && node.checkVisibility() && node.getClientRects().length);
    const out = seen.filter((node) => {
        const box = node.getBoundingClientRect();
        const cut = getComputedStyle(node).overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1;
        return box.left < frame.left - 1 || box.right > frame.right + 1 || cut;
    });
    return [element.scrollWidth > element.clientWidth, ...out.slice(0, 3).map((node) => node.outerHTML.slice(0, 200))];";

async fn assert_fits(stage: &Stage, width: u32, more: &str) {
    for (layout, language) in [
        ("full", "en"),
        ("full", "de"),
        ("meter", "ar"),
        ("list", "ja"),
        ("card", "pl"),
    ] {
        let css = format!("story-meter {{ width: {width}px }}");
        open(
            stage,
            &format!(r#"layout="{layout}" lang="{language}" story="cited""#),
            &css,
        )
        .await;
        stage.element().run(more).await;
        for story in ["cited", "curve", "small"] {
            stage.element().set("story", story).await;
            stage.element().until_state("ready").await;
            let out = stage.element().run(OVERFLOW).await;
            assert_eq!(
                out,
                json!([false]),
                "{layout} {language} {story} at {width} px"
            );
        }
    }
}

/// WCAG 2.2, 1.4.10.
async fn nothing_scrolls_sideways_at_320_pixels(stage: &Stage) {
    assert_fits(stage, 320, "").await;
}

/// WCAG 2.2, 1.4.4: in a window of 640 px that is enlarged to twice its size, as browsers do it.
async fn nothing_is_cut_off_with_text_of_200_percent(stage: &Stage) {
    assert_fits(
        stage,
        640,
        "element.style.zoom = 2; element.style.width = '320px';",
    )
    .await;
}

/// WCAG 2.2, 1.4.12: the reader's own style sheet reaches into the shadow root.
async fn nothing_is_cut_off_with_wider_text_spacing(stage: &Stage) {
    let spacing = "
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.card * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } .card p { margin-block-end: 2em !important }');
        element.shadowRoot.adoptedStyleSheets.push(sheet);";
    assert_fits(stage, 360, spacing).await;
}

async fn the_keyboard_reaches_everything_in_order_and_leaves_again(stage: &Stage) {
    for (story, fewest) in [("cited", 12), ("curve", 5)] {
        open(stage, &format!(r#"story="{story}""#), "").await;
        walks(stage, fewest).await;
    }
}

/// There and back by the Tab key.
async fn walks(stage: &Stage, fewest: usize) {
    stage.run("const after = document.createElement('button'); after.id = 'after'; after.textContent = 'after'; document.querySelector('main').append(after);").await;
    let expected = stage
        .element()
        .run("return [...card(element).querySelectorAll('a[href], button, summary')].filter((node) => node.checkVisibility()).map((node) => node.outerHTML.slice(0, 120));")
        .await;
    let expected = expected.as_array().cloned().unwrap_or_default();
    assert!(expected.len() > fewest, "there is something to walk");
    stage
        .run("document.body.tabIndex = -1; document.body.focus();")
        .await;
    let mut walked: Vec<Value> = Vec::new();
    for _ in 0..expected.len() + 4 {
        stage.browser.press(&[TAB]).await;
        let at = stage
            .element()
            .run(
                "const node = element.shadowRoot.activeElement;
                if (!node) return document.activeElement.id;
                const { outlineStyle, outlineWidth } = getComputedStyle(node);
                return [node.outerHTML.slice(0, 120), node.matches(':focus-visible') && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2];",
            )
            .await;
        if at == "after" {
            break;
        }
        if let Some(at) = at.as_array() {
            assert_eq!(at[1], true, "its focus is seen: {}", at[0]);
            walked.push(at[0].clone());
        }
    }
    assert_eq!(walked, expected);
    let left = stage.run("return document.activeElement.id;").await;
    assert_eq!(left, "after", "and out again");
    // Backwards it is the same way.
    stage.browser.press(&[SHIFT, TAB]).await;
    let last = stage
        .element()
        .run("return element.shadowRoot.activeElement?.outerHTML.slice(0, 120);")
        .await;
    assert_eq!(Some(&last), expected.last());
}

/// WCAG 2.2, 2.5.8, for what is not part of a sentence.
async fn what_can_be_pressed_is_24_pixels_large(stage: &Stage) {
    open(stage, r#"story="cited""#, "").await;
    stage
        .element()
        .run("card(element).querySelector('summary').click();")
        .await;
    let small = stage
        .element()
        .run(
            "return [...card(element).querySelectorAll('button, summary, .post-link a, .foot a, .disclosure a')]
                .filter((node) => node.checkVisibility())
                .filter((node) => { const box = node.getBoundingClientRect(); return box.height < 23.9 || box.width < 23.9; })
                .map((node) => node.outerHTML.slice(0, 150));",
        )
        .await;
    assert_eq!(small, json!([]));
}

async fn headings_follow_the_level_of_the_page(stage: &Stage) {
    open(stage, r#"heading-level="4""#, "").await;
    let levels = stage
        .element()
        .run("return [...new Set([...card(element).querySelectorAll('h1, h2, h3, h4, h5, h6')].map((node) => node.localName))];")
        .await;
    assert_eq!(levels, json!(["h4", "h5", "h6"]));
}
