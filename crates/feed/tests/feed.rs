//! What the reader makes of feeds, natively. `tests/web` proves the same of
//! the browser with the same table.
//!
//! After a change that means to change a reading, `STORYMETER_BLESS=1 cargo
//! test -p storymeter-feed --test feed` writes the readings anew; read the
//! difference before you commit it.

use storymeter_feed::{Feed, Problem, Reading, Unreadable, limits};
use storymeter_fixtures::FIXTURES;

fn read(text: &str) -> Result<Reading, Unreadable> {
    Feed::read(text)
}

#[test]
fn every_fixture_gives_its_reading() {
    for fixture in FIXTURES {
        let reading = read(fixture.feed).expect("it is a feed");
        let reading = format!("{reading:#?}\n");
        if std::env::var_os("STORYMETER_BLESS").is_some() {
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/readings");
            let path = format!("{folder}/{}.txt", fixture.name);
            std::fs::write(path, reading).expect("the reading can be written");
        } else {
            assert!(reading == fixture.reading, "{}: {reading}", fixture.name);
        }
    }
}

#[test]
fn what_is_no_feed_is_refused_whole() {
    for text in [
        "null",
        "[]",
        "7",
        "\"items\"",
        "{}",
        r#"{ "items": {} }"#,
        r#"{ "items": null }"#,
        r#"[{ "items": [] }]"#,
    ] {
        assert_eq!(read(text), Err(Unreadable::NotAFeed), "{text}");
    }
}

#[test]
fn a_feed_past_the_limits_is_cut_and_says_where() {
    let long = "ä".repeat(limits::LONG_TEXT + 1);
    let document = serde_json::json!({
        "version": "https://jsonfeed.org/version/1.1",
        "items": (0..=limits::ITEMS).map(|number| serde_json::json!({
            "id": number.to_string(),
            "title": if number == 0 { &long } else { "a" },
            "content_text": if number == 0 { &long } else { "a" },
            "url": if number == 0 { format!("https://a.example/{long}") } else { String::new() },
        })).collect::<Vec<_>>(),
    });
    let reading = read(&document.to_string()).expect("it is a feed");
    assert_eq!(reading.feed.items.len(), limits::ITEMS);

    let first = &reading.feed.items[0];
    let length =
        |text: &Option<storymeter_feed::Text>| text.as_ref().map(|text| text.chars().count());
    assert_eq!(length(&first.title), Some(limits::SHORT_TEXT));
    assert_eq!(length(&first.content_text), Some(limits::LONG_TEXT));
    assert_eq!(first.url, None);

    let reported: Vec<_> = reading
        .diagnostics
        .iter()
        .map(|diagnostic| (diagnostic.path.as_str(), diagnostic.problem))
        .collect();
    for expected in [
        ("$.items", Problem::Cut(limits::ITEMS)),
        ("$.items[0].title", Problem::Cut(limits::SHORT_TEXT)),
        ("$.items[0].content_text", Problem::Cut(limits::LONG_TEXT)),
        ("$.items[0].url", Problem::TooLong),
    ] {
        assert!(reported.contains(&expected), "{expected:?} in {reported:?}");
    }
}
