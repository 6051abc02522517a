//! What holds of the reader whatever it is given.

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use storymeter_feed::{Feed, Problem, Reading, Url, limits};

/// Names that the format knows, so that made-up objects mean something to it.
const KEYS: [&str; 44] = [
    "version",
    "title",
    "home_page_url",
    "language",
    "authors",
    "author",
    "items",
    "_storymeter",
    "id",
    "url",
    "summary",
    "content_text",
    "date_published",
    "date_modified",
    "image",
    "tags",
    "kind",
    "status",
    "category",
    "beat",
    "severity",
    "volume",
    "records",
    "ai",
    "citations",
    "posts",
    "reading_time_seconds",
    "count",
    "window_hours",
    "measured_at",
    "previous",
    "baseline",
    "days",
    "history",
    "sources",
    "name",
    "scope",
    "disclosure",
    "reviewed_by",
    "marker",
    "source",
    "generated_at",
    "format",
    "methodology_url",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        ".{0,12}",
        "\\s{0,3}",
        Just("https://a.example/".to_owned()),
        Just("java\tscript:alert(1)".to_owned()),
        Just("2026-03-27T18:30:00Z".to_owned()),
        Just("high".to_owned()),
        Just("[¹]".to_owned()),
        (1_999usize..2_002).prop_map(|length| "ß".repeat(length)),
    ]
}

fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (0u64..20).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text().prop_map(Value::from),
    ]
}

fn anything() -> impl Strategy<Value = Value> {
    scalar().prop_recursive(6, 120, 8, |inner| {
        let key = prop_oneof![
            8 => proptest::sample::select(KEYS.to_vec()).prop_map(str::to_owned),
            1 => ".{0,4}",
        ];
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            proptest::collection::vec((key, inner), 0..8)
                .prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

fn is_link(url: &Url) -> bool {
    url::Url::parse(url.as_str()).is_ok_and(|parsed| {
        matches!(parsed.scheme(), "http" | "https")
            && parsed.username().is_empty()
            && parsed.password().is_none()
            && parsed.has_host()
    })
}

fn urls(reading: &Reading) -> Vec<&Url> {
    let feed = &reading.feed;
    let mut urls: Vec<&Url> = feed.home_page_url.iter().collect();
    urls.extend(feed.authors.iter().filter_map(|author| author.url.as_ref()));
    for item in &feed.items {
        urls.extend(item.url.iter().chain(&item.image));
        urls.extend(item.citations.iter().map(|citation| &citation.url));
        urls.extend(item.posts.iter().filter_map(|post| post.url.as_ref()));
        let sources = item.volume.iter().flat_map(|volume| &volume.sources);
        urls.extend(sources.filter_map(|source| source.url.as_ref()));
        let ai = item.ai.iter();
        urls.extend(ai.flat_map(|ai| ai.methodology_url.iter().chain(&ai.contact_url)));
    }
    urls
}

proptest! {
    #[test]
    fn no_document_makes_it_panic_or_exceed_a_limit(document in anything()) {
        let Ok(reading) = Feed::read(&document.to_string()) else { return Ok(()) };
        prop_assert!(reading.feed.items.len() <= limits::ITEMS);
        for item in &reading.feed.items {
            prop_assert!(!item.id.trim().is_empty());
            for text in [&item.title, &item.summary, &item.category, &item.beat].into_iter().flatten() {
                prop_assert!(!text.is_empty() && text.chars().count() <= limits::SHORT_TEXT);
            }
            if let Some(volume) = &item.volume {
                prop_assert!(volume.count <= limits::COUNT);
                prop_assert!(volume.sources.iter().all(|source| source.count <= limits::COUNT));
            }
        }
        prop_assert!(reading.diagnostics.iter().all(|diagnostic| diagnostic.path.starts_with('$')));
    }

    #[test]
    fn no_item_is_dropped_in_silence(items in proptest::collection::vec(anything(), 0..12)) {
        let document = json!({ "version": "https://jsonfeed.org/version/1.1", "items": items });
        let reading = Feed::read(&document.to_string()).expect("it has items");
        let reported = |index: usize| {
            let element = format!("$.items[{index}]");
            reading.diagnostics.iter().any(|diagnostic| {
                diagnostic.path == element || diagnostic.path == format!("{element}.id")
            })
        };
        let dropped = items.len() - reading.feed.items.len();
        prop_assert!((0..items.len()).filter(|index| reported(*index)).count() >= dropped);
    }

    #[test]
    fn every_source_is_kept_or_reported(counts in proptest::collection::vec(scalar(), 0..12)) {
        let sources: Vec<Value> = counts.iter().map(|count| json!({ "id": "a", "count": count })).collect();
        let document = json!({
            "version": "https://jsonfeed.org/version/1.1",
            "items": [{ "id": "1", "title": "a", "_storymeter": { "volume": { "count": 1, "sources": sources } } }],
        });
        let reading = Feed::read(&document.to_string()).expect("it has items");
        let kept = reading.feed.items[0].volume.as_ref().map_or(0, |volume| volume.sources.len());
        prop_assert_eq!(kept + reading.diagnostics.len(), counts.len());
    }

    #[test]
    fn every_url_that_is_taken_is_a_web_address_to_a_browser(document in anything()) {
        let Ok(reading) = Feed::read(&document.to_string()) else { return Ok(()) };
        for url in urls(&reading) {
            prop_assert!(is_link(url), "{url:?}");
        }
    }

    #[test]
    fn made_up_urls_that_are_taken_are_web_addresses(
        text in "(?i)[ \t\n]?(https?|javascript|data|ht\ttp)?:?[/\\\\]{0,3}[a-z@:.\\[\\]\u{0}-\u{20}%é]{0,12}[/?#]?[ -~\t]{0,6}"
    ) {
        if let Some(url) = Url::parse(&text) {
            // Some host names are valid to nobody ("a..b" in an IPv4 number, say); a browser
            // shows such a link dead. None of them may turn into another scheme.
            if let Ok(parsed) = url::Url::parse(url.as_str()) {
                prop_assert!(matches!(parsed.scheme(), "http" | "https"), "{text:?}");
                prop_assert!(parsed.username().is_empty() && parsed.password().is_none(), "{text:?}");
            }
        }
    }
}

#[test]
fn a_version_that_is_unknown_is_reported_and_read() {
    let document =
        json!({ "version": "https://example.org/3", "items": [{ "id": "1", "title": "a" }] });
    let reading = Feed::read(&document.to_string()).expect("it has items");
    assert_eq!(reading.feed.items.len(), 1);
    assert_eq!(reading.diagnostics[0].problem, Problem::UnknownVersion);
}
