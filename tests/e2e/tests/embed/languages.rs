//! The card in every language that ships, with the files of a build.

use crate::fixtures::feed;
use serde_json::json;
use storymeter::locale::languages::LANGUAGES;
use storymeter_e2e::answer::Answer;
use storymeter_e2e::page::{Page, STORY};
use storymeter_e2e::snapshot::{NODES, snapshot};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    every_language_writes_live_what_it_writes_in_a_snapshot,
    one_file_serves_every_card_of_a_language,
    the_language_comes_from_the_element_an_ancestor_or_the_browser,
    a_language_may_change,
    a_language_that_does_not_arrive_leaves_english_and_tells_the_page,
    right_to_left_mirrors_the_card,
    content_keeps_its_own_language,
];

fn module(stage: &Stage, language: &str) -> String {
    let parts = stage.dist.actions.trim_end_matches(".actions.js");
    format!("/{parts}.{language}.js")
}

async fn every_language_writes_live_what_it_writes_in_a_snapshot(stage: &Stage) {
    for name in ["counted", "whole-story"] {
        let path = format!("/feeds/{name}.json");
        stage
            .assets
            .put(&path, Answer::file("feed.json", feed(name)));
        let mut body = String::new();
        for (tag, _) in LANGUAGES {
            for (layout, zone) in [("full", "UTC"), ("list", "America/St_Johns")] {
                let attributes = [
                    ("layout", layout),
                    ("stories", "20"),
                    ("lang", tag),
                    ("time-zone", zone),
                ];
                body += snapshot(feed(name), &attributes).trim_end();
                body += &format!(
                    r#"<story-meter class="live" loading="eager" src="{{assets}}{path}" layout="{layout}" stories="20" lang="{tag}" time-zone="{zone}"></story-meter>"#,
                );
            }
        }
        stage.open(Page::new(&body)).await;
        stage.until("return [...document.querySelectorAll('.live')].every((element) => element.state === 'ready');").await;
        stage
            .until("return document.head.querySelector('script[data-story-meter]') !== null;")
            .await;
        let differences = stage
            .run(
                &[
                    NODES,
                    "const data = (element) => element.querySelector('script')?.textContent ?? '';
                const heads = [...document.head.querySelectorAll('script[data-story-meter]')].map(({ textContent }) => textContent);
                return [...document.querySelectorAll('.live')].flatMap((live) => {
                    const snapshot = live.previousElementSibling;
                    return [[inside(snapshot), inside(live)], [data(snapshot), heads.find((text) => text === data(snapshot)) ?? '']]
                        .filter(([one, other]) => one !== other)
                        .map(([one, other]) => [live.lang, one, other]);
                }).slice(0, 1);",
                ]
                .concat(),
            )
            .await;
        assert_eq!(differences, json!([]), "{name}");
    }
}

async fn one_file_serves_every_card_of_a_language(stage: &Stage) {
    let card = format!(r#"<story-meter {STORY} loading="eager" lang="pl"></story-meter>"#);
    stage.open(Page::new(&card.repeat(5))).await;
    stage.until("return [...document.querySelectorAll('story-meter')].every((element) => element.state === 'ready');").await;
    let path = module(stage, "pl");
    assert_eq!(stage.assets.requests_for(&path).len(), 1, "{path}");
    assert_eq!(stage.requests_for_files(), [1, 1, 1]);
    assert!(stage.element().text().await.contains("Jak głośno o tym"));
}

async fn the_language_comes_from_the_element_an_ancestor_or_the_browser(stage: &Stage) {
    let body = format!(
        r#"<div lang="fr"><story-meter {STORY}></story-meter><story-meter {STORY} lang="es-MX"></story-meter></div>
        <div lang="nl"><div id="host"></div></div>
        <story-meter {STORY} lang="tlh"></story-meter>"#
    );
    let script = "addEventListener('DOMContentLoaded', () => {
        const inner = document.createElement('story-meter');
        inner.setAttribute('src', document.querySelector('story-meter').getAttribute('src'));
        document.querySelector('#host').attachShadow({ mode: 'open' }).append(inner);
        document.documentElement.removeAttribute('lang');
    });";
    stage.open(Page::new(&body).script(script)).await;
    let all = "const all = [...document.querySelectorAll('story-meter'), document.querySelector('#host').shadowRoot.firstChild];";
    stage
        .until(&format!(
            "{all} return all.every((element) => element.state === 'ready');"
        ))
        .await;
    let shown = stage
        .run(&format!(
            "{all} return all.map((element) => card(element).lang);"
        ))
        .await;
    assert_eq!(shown, json!(["fr", "es", "en", "nl"]));
    // Nobody says anything: the browser's.
    stage
        .run("Object.defineProperty(navigator, 'language', { value: 'de-CH' });
            document.body.innerHTML = ''; document.body.append(document.createElement('story-meter'));")
        .await;
    let src = format!("{}/feeds/story.json", stage.assets.origin());
    stage.element().set("src", &src).await;
    stage.element().until_ready().await;
    let shown = stage.element().run("return card(element).lang;").await;
    assert_eq!(shown, "de");
}

async fn a_language_may_change(stage: &Stage) {
    stage.open(Page::with_element(STORY)).await;
    stage.element().until_ready().await;
    for (language, words) in [
        ("ja", "話題の大きさ"),
        ("de", "Wie viel darüber gesprochen wird"),
        ("en-GB", "How loud"),
        ("he", "כמה מדברים על זה"),
    ] {
        stage.element().set("lang", language).await;
        stage.element().until_text(words).await;
    }
    let direction = stage.element().run("return card(element).dir;").await;
    assert_eq!(direction, "rtl");
}

async fn a_language_that_does_not_arrive_leaves_english_and_tells_the_page(stage: &Stage) {
    stage.assets.put(&module(stage, "it"), Answer::status(404));
    stage
        .open(Page::with_element(&format!(r#"{STORY} lang="it""#)))
        .await;
    stage.element().until_ready().await;
    assert!(stage.element().text().await.contains("How loud"));
    let events = stage.noticed("events").await;
    let told: Vec<&str> = events
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|event| event["detail"]["code"].as_str())
        .collect();
    assert_eq!(told, ["language-missing"], "{events}");
}

async fn right_to_left_mirrors_the_card(stage: &Stage) {
    stage
        .open(Page::with_element(&format!(r#"{STORY} lang="ar""#)))
        .await;
    stage.element().until_ready().await;
    let mirrored = stage
        .element()
        .run(
            "const root = card(element);
            const box = (selector) => root.querySelector(selector).getBoundingClientRect();
            const turned = ['.bullet', '.stack', '.curve-label'].map((selector) => getComputedStyle(root.querySelector(selector)).transform);
            return [root.dir, ...new Set(turned),
                box('.source-name').left > box('.source-count').left,
                box('.swatch').right > box('.source-name').right];",
        )
        .await;
    assert_eq!(
        mirrored,
        json!(["rtl", "matrix(-1, 0, 0, 1, 0, 0)", true, true])
    );
}

async fn content_keeps_its_own_language(stage: &Stage) {
    stage
        .open(Page::with_element(&format!(r#"{STORY} lang="tr""#)))
        .await;
    stage.element().until_ready().await;
    let languages = stage
        .element()
        .run("return [card(element).lang, part(element, 'headline')[0].lang, part(element, 'dek')[0].lang];")
        .await;
    assert_eq!(languages, json!(["tr", "en", "en"]));
}
