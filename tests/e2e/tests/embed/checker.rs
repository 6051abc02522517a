//! IBM's accessibility-checker finds no violation in any layout, theme, state or direction. In Chromium alone: its rules
//! are about the page, and see the same in every engine.

use crate::accessibility::{CSS, DIRECTIONS, LAYOUTS, OPEN, THEMES, turned};
use crate::fixtures::feed;
use serde_json::{Value, json};
use storymeter_e2e::answer::Answer;
use storymeter_e2e::page::{Page, element};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    it_sees_into_the_card,
    it_accepts_every_card,
    it_accepts_a_plain_card,
    it_accepts_an_empty_meter,
    it_accepts_loading,
    it_accepts_an_error,
    it_accepts_stale_figures,
];

const PATH: &str = "/feeds/checked.json";

/// What fails by WCAG 2.2, of all that is in an element.
const CHECK: &str = "
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    const inside = results.filter(({ path }) => /story-meter/.test(path.dom));
    const failures = inside.filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL')
        .map(({ ruleId, reasonId, snippet, message }) => `${ruleId} ${reasonId}: ${message} ${snippet}`);";

async fn open(stage: &Stage, layout: &str, story: &str) {
    let ace = std::fs::read_to_string(&stage.environment.ace).expect("STORYMETER_ACE can be read");
    let one = element(&format!(
        r#"src="{{assets}}{PATH}" layout="{layout}" story="{story}" loading="eager""#
    ));
    stage.open(Page::new(&one).css(CSS).script(&ace)).await;
}

async fn failures(stage: &Stage, what: &str, prepare: &str) -> Vec<String> {
    let mut all = Vec::new();
    for theme in THEMES {
        for direction in DIRECTIONS {
            let script = format!(
                "{} {prepare} {CHECK} return failures;",
                turned(theme, direction)
            );
            let found: Value = stage.element().run_async(&script).await;
            for failure in found.as_array().into_iter().flatten() {
                let failure = failure.as_str().unwrap_or_default();
                all.push(format!("{what}, {theme}, {direction}: {failure}"));
            }
        }
    }
    all
}

fn assert_none(failures: &[String]) {
    assert!(
        failures.is_empty(),
        "{} failures:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

fn answer(stage: &Stage, name: &str) {
    stage
        .assets
        .put(PATH, Answer::file("feed.json", feed(name)));
}

async fn it_sees_into_the_card(stage: &Stage) {
    answer(stage, "counted");
    open(stage, "full", "cited").await;
    stage.element().until_ready().await;
    stage
        .element()
        .run("const image = document.createElement('img'); image.src = 'x.png'; card(element).append(image);")
        .await;
    let script = format!("{CHECK} return [inside.length > 50, failures.length > 0];");
    let seen = stage.element().run_async(&script).await;
    assert_eq!(
        seen,
        json!([true, true]),
        "an image without a text is a failure"
    );
}

/// Looks at every layout once it has arrived where it is to be looked at.
async fn accepts(stage: &Stage, story: &str, what: &str, prepare: &str, arrive: impl AsyncFn()) {
    let mut all = Vec::new();
    for layout in LAYOUTS {
        open(stage, layout, story).await;
        arrive().await;
        all.extend(failures(stage, &format!("{layout} {what}"), prepare).await);
    }
    assert_none(&all);
}

async fn accepts_story(stage: &Stage, name: &str, story: &str, prepare: &str) {
    answer(stage, name);
    let ready = async || stage.element().until_ready().await;
    accepts(stage, story, story, prepare, ready).await;
}

async fn it_accepts_every_card(stage: &Stage) {
    for story in ["curve", "cited"] {
        accepts_story(stage, "counted", story, OPEN).await;
    }
}

async fn it_accepts_a_plain_card(stage: &Stage) {
    accepts_story(stage, "plain-1.1", "", "").await;
}

async fn it_accepts_an_empty_meter(stage: &Stage) {
    accepts_story(stage, "shares", "zero", "").await;
}

async fn it_accepts_loading(stage: &Stage) {
    stage.assets.put(PATH, Answer::silence());
    let loading = async || stage.element().until_state("loading").await;
    accepts(stage, "curve", "loading", "", loading).await;
}

async fn it_accepts_an_error(stage: &Stage) {
    stage.assets.put(PATH, Answer::status(500));
    let failed = async || stage.element().until_error("http").await;
    accepts(stage, "curve", "error", "", failed).await;
}

async fn it_accepts_stale_figures(stage: &Stage) {
    answer(stage, "counted");
    let stale = async || {
        stage.element().until_ready().await;
        stage.assets.put(PATH, Answer::status(500));
        stage.element().refresh_in_vain().await;
        // For the next layout.
        answer(stage, "counted");
    };
    accepts(stage, "curve", "stale", "", stale).await;
}
