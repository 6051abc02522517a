//! What the menu copies (words with the addresses that they lead to, figures for a spreadsheet, citations), and how it shares.

use crate::actions::{click, copied, open, open_menu};
use serde_json::json;
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    a_text_has_the_addresses_and_no_buttons,
    figures_have_what_is_usual_and_what_came_before,
    no_spreadsheet_takes_a_name_for_a_formula,
    figures_that_the_feed_does_not_give_are_not_made_up,
    several_authors_are_cited_each,
    a_story_is_shared_where_the_platform_can,
];

/// The columns of the figures.
pub const HEAD: &str = "story,address,measure,source,posts,window_hours,windows_ago,measured_at";

async fn a_text_has_the_addresses_and_no_buttons(stage: &Stage) {
    open(stage, r#"story="cited""#).await;
    open_menu(stage).await;
    let text = copied(stage, "text").await;
    for line in [
        "What Was Said of the Bridge",
        "[1] A crossing <https://posts.example/1>, Bluesky",
        "I crossed it twice.",
    ] {
        assert!(text.lines().any(|found| found == line), "{line} in {text}");
    }
    assert!(text.contains("It holds.[1] It sways.[2]"), "{text}");
    assert!(text.ends_with("\nhttps://tally.example/cited"), "{text}");
    for dead in [
        "Back to",
        "Cited as",
        "See the post",
        "Read on",
        "Posts a day",
        "Copy",
        "More stories",
        "A Week Gets Louder",
    ] {
        assert!(!text.contains(dead), "{dead} in {text}");
    }
}

/// Shows a story with this volume, which a page hands over, and copies its figures.
async fn figures_of(stage: &Stage, title: &str, volume: &str) -> String {
    open(stage, r#"story="brackets""#).await;
    let show = format!(
        "const element = document.querySelector('story-meter');
        element.removeAttribute('story');
        element.feed = {{ version: 'https://jsonfeed.org/version/1.1', items: [{{ id: '1', title: {title:?},
            _storymeter: {{ volume: {volume} }} }}] }};"
    );
    stage.run(&show).await;
    stage.element().until_text(title).await;
    open_menu(stage).await;
    copied(stage, "figures").await
}

async fn figures_have_what_is_usual_and_what_came_before(stage: &Stage) {
    let volume = "{ count: 1490, window_hours: 12, measured_at: '2026-03-27T18:30:00Z', baseline: { count: 1210, days: 28 },
        history: [7, 8, 9, 10, 11, 1200, 1490] }";
    let figures = figures_of(stage, "A Louder Week", volume).await;
    let rows: Vec<&str> = figures.split("\r\n").collect();
    assert_eq!(
        rows[..4],
        [
            HEAD,
            "A Louder Week,,volume,,1490,12,0,2026-03-27T18:30:00Z",
            "A Louder Week,,baseline,,1210,12,,",
            "A Louder Week,,history,,7,12,6,2026-03-24T18:30:00Z",
        ]
    );
    assert_eq!(
        rows[8],
        "A Louder Week,,history,,1200,12,1,2026-03-27T06:30:00Z"
    );
}

async fn no_spreadsheet_takes_a_name_for_a_formula(stage: &Stage) {
    let volume = "{ count: 3, sources: [{ id: 'a', name: '@SUM(A1)', count: 1 }, { id: 'b', name: '＝1, \"2\"', count: 1 }, { id: 'c', name: 'C-3', count: 1 }] }";
    let figures = figures_of(stage, "=1+1", volume).await;
    for row in [
        "'=1+1,,volume,,3,24,0,",
        "'=1+1,,source,'@SUM(A1),1,24,0,",
        "'=1+1,,source,\"'＝1, \"\"2\"\"\",1,24,0,",
        "'=1+1,,source,C-3,1,24,0,",
    ] {
        assert!(
            figures.split("\r\n").any(|found| found == row),
            "{row} in {figures}"
        );
    }
}

async fn figures_that_the_feed_does_not_give_are_not_made_up(stage: &Stage) {
    open(stage, r#"story="brackets""#).await;
    open_menu(stage).await;
    let head = format!("{HEAD}\r\n");
    assert_eq!(copied(stage, "figures").await, head);
    // It was published, but nobody says when it was counted.
    stage
        .run(
            "const element = document.querySelector('story-meter');
            element.removeAttribute('story');
            element.feed = { version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', title: 'One',
                date_published: '2026-03-27T18:29:00Z', _storymeter: { volume: { count: 7 } } }] };",
        )
        .await;
    stage.element().until_text("is not stated").await;
    open_menu(stage).await;
    assert_eq!(
        copied(stage, "figures").await,
        format!("{head}One,,volume,,7,24,0,\r\n")
    );
}

async fn several_authors_are_cited_each(stage: &Stage) {
    open(stage, "").await;
    open_menu(stage).await;
    let give = async |names: &[&str]| {
        let authors: Vec<_> = names.iter().map(|name| json!({ "name": name })).collect();
        let title = format!("Bells (a history of {})", names.len());
        let item = json!({
            "id": "curve", "url": "https://tally.example/curve", "title": title,
            "date_published": "2026-03-27T18:29:00Z", "authors": authors,
        });
        let feed = json!({
            "version": "https://jsonfeed.org/version/1.1", "title": "Counted and Cited", "items": [item],
        });
        stage
            .element()
            .run(&format!("element.feed = {feed};"))
            .await;
        stage.element().until_text(&title).await;
    };
    give(&["Ines Quill", "Tom Day"]).await;
    assert_eq!(
        copied(stage, "apa").await,
        "Ines Quill & Tom Day. (2026, March 27). Bells (a history of 2). Counted and Cited. https://tally.example/curve"
    );
    let bibtex = copied(stage, "bibtex").await;
    assert!(
        bibtex.contains("author = {{Ines Quill} and {Tom Day}}"),
        "{bibtex}"
    );
    give(&["A", "B", "C"]).await;
    let apa = copied(stage, "apa").await;
    assert!(apa.starts_with("A, B, & C. (2026"), "{apa}");
    // A publication that is its own author is named once.
    give(&["Counted and Cited"]).await;
    for way in ["apa", "bibtex"] {
        let citation = copied(stage, way).await;
        assert_eq!(
            citation.matches("Counted and Cited").count(),
            1,
            "{citation}"
        );
    }
}

async fn a_story_is_shared_where_the_platform_can(stage: &Stage) {
    open(stage, "").await;
    stage
        .run(
            "const has = (name, value) => Object.defineProperty(navigator, name, { configurable: true, value });
            has('canShare', ({ url }) => url.startsWith('https:'));
            has('share', async (data) => { window.shared = data; if (window.refusal) throw new DOMException('', refusal); });",
        )
        .await;
    open_menu(stage).await;
    let element = stage.element();
    click(&element, "[data-way=share]").await;
    stage.until("return window.shared;").await;
    assert_eq!(
        stage.run("return shared;").await,
        json!({ "title": "A Week Gets Louder", "url": "https://tally.example/curve" })
    );
    let said = "return card(element).querySelector('.menu-list').dataset.said";
    for (refusal, expected) in [
        // Whoever closes the sheet needs no telling.
        ("AbortError", ""),
        ("NotAllowedError", "Could not be shared"),
    ] {
        let refuse = format!(
            "window.refusal = '{refusal}'; delete card(element).querySelector('.menu-list').dataset.said;"
        );
        element.run(&refuse).await;
        click(&element, "[data-way=share]").await;
        element
            .until("said it", &format!("{said} === {};", json!(expected)))
            .await;
    }
    stage.assert_undisturbed().await;
}
