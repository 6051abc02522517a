//! Whole feeds: those of the demo, and, where `STORYMETER_FEEDS` names a
//! folder, those in it.
#![cfg(not(target_arch = "wasm32"))]

mod rendered;

use rendered::{card, feed, text_of};
use std::path::{Path, PathBuf};
use storymeter::feed::{Feed, Item};
use storymeter::locale::{Locale, Zone};

/// The folders to read: the demo's, and the one that the environment names.
fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let named = std::env::var_os("STORYMETER_FEEDS").map(|folder| root.join(folder));
    std::iter::once(root.join("demo/feeds"))
        .chain(named)
        .collect()
}

fn feeds() -> Vec<(PathBuf, String)> {
    let mut feeds = Vec::new();
    for folder in folders() {
        let before = feeds.len();
        let entries =
            std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
        for entry in entries {
            let path = entry.expect("an entry").path();
            if path
                .extension()
                .is_some_and(|extension| extension == "json")
            {
                let text = std::fs::read_to_string(&path).expect("it is text");
                feeds.push((path, text));
            }
        }
        assert!(feeds.len() > before, "{folder:?} has no feeds");
    }
    feeds
}

/// Every figure of an item, as the card writes it.
fn figures(item: &Item) -> Vec<String> {
    let locale = Locale::new("en", Zone::Utc);
    let mut figures = Vec::new();
    if let Some(volume) = &item.volume {
        if volume.count > 0 {
            figures.push(locale.integer(volume.count));
        }
        for source in &volume.sources {
            figures.push(format!("{} {}", source.name, locale.integer(source.count)));
        }
    }
    figures.extend(item.records.map(|records| locale.integer(records.count)));
    figures
}

#[test]
fn they_are_read_without_a_word_of_complaint() {
    for (path, text) in feeds() {
        let reading = Feed::read(&text).unwrap_or_else(|why| panic!("{path:?}: {why:?}"));
        assert_eq!(reading.diagnostics, [], "{path:?}");
    }
}

#[test]
fn every_figure_and_every_sentence_is_in_the_card_of_its_story() {
    for (path, text) in feeds() {
        let feed = feed(&text);
        for item in &feed.items {
            let shown = text_of(&card(&feed, item, &[]));
            let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            for figure in figures(item) {
                assert!(
                    shown.contains(&figure),
                    "{path:?} {}: {figure} in {shown}",
                    item.id
                );
            }
            for text in [&item.title, &item.summary].into_iter().flatten() {
                assert!(shown.contains(&words(text)), "{path:?} {}: {text}", item.id);
            }
            for post in &item.posts {
                assert!(
                    shown.contains(&words(post.content_text.as_deref().unwrap_or_default())),
                    "{path:?} {}",
                    post.id
                );
            }
        }
    }
}

#[test]
fn every_figure_of_every_story_is_in_the_list() {
    for (path, text) in feeds() {
        let feed = feed(&text);
        let Some(first) = feed.items.first() else {
            continue;
        };
        let list = text_of(&card(
            &feed,
            first,
            &[("layout", "list"), ("stories", "100")],
        ));
        for figure in feed.items.iter().flat_map(|item| figures(item)) {
            assert!(list.contains(&figure), "{path:?}: {figure}");
        }
    }
}
