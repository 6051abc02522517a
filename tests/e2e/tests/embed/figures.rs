//! Real feeds render whole: every figure of every item is on the card. Left
//! out where `STORYMETER_FEEDS` names no folder of feeds.

use serde_json::Value;
use std::path::{Path, PathBuf};
use storymeter_e2e::answer::Answer;
use storymeter_e2e::element::Element;
use storymeter_e2e::page::Page;
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![every_feed_of_the_folder_renders_whole];

async fn every_feed_of_the_folder_renders_whole(stage: &Stage) {
    let folder = stage.environment.feeds.as_ref();
    let folder = folder.expect("this test is left out without STORYMETER_FEEDS");
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let feeds: Vec<PathBuf> = paths
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    assert!(!feeds.is_empty(), "{folder:?} has no feeds");
    for path in feeds {
        renders_whole(stage, &path).await;
    }
}

async fn renders_whole(stage: &Stage, path: &Path) {
    let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let feed: Value = serde_json::from_slice(&bytes).expect("a feed is JSON");
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let at = format!("/feeds/{name}");
    stage.assets.put(&at, Answer::file("feed.json", bytes));
    stage
        .open(Page::with_element(&format!(
            r#"src="{{assets}}{at}" stories="100""#
        )))
        .await;
    let element = stage.element();
    element.until_ready().await;
    let items = feed["items"].as_array().expect("a feed has items");
    for item in items {
        element.set("story", string(&item["id"])).await;
        let title = one_line(string(&item["title"]));
        let shown = format!(
            "return look(element).headline.includes({});",
            Value::from(title)
        );
        element.until("showed the story's headline", &shown).await;
        let text = element.text().await;
        for other in items {
            assert_shown(&text, string(&other["title"]));
        }
        assert_shown(&text, string(&item["summary"]));
        assert_narrative(&text, item);
        assert_figures(&element, &text, &item["_storymeter"]).await;
    }
    // A list by itself has the summaries as well.
    element.set("layout", "list").await;
    let is_list = "return card(element).dataset.layout === 'list';";
    element.until("showed the list", is_list).await;
    let text = element.text().await;
    for item in items {
        assert_shown(&text, string(&item["title"]));
        assert_shown(&text, string(&item["summary"]));
    }
}

fn assert_narrative(text: &str, item: &Value) {
    for paragraph in string(&item["content_text"]).split("\n\n") {
        assert_shown(text, paragraph);
    }
}

async fn assert_figures(element: &Element<'_>, text: &str, extension: &Value) {
    let volume = &extension["volume"];
    match volume["count"].as_u64() {
        Some(0) => assert_shown(text, "No posts in"),
        Some(count) => assert_shown(text, &grouped(count)),
        None => {}
    }
    if let Some(count) = extension["records"]["count"].as_u64() {
        assert_shown(text, &grouped(count));
    }
    let rows = element.parts("source").await;
    for source in volume["sources"].as_array().into_iter().flatten() {
        let count = grouped(source["count"].as_u64().expect("a count"));
        let name = string(&source["name"]);
        let shown = rows
            .iter()
            .any(|row| row.contains(name) && row.split(' ').any(|word| word == count));
        assert!(shown, "{name} {count} is in none of {rows:?}");
    }
}

fn assert_shown(text: &str, wanted: &str) {
    let wanted = one_line(wanted);
    assert!(text.contains(&wanted), "{wanted:?} is not in: {text}");
}

fn string(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// 31197 as "31,197".
fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .filter_map(|group| std::str::from_utf8(group).ok())
        .collect();
    groups.join(",")
}
