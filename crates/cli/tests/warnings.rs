//! What `storymeter check` says of feeds that the reader takes.

mod shell;

use serde_json::{Value, json};
use shell::{stdout, storymeter_reading};

/// What is said of a feed with one story: severities, paths and codes.
fn said(item: Value) -> Vec<String> {
    let mut story = json!({ "id": "1", "title": "The gates open at six" });
    let members = item.as_object().expect("it is an object").clone();
    story.as_object_mut().expect("so is this").extend(members);
    said_of(json!({ "version": "https://jsonfeed.org/version/1.1", "items": [story] }))
}

fn said_of(feed: Value) -> Vec<String> {
    let output = storymeter_reading(&["check", "-", "--format=json"], feed.to_string());
    let list: Vec<Value> = serde_json::from_str(&stdout(&output)).expect("it is JSON");
    let text = |one: &Value, name: &str| one[name].as_str().expect("a text").to_owned();
    list.iter()
        .map(|one| {
            let path = text(one, "path").replace("$.items[0]._storymeter", "");
            format!("{} {path} {}", text(one, "severity"), text(one, "code"))
        })
        .collect()
}

fn volume(volume: Value) -> Vec<String> {
    said(json!({ "_storymeter": { "volume": volume } }))
}

#[test]
fn members_that_nobody_reads_are_near_to_one_that_somebody_does() {
    let feed = r#"{ "version": "https://jsonfeed.org/version/1.1", "items": [{ "id": "1", "title": "a",
        "storymeter": {}, "_storymeter": { "volume": { "count": 1, "basline": 3, "windowHours": 24 } } }] }"#;
    let output = storymeter_reading(&["check", "-"], feed);
    assert_eq!(output.status.code(), Some(0));
    let text = stdout(&output);
    for part in [
        "-:2:23: warning: $.items[0].storymeter: nobody reads `storymeter` [unknown-member]\n    fix: did you mean `_storymeter`?\n",
        "did you mean `baseline`?",
        "did you mean `window_hours`?",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert_eq!(
        said(json!({ "_weather": {}, "external_url": "a", "attachments": [] })),
        [""; 0]
    );
}

#[test]
fn other_peoples_extensions_and_members_beside_the_meant_one_are_left_alone() {
    let extensions =
        json!({ "_id": 1, "_url": "a", "_tags": [], "_title": "a", "_author": {}, "_version": 1 });
    assert_eq!(said(extensions), [""; 0]);
    assert_eq!(
        said(json!({ "url": "https://a.example/", "uri": "a" })),
        [""; 0]
    );
    assert_eq!(
        said(json!({ "urll": "a" })),
        ["warning $.items[0].urll unknown-member"]
    );
    assert_eq!(
        said(json!({ "_storymeter": {}, "_storymetre": {}, "storymeter": {} })),
        [
            "warning $.items[0]._storymetre unknown-member",
            "warning $.items[0].storymeter unknown-member"
        ]
    );
    let source = json!({ "id": "a", "_count": 3, "counts": 3, "count": 1 });
    assert_eq!(
        volume(json!({ "count": 1, "sources": [source], "_baseline": 3 })),
        [""; 0]
    );
}

#[test]
fn the_number_of_windows_agrees_with_its_noun() {
    let item = json!({ "id": 1, "title": "a", "_storymeter": { "volume": { "count": 5, "history": [5] } } });
    let feed = json!({ "version": "https://jsonfeed.org/version/1.1", "items": [item] });
    let text = stdout(&storymeter_reading(&["check", "-"], feed.to_string()));
    assert!(text.contains(": 1 window; a curve needs 3"), "{text}");
}

#[test]
fn sources_that_add_up_to_more_than_the_count() {
    let sources = json!([{ "id": "a", "count": 60 }, { "id": "b", "count": 70 }]);
    assert_eq!(
        volume(json!({ "count": 100, "sources": sources })),
        ["warning .volume.sources sources-over-count"]
    );
    assert_eq!(
        volume(json!({ "count": 131, "sources": sources })),
        [""; 0],
        "the rest is unattributed"
    );
}

#[test]
fn the_same_source_twice() {
    let sources = json!([{ "id": "a", "count": 1 }, { "name": "B", "count": 1 }, { "id": "A", "count": 1 }, { "name": "b", "count": 1 }]);
    assert_eq!(
        volume(json!({ "count": 4, "sources": sources })),
        [
            "warning .volume.sources[2] source-twice",
            "warning .volume.sources[3] source-twice"
        ]
    );
}

#[test]
fn a_past_that_does_not_lead_to_the_count() {
    let with_gaps =
        |history: Value| volume(json!({ "count": 9, "previous": 8, "history": history }));
    let with = |history: &[u64]| with_gaps(json!(history));
    assert_eq!(with(&[3, 4, 5, 6, 7, 8, 9]), [""; 0]);
    assert_eq!(
        with(&[2, 3, 4, 5, 6, 7, 8]),
        ["warning .volume.history history-end"]
    );
    assert_eq!(
        with(&[9, 8, 7, 6, 5, 4, 3]),
        ["warning .volume.history history-reversed"]
    );
    assert_eq!(
        with(&[3, 4, 5, 6, 7, 7, 9]),
        ["warning .volume.previous previous-differs"]
    );
    assert_eq!(with(&[7, 8, 9]), [""; 0]);
    assert_eq!(with(&[8, 9]), ["warning .volume.history short-history"]);
    assert_eq!(with(&[]), [""; 0]);
    // A window that nobody has counted says nothing.
    assert_eq!(with_gaps(json!([6, null, 7, null, 9])), [""; 0]);
    assert_eq!(with_gaps(json!([6, 7, 8, null])), [""; 0]);
    assert_eq!(
        with_gaps(json!([7, null, 8, 7])),
        ["warning .volume.history history-end"]
    );
    assert_eq!(
        with_gaps(json!([null, 8, 9])),
        ["warning .volume.history short-history"]
    );
}

#[test]
fn markers_without_a_citation_and_citations_without_a_marker() {
    let citation = |marker: Value| json!({ "marker": marker, "url": "https://a.example/" });
    let story = |text: &str, citations: Vec<Value>| {
        said(json!({ "content_text": text, "_storymeter": { "citations": citations } }))
    };
    assert_eq!(
        story(
            "It rained.[1] It did.[²]",
            vec![citation(json!("[1]")), citation(json!(2))]
        ),
        [""; 0]
    );
    assert_eq!(
        story(
            "It rained.[1] It did.[3]",
            vec![citation(json!("1")), citation(json!("2"))]
        ),
        [
            "warning .citations[1] citation-without-marker",
            "warning $.items[0].content_text marker-without-citation",
        ]
    );
    assert_eq!(
        story(
            "It rained.[1]",
            vec![citation(json!("1")), citation(json!("¹"))]
        ),
        ["warning .citations[1] citation-without-marker"],
        "the first explains it"
    );
    assert_eq!(
        said(json!({ "content_text": "In [2] there were none." })),
        [""; 0],
        "a bracket"
    );
}

#[test]
fn texts_that_are_meant_as_markup() {
    assert_eq!(
        said(json!({ "content_html": "<p>a</p>" })),
        ["warning $.items[0].content_html html-alone"]
    );
    assert_eq!(
        said(json!({ "content_html": "<p>a</p>", "content_text": "a" })),
        [""; 0]
    );
    assert_eq!(
        said(json!({ "content_text": "It is **loud**." })),
        ["warning $.items[0].content_text markdown-in-text"]
    );
    assert_eq!(
        said(json!({ "summary": "<p>It is loud.</p>" })),
        ["warning $.items[0].summary html-in-text"]
    );
    let post = json!({ "id": "p", "source": "x", "url": "https://a.example/", "content_text": "[see](https://b.example/)" });
    assert_eq!(
        said(json!({ "_storymeter": { "posts": [post] } })),
        ["warning .posts[0].content_text markdown-in-text"]
    );
}

#[test]
fn times_that_have_yet_to_come() {
    // The tests take place in October 2026.
    let published = |time: &str| said(json!({ "date_published": time }));
    assert_eq!(published("2026-10-14T00:00:00Z"), [""; 0]);
    assert_eq!(
        published("2026-12-24T00:00:00Z"),
        ["warning $.items[0].date_published future-time"]
    );
    assert_eq!(
        published("9999-12-31T00:00:00Z"),
        ["warning $.items[0].date_published implausible-time"]
    );
    assert_eq!(
        volume(json!({ "count": 1, "measured_at": "2027-01-01T00:00:00Z" })),
        ["warning .volume.measured_at future-time"]
    );
}

#[test]
fn problems_come_before_warnings_and_each_from_top_to_bottom() {
    let said = said(
        json!({ "url": "javascript:alert(1)", "date_published": "2026-03-27", "language": 7, "tags": "one" }),
    );
    assert_eq!(
        said,
        [
            "problem $.items[0].language wrong-type",
            "problem $.items[0].url bad-url",
            "warning $.items[0].date_published loose-time",
            "warning $.items[0].tags not-a-list",
        ]
    );
}
