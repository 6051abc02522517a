//! A host's style sheet, however hostile, changes nothing inside the card.

use serde_json::Value;
use storymeter_e2e::page::{Page, STORY};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    a_small_root_font_size_changes_nothing_inside,
    unsetting_everything_changes_nothing_inside,
    important_styles_on_everything_change_nothing_inside,
    a_host_that_styles_its_own_tags_changes_nothing_inside,
    the_usual_ways_to_hide_the_disclosure_are_refused,
];

/// Every element of the card: its box, measured from the card's corner, where
/// it has one (`display: contents` has none), and all its computed styles.
const MEASURE: &str = "
    const root = card(element), corner = root.getBoundingClientRect();
    return [root, ...root.querySelectorAll('*')].map((one, index) => {
        const box = one.getBoundingClientRect();
        const styles = getComputedStyle(one);
        return {
            name: `${index} ${one.localName}.${one.className.baseVal ?? one.className}`,
            box: one.getClientRects().length ? [box.left - corner.left, box.top - corner.top, box.width, box.height] : [],
            styles: Object.fromEntries([...styles].map((name) => [name, styles.getPropertyValue(name)])),
        };
    });";

/// How far a box may be off, in pixels: engines round to parts of a pixel by
/// where on the page a box stands.
const ROUNDING: f64 = 0.25;

async fn measure(stage: &Stage, css: &str) -> Vec<Value> {
    let element = format!(r#"{STORY} theme="light" loading="eager""#);
    stage.open(Page::with_element(&element).css(css)).await;
    stage.element().until_ready().await;
    let measured = stage.element().run(MEASURE).await;
    measured.as_array().expect("a list").clone()
}

async fn assert_no_difference(stage: &Stage, css: &str) {
    let clean = measure(stage, "").await;
    assert!(
        clean.len() > 20,
        "too few elements to compare: {}",
        clean.len()
    );
    let hostile = measure(stage, css).await;
    assert_eq!(names(&clean), names(&hostile), "not the same elements");
    let pairs = clean.iter().zip(&hostile);
    let mut differences: Vec<String> = pairs
        .flat_map(|(before, after)| compare(before, after))
        .collect();
    differences.truncate(60);
    assert!(differences.is_empty(), "{css}\n{}", differences.join("\n"));
}

async fn the_usual_ways_to_hide_the_disclosure_are_refused(stage: &Stage) {
    for way in [
        "display: none",
        "visibility: hidden",
        "opacity: 0",
        "block-size: 0; overflow: hidden",
        "max-block-size: 0; overflow: clip",
        "inline-size: 0; overflow: hidden",
        "font-size: 0",
        "clip-path: inset(50%)",
        "transform: scale(0)",
        "position: absolute; inset-inline-start: -9999px",
    ] {
        let way = way.replace(';', " !important;");
        let css = format!("story-meter::part(disclosure) {{ {way} !important }}");
        stage.open(Page::with_element(STORY).css(&css)).await;
        stage.element().until_ready().await;
        let seen = stage
            .element()
            .run(
                "const [disclosure] = card(element).querySelectorAll('.disclosure');
                const words = disclosure.querySelector('strong');
                const { x, y, width, height } = words.getBoundingClientRect();
                const there = element.shadowRoot.elementFromPoint(x + width / 2, y + height / 2);
                return words.checkVisibility({ opacityProperty: true, visibilityProperty: true })
                    && width > 40 && height > 10 && disclosure.contains(there);",
            )
            .await;
        assert_eq!(seen, true, "{way}");
    }
}

fn names(measured: &[Value]) -> Vec<&Value> {
    measured.iter().map(|element| &element["name"]).collect()
}

fn compare(before: &Value, after: &Value) -> Vec<String> {
    let name = before["name"].as_str().unwrap_or_default();
    let mut differences = Vec::new();
    let sides = |measured: &Value| -> Vec<f64> {
        let sides = measured["box"].as_array().into_iter().flatten();
        sides.map(|side| side.as_f64().expect("a length")).collect()
    };
    let (boxed, boxed_after) = (sides(before), sides(after));
    let mut pairs = boxed.iter().zip(&boxed_after);
    let moved = pairs.any(|(one, other)| (one - other).abs() > ROUNDING);
    if moved || boxed.len() != boxed_after.len() {
        differences.push(format!("{name}: its box was {boxed:?}, is {boxed_after:?}"));
    }
    for (property, value) in before["styles"].as_object().expect("styles by name") {
        let changed = &after["styles"][property];
        if changed != value {
            differences.push(format!("{name}: {property} was {value}, is {changed}"));
        }
    }
    differences
}

async fn a_small_root_font_size_changes_nothing_inside(stage: &Stage) {
    assert_no_difference(
        stage,
        "html { font-size: 62.5% } body { font-size: 1.8rem }",
    )
    .await;
}

async fn unsetting_everything_changes_nothing_inside(stage: &Stage) {
    assert_no_difference(stage, "* { all: unset !important }").await;
}

async fn important_styles_on_everything_change_nothing_inside(stage: &Stage) {
    let css = "* {
        display: block !important; font: italic 900 40px/3 cursive !important; color: red !important;
        letter-spacing: 5px !important; word-spacing: 9px !important; text-transform: uppercase !important;
        text-align: right !important; text-indent: 3em !important; text-shadow: 1px 1px red !important;
        white-space: pre !important; direction: rtl !important; list-style: square !important;
        font-variant: small-caps !important; font-feature-settings: 'zero' !important; cursor: wait !important;
        hyphens: auto !important; tab-size: 2 !important; text-underline-offset: 9px !important;
        background: yellow !important;
    }";
    assert_no_difference(stage, css).await;
}

async fn a_host_that_styles_its_own_tags_changes_nothing_inside(stage: &Stage) {
    let css = "
        a { color: lime; text-decoration: none; padding: 9px }
        h1, h2, h3, p, li, ol, ul, div, section, button { margin: 33px; font-size: 33px; border: 3px solid }
        .card, .meter, .source { display: none !important }
        main { text-align: center; line-height: 4 }";
    assert_no_difference(stage, css).await;
}
