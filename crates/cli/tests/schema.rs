//! The JSON Schema and the reader say the same.

use jsonschema::Validator;
use serde_json::{Value, json};
use std::process::Command;
use storymeter::feed::{Feed, limits};
use storymeter_fixtures::{FIXTURES, feed};

fn schema() -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_storymeter"))
        .arg("schema")
        .output();
    let output = output.expect("it runs");
    serde_json::from_slice(&output.stdout).expect("it is JSON")
}

fn validator() -> Validator {
    jsonschema::draft202012::new(&schema()).expect("it is a schema")
}

/// What the reader says of a document; one complaint for what is no feed.
fn complaints(document: &Value) -> Vec<String> {
    match Feed::read(&document.to_string()) {
        Ok(reading) => {
            let diagnostics = reading.diagnostics.into_iter();
            diagnostics
                .map(|diagnostic| format!("{} {}", diagnostic.path, diagnostic.problem.code()))
                .collect()
        }
        Err(why) => vec![format!("{why:?}")],
    }
}

#[test]
fn it_is_a_schema_of_draft_2020_12() {
    let schema = schema();
    assert_eq!(
        schema["$schema"],
        "https://json-schema.org/draft/2020-12/schema"
    );
    assert!(jsonschema::draft202012::meta::is_valid(&schema));
}

#[test]
fn it_agrees_with_the_reader_about_every_fixture() {
    let validator = validator();
    for fixture in FIXTURES {
        // A number that `serde_json` can't hold; too large all the same.
        let text = fixture.feed.replace("1e400", "1e300");
        let document: Value = serde_json::from_str(&text).expect("it is JSON");
        // What a schema can't say: that ids are unique.
        let complaints = complaints(&document);
        let said: Vec<_> = complaints
            .iter()
            .filter(|said| !said.ends_with(" duplicate"))
            .collect();
        let errors: Vec<String> = validator
            .iter_errors(&document)
            .map(|error| error.to_string())
            .collect();
        assert_eq!(
            said.is_empty(),
            errors.is_empty(),
            "{}: {said:?} {errors:?}",
            fixture.name
        );
    }
}

/// Every place in a document, as a JSON pointer.
fn pointers(value: &Value, pointer: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                pointers(member, &format!("{pointer}/{name}"), found);
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                pointers(element, &format!("{pointer}/{index}"), found);
            }
        }
        _ => {}
    }
    found.push(pointer.to_owned());
}

/// What any value of a feed may be turned into.
fn values() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(-1),
        json!(0),
        json!(1),
        json!(1.5),
        json!(7.0),
        json!(limits::COUNT),
        json!(limits::COUNT + 1),
        json!(""),
        json!(" "),
        json!("high"),
        json!("[]"),
        json!("https://a.example/"),
        json!("https://a.example/ b"),
        json!("javascript:alert(1)"),
        json!("https://user@a.example/"),
        json!("2026-03-27T18:30:00+01:00"),
        json!("2026-03-27"),
        json!("2026-03-27 18:30:00Z"),
        json!("1969-12-31T23:59:59Z"),
        json!("Fri, 27 Mar 2026 18:30:00 GMT"),
        json!("/relative"),
        json!("mailto:desk@a.example"),
        json!(1_790_123_456_789_012_345u64),
        json!("x".repeat(limits::SHORT_TEXT + 1)),
        json!("x".repeat(limits::LONG_TEXT + 1)),
        json!([]),
        json!(["x"]),
        json!([{}]),
        json!({}),
    ]
}

/// A blank word says nothing to the reader, as any blank text; the schema lists
/// words, and asks for this one to be left out.
fn is_blank_word(pointer: &str, value: &Value) -> bool {
    let words = ["/status", "/severity", "/scope", "/disclosure"];
    let blank = value.as_str().is_some_and(|text| text.trim().is_empty());
    blank && words.iter().any(|word| pointer.ends_with(word))
}

/// Changes one value of a whole feed at a time, to everything that it may and
/// may not be, and takes it out.
#[test]
fn it_agrees_with_the_reader_about_every_change_of_a_value() {
    let validator = validator();
    let whole: Value = serde_json::from_str(feed("whole-story")).expect("it is JSON");
    assert_eq!(complaints(&whole), [] as [String; 0]);
    let mut places = Vec::new();
    pointers(&whole, "", &mut places);
    let mut changes = 0;
    let mut disagreements = Vec::new();
    let mut compare = |document: &Value, what: String| {
        let said = complaints(document);
        if said.is_empty() != validator.is_valid(document) {
            let errors: Vec<String> = validator
                .iter_errors(document)
                .map(|error| error.to_string())
                .collect();
            disagreements.push(format!("{what}: reader {said:?}, schema {errors:?}"));
        }
        changes += 1;
    };
    for pointer in &places {
        for value in values()
            .into_iter()
            .filter(|value| !is_blank_word(pointer, value))
        {
            let mut document = whole.clone();
            let place = document.pointer_mut(pointer).expect("it is there");
            *place = value.clone();
            let mut shown = value.to_string();
            shown.truncate(40);
            compare(&document, format!("{pointer} = {shown}"));
        }
        if let Some((parent, name)) = pointer.rsplit_once('/') {
            let mut document = whole.clone();
            if let Some(Value::Object(members)) = document.pointer_mut(parent) {
                members.remove(name);
                compare(&document, format!("without {pointer}"));
            }
        }
    }
    assert!(changes > 2_000, "{changes}");
    assert!(
        disagreements.is_empty(),
        "{} of {changes}:\n{}",
        disagreements.len(),
        disagreements.join("\n")
    );
}
