//! What only Chromium lets a test ask for: forced colours, less motion, paper, and the tree that assistive technology has.

use crate::readers::{PATH, open};
use serde_json::{Value, json};
use storymeter_e2e::answer::Answer;
use storymeter_e2e::page::{Page, STORY, STORY_PATH};
use storymeter_e2e::snapshot::STORY_FEED;
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    forced_colours_keep_bars_curves_and_marks_apart,
    nothing_moves_where_less_motion_is_wanted,
    the_tree_of_a_full_card_is_as_it_was_written_down,
    the_tree_of_a_meter_is_as_it_was_written_down,
    on_paper_everything_is_open_and_addresses_are_written_out,
];

/// What a script says of the card while the reader has colours of their own.
async fn in_forced_colours(stage: &Stage, script: &str) -> Value {
    let features =
        |value: &str| json!({ "features": [{ "name": "forced-colors", "value": value }] });
    stage
        .browser
        .command("Emulation.setEmulatedMedia", features("active"))
        .await;
    let script = format!(
        "if (!matchMedia('(forced-colors: active)').matches) throw new Error('they are not forced');
        const style = (selector) => getComputedStyle(card(element).querySelector(selector));
        {script}"
    );
    let found = stage.element().run(&script).await;
    stage
        .browser
        .command("Emulation.setEmulatedMedia", features("none"))
        .await;
    found
}

async fn forced_colours_keep_bars_curves_and_marks_apart(stage: &Stage) {
    stage
        .assets
        .put(STORY_PATH, Answer::file("story.json", with_history()));
    stage.open(Page::with_element(STORY)).await;
    let element = stage.element();
    element.until_ready().await;
    element
        .run("card(element).querySelector('.curve-button').click();")
        .await;
    let read = "return Boolean(card(element).querySelector('.readout line'));";
    element.until("was read out", read).await;
    // A curve is one line on one ground: an area in the ink of the line would be a second series.
    let curve = in_forced_colours(
        stage,
        "const lines = ['.curve-line', '.curve-point', '.curve-ground', '.curve-usual', '.readout line'].map((name) => style(name).stroke);
        return [style('.curve-area').fill, new Set(lines).size, lines[0] === style('.curve-label').fill, lines.includes('none'),
            style('.curve-button').backgroundColor.endsWith(' 0)')];",
    )
    .await;
    assert_eq!(
        curve,
        json!(["none", 1, true, false, true]),
        "and nothing lies on it"
    );
    // The parts of the bar of sources are outlined, and the legend's marks look like them.
    let sources = in_forced_colours(
        stage,
        "const parts = [...card(element).querySelectorAll('.segment')].map((part) => getComputedStyle(part));
        return [parts.length, parts.every(({ fill, stroke }) => fill !== stroke && stroke === style('.curve-label').fill),
            parts.every(({ fill }) => fill === style('.swatch').backgroundColor)];",
    )
    .await;
    assert_eq!(sources, json!([4, true, true]));
    // Without a curve, the count lies on its ground, broken where it is more than twice the usual.
    let feed = Answer::file("story.json", STORY_FEED);
    stage.assets.put(STORY_PATH, feed);
    stage.open(Page::with_element(STORY)).await;
    stage.element().until_ready().await;
    let bar = in_forced_colours(
        stage,
        "return ['track', 'fill', 'mark', 'break'].map((name) => style(`.bar-${name}`).fill);",
    )
    .await;
    assert_ne!(bar[0], bar[1], "a bar and its ground: {bar}");
    assert_ne!(bar[1], bar[3], "a bar and where it breaks: {bar}");
    assert_eq!(bar[1], bar[2], "{bar}");
}

async fn nothing_moves_where_less_motion_is_wanted(stage: &Stage) {
    let features =
        |value: &str| json!({ "features": [{ "name": "prefers-reduced-motion", "value": value }] });
    stage
        .browser
        .command("Emulation.setEmulatedMedia", features("reduce"))
        .await;
    stage.assets.put(PATH, Answer::silence());
    stage
        .open(Page::new(&format!(
            r#"<story-meter src="{{assets}}{PATH}"></story-meter>"#
        )))
        .await;
    stage.element().until_state("loading").await;
    stage
        .element()
        .until(
            "had its bones",
            "return Boolean(card(element)?.querySelector('.skeleton'));",
        )
        .await;
    let moving =
        "return document.getAnimations().length + element.shadowRoot.getAnimations().length;";
    let reduced = stage.element().run(moving).await;
    stage
        .browser
        .command("Emulation.setEmulatedMedia", features("no-preference"))
        .await;
    let usual = stage.element().run(moving).await;
    assert_eq!(reduced, 0);
    assert_ne!(usual, 0, "without the wish it does move");
}

/// Roles, names and values as Chromium hands them to assistive technology, a line each.
async fn tree(stage: &Stage) -> String {
    let tree = stage
        .browser
        .command("Accessibility.getFullAXTree", json!({}))
        .await;
    let nodes = tree["nodes"].as_array().cloned().unwrap_or_default();
    let find = |id: &Value| nodes.iter().find(|node| node["nodeId"] == *id);
    let mut lines = String::new();
    let mut open = vec![(&nodes[0], 0usize, false)];
    while let Some((node, depth, inside)) = open.pop() {
        let role = node["role"]["value"].as_str().unwrap_or_default();
        let name = node["name"]["value"].as_str().unwrap_or_default();
        let inside = inside || role == "region";
        let plain = ["InlineTextBox", "none", "generic", "ListMarker"].contains(&role)
            || node["ignored"] == true;
        let shown = inside && !plain && !(role == "StaticText" && name.trim().is_empty());
        if shown {
            lines += &"  ".repeat(depth);
            lines += role;
            if !name.is_empty() {
                lines += &format!(" {name:?}");
            }
            let value = &node["value"]["value"];
            if !value.is_null() && value != "" {
                lines += &format!(" = {value}");
            }
            for property in node["properties"].as_array().into_iter().flatten() {
                let value = &property["value"]["value"];
                if ["level", "expanded", "valuemax"]
                    .contains(&property["name"].as_str().unwrap_or_default())
                {
                    lines += &format!(" {}:{value}", property["name"].as_str().unwrap_or_default());
                }
            }
            lines.push('\n');
        }
        let children = node["childIds"].as_array().cloned().unwrap_or_default();
        for child in children.iter().rev().filter_map(find) {
            open.push((child, if shown { depth + 1 } else { depth }, inside));
        }
    }
    lines
}

/// The feed with the windows before: then a curve stands there instead of a bar.
fn with_history() -> String {
    let feed = STORY_FEED.replace(
        r#""count": 490,"#,
        r#""count": 490, "previous": 466, "history": [212, 240, 301, 280, 333, 466, 490],"#,
    );
    assert_ne!(feed, STORY_FEED);
    feed
}

/// Of a story that has everything: disclosure, scale, curve, sources, narrative, references, posts, stories.
async fn assert_tree(stage: &Stage, layout: &str, written: &str) {
    stage
        .assets
        .put(STORY_PATH, Answer::file("story.json", with_history()));
    let attributes = format!(r#"{STORY} layout="{layout}" lang="en" time-zone="UTC""#);
    stage.open(Page::with_element(&attributes)).await;
    stage.element().until_ready().await;
    let tree = tree(stage).await;
    if std::env::var_os("STORYMETER_BLESS").is_some() {
        let trees = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("trees");
        let path = trees.join(format!("{layout}.txt"));
        std::fs::write(&path, &tree).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        return;
    }
    assert_eq!(tree, written, "{layout}; STORYMETER_BLESS=1 writes it anew");
}

async fn the_tree_of_a_full_card_is_as_it_was_written_down(stage: &Stage) {
    assert_tree(stage, "full", include_str!("../../trees/full.txt")).await;
}

async fn the_tree_of_a_meter_is_as_it_was_written_down(stage: &Stage) {
    assert_tree(stage, "meter", include_str!("../../trees/meter.txt")).await;
}

async fn on_paper_everything_is_open_and_addresses_are_written_out(stage: &Stage) {
    open(stage, r#"story="curve""#, "").await;
    stage
        .browser
        .command("Emulation.setEmulatedMedia", json!({ "media": "print" }))
        .await;
    let printed = stage
        .element()
        .run(
            "const find = (selector) => card(element).querySelector(selector);
            return [find('.history table').getBoundingClientRect().height > 40,
                getComputedStyle(find('.headline a'), '::after').content,
                getComputedStyle(find('.menu')).display,
                getComputedStyle(element).colorScheme];",
        )
        .await;
    stage
        .browser
        .command("Emulation.setEmulatedMedia", json!({ "media": "" }))
        .await;
    assert_eq!(
        printed,
        json!([true, "\" <https://tally.example/curve>\"", "none", "light"])
    );
}
