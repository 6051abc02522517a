//! The story for programs: JSON-LD in the words of schema.org.

use serde_json::Value;
use storymeter_feed::linked_data::linked_data;
use storymeter_feed::{Feed, Timestamp};
use storymeter_fixtures::{FIXTURES, feed};

type Fits = fn(&str) -> bool;

/// The properties of [NewsArticle](https://schema.org/NewsArticle) and of the types that it comes from
/// ([Article](https://schema.org/Article), [CreativeWork](https://schema.org/CreativeWork),
/// [Thing](https://schema.org/Thing)) that are used here, each with what schema.org expects of it.
const VOCABULARY: [(&str, Fits); 8] = [
    ("headline", text),
    ("url", url),
    ("description", text),
    ("inLanguage", text),
    ("datePublished", date_time),
    ("dateModified", date_time),
    ("creditText", text),
    ("digitalSourceType", source_type),
];

fn text(value: &str) -> bool {
    !value.is_empty()
}

fn url(value: &str) -> bool {
    url::Url::parse(value).is_ok_and(|url| matches!(url.scheme(), "http" | "https"))
}

fn date_time(value: &str) -> bool {
    Timestamp::parse(value).is_some()
}

/// Terms of the IPTC's vocabulary, each of which schema.org has as a member of
/// [IPTCDigitalSourceEnumeration](https://schema.org/IPTCDigitalSourceEnumeration).
fn source_type(value: &str) -> bool {
    let term = value.strip_prefix("http://cv.iptc.org/newscodes/digitalsourcetype/");
    term.is_some_and(|term| {
        [
            "trainedAlgorithmicMedia",
            "compositeWithTrainedAlgorithmicMedia",
            "digitalCreation",
        ]
        .contains(&term)
    })
}

#[test]
fn every_story_is_valid_by_schema_org() {
    for fixture in FIXTURES {
        let feed = Feed::read(fixture.feed).expect("it is a feed").feed;
        for item in &feed.items {
            let json = linked_data(&feed, item);
            assert!(!json.contains('<'), "a script element can hold it: {json}");
            let data: Value = serde_json::from_str(&json).expect("it is JSON");
            assert_eq!(
                (&data["@context"], &data["@type"]),
                (&"https://schema.org".into(), &"NewsArticle".into())
            );
            let whole = &data["isPartOf"];
            if let Some(whole) = whole.as_object() {
                assert_eq!(whole["@type"], "CreativeWork");
                assert!(whole["name"].as_str().is_some_and(text));
                assert!(
                    whole
                        .get("url")
                        .is_none_or(|value| value.as_str().is_some_and(url))
                );
            }
            for (name, value) in data.as_object().expect("an object") {
                if name.starts_with('@') || name == "isPartOf" {
                    continue;
                }
                let (_, fits) = VOCABULARY
                    .iter()
                    .find(|(known, _)| known == name)
                    .unwrap_or_else(|| panic!("{name} is not expected"));
                let value = value.as_str().unwrap_or_else(|| panic!("{name}: {value}"));
                assert!(fits(value), "{}: {name}: {value}", fixture.name);
            }
        }
    }
}

fn story(name: &str, id: &str) -> Value {
    let feed = Feed::read(feed(name)).expect("it is a feed").feed;
    let item = feed.story(Some(id)).expect("it has the story");
    serde_json::from_str(&linked_data(&feed, item)).expect("it is JSON")
}

#[test]
fn what_the_feed_says_is_said_and_nothing_else() {
    let whole = story("whole-story", "open-licence");
    assert_eq!(
        whole["headline"],
        "A Licence Called Open Is Read by Lawyers at Last"
    );
    assert_eq!(whole["url"], "https://ledger.example/stories/open-licence");
    assert_eq!(whole["datePublished"], "2026-10-14T07:05:00Z");
    assert_eq!(whole["creditText"], "Ines Quill");
    assert_eq!(whole["isPartOf"]["name"], "The Ledger of Talk");
    let quiet = story("whole-story", "quiet");
    assert_eq!(
        quiet.as_object().map(|object| object.len()),
        Some(5),
        "{quiet}"
    );
}

#[test]
fn a_feed_without_a_title_is_no_publication() {
    let feed = r#"{ "version": "https://jsonfeed.org/version/1.1", "home_page_url": "https://ledger.example/",
        "items": [{ "id": "1", "title": "One" }] }"#;
    let feed = Feed::read(feed).expect("it is a feed").feed;
    let data = linked_data(&feed, &feed.items[0]);
    assert!(!data.contains("isPartOf"), "{data}");
}

#[test]
fn authors_can_be_told_apart() {
    let feed = r#"{ "version": "https://jsonfeed.org/version/1.1", "items": [
        { "id": "1", "title": "Two of Them", "authors": [{ "name": "Quill, Ines" }, { "name": "Tom Day" }] }
    ] }"#;
    let feed = Feed::read(feed).expect("it is a feed").feed;
    let data = linked_data(&feed, &feed.items[0]);
    assert!(
        data.contains(r#""creditText":"Quill, Ines; Tom Day""#),
        "{data}"
    );
}

#[test]
fn the_part_of_ai_is_a_term_of_the_iptc() {
    let of = |id: &str| {
        story("provenance", id)["digitalSourceType"]
            .as_str()
            .map(|term| term.rsplit('/').next().unwrap_or_default().to_owned())
    };
    assert_eq!(
        of("not reviewed").as_deref(),
        Some("trainedAlgorithmicMedia")
    );
    assert_eq!(
        of("blank").as_deref(),
        Some("compositeWithTrainedAlgorithmicMedia")
    );
    assert_eq!(of("reviewed").as_deref(), Some("digitalCreation"));
    assert_eq!(of("not stated"), None);
}
