//! Snapshot and live card are the same, node by node: of every fixture, in every layout. Other languages than English are
//! in `languages.rs`.

use crate::fixtures::FIXTURES;
use serde_json::{Value, json};
use storymeter::feed::Feed;
use storymeter_e2e::answer::Answer;
use storymeter_e2e::page::Page;
use storymeter_e2e::snapshot::{NODES, snapshot};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![snapshot_and_live_card_are_the_same_nodes];

const LAYOUTS: [&str; 4] = ["full", "card", "meter", "list"];

/// English, plain and by the platform's rules for a region.
const LANGUAGES: [&str; 3] = ["en", "en-GB", "en-AU"];

const ZONES: [&str; 2] = ["UTC", "America/St_Johns"];

/// The pairs that differ, with both sides.
///
/// Of a platform's regional dates, space may be of another width: CLDR 42 made the one before "pm" narrow, and Chromium
/// and Firefox write a plain one for pages that match on it
/// (https://bugs.chromium.org/p/chromium/issues/detail?id=1414292).
const COMPARE: &str = "
    const plain = (html, lang) => (lang === 'en-AU' ? html.replaceAll(/[\\u202f\\u00a0]/g, ' ') : html);
    const nodes = (element) => plain(inside(element), element.lang);
    const differences = [];
    let pairs = 0;
    for (const live of document.querySelectorAll('.live')) {
        const snapshot = live.previousElementSibling;
        pairs += 1;
        if (nodes(snapshot) !== nodes(live) && differences.length < 2) {
            differences.push([live.outerHTML.slice(0, 200), nodes(snapshot), nodes(live)]);
        }
    }
    return { pairs, differences };";

async fn snapshot_and_live_card_are_the_same_nodes(stage: &Stage) {
    for fixture in FIXTURES {
        let path = format!("/feeds/{}.json", fixture.name);
        let src = format!("{}{path}", stage.assets.origin());
        stage
            .assets
            .put(&path, Answer::file("feed.json", fixture.feed));
        let feed = Feed::read(fixture.feed).expect("it is a feed").feed;
        let mut body = String::new();
        let mut expected = 0;
        for (place, item) in feed.items.iter().enumerate() {
            for layout in LAYOUTS {
                for language in LANGUAGES {
                    let attributes = [
                        ("src", &*src),
                        ("layout", layout),
                        ("story", &*item.id),
                        ("lang", language),
                        ("time-zone", ZONES[place % 2]),
                    ];
                    body += snapshot(fixture.feed, &attributes).trim_end();
                    body += &format!(
                        r#"<story-meter class="live" loading="eager" src="{src}" layout="{layout}" story="{}" lang="{language}" time-zone="{}"></story-meter>"#,
                        item.id.replace('"', "&quot;"),
                        ZONES[place % 2],
                    );
                    expected += 1;
                }
            }
        }
        if expected == 0 {
            continue;
        }
        stage.open(Page::new(&body)).await;
        stage.until("return [...document.querySelectorAll('.live')].every((element) => element.state === 'ready');").await;
        let compared = stage.run(&[NODES, COMPARE].concat()).await;
        assert_eq!(compared["differences"], json!([]), "{}", fixture.name);
        assert_eq!(compared["pairs"], Value::from(expected), "{}", fixture.name);
    }
}
