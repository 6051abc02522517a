//! The reader over the values of `JSON.parse`: the same readings as natively.

use super::fixtures::FIXTURES;
use js_sys::JSON;
use storymeter::feed::{Feed, limits};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn every_fixture_gives_the_same_reading_as_natively() {
    for fixture in FIXTURES {
        let document = JSON::parse(fixture.feed).expect("it is JSON");
        let reading = Feed::read(&document).expect("it is a feed");
        let reading = format!("{reading:#?}\n");
        assert!(reading == fixture.reading, "{}: {reading}", fixture.name);
    }
}

#[wasm_bindgen_test]
fn limits_count_characters_not_code_units() {
    let long = "🧭".repeat(limits::SHORT_TEXT + 1);
    let text = format!(
        r#"{{ "version": "https://jsonfeed.org/version/1.1", "items": [{{ "id": "1", "title": "{long}" }}] }}"#
    );
    let document = JSON::parse(&text).expect("it is JSON");
    let reading = Feed::read(&document).expect("it is a feed");
    let title = reading.feed.items[0]
        .title
        .as_ref()
        .expect("it has a title");
    assert_eq!(title.chars().count(), limits::SHORT_TEXT);
    assert_eq!(reading.diagnostics.len(), 1);
}

/// A page may hand over objects that `JSON.parse` never makes.
#[wasm_bindgen_test]
fn objects_that_throw_are_read_as_absent() {
    for source in [
        "({ get items() { throw new Error('no') } })",
        "new Proxy({}, { get() { throw new Error('no') }, has() { throw new Error('no') } })",
        "(() => 1)",
        "Symbol('items')",
        "12n",
        "({ items: { length: 1e9 } })",
        "Object.freeze({ items: 'text' })",
    ] {
        let document = js_sys::eval(source).expect("it is JavaScript");
        assert!(Feed::read(&document).is_none(), "{source}");
    }
    let holes = js_sys::eval(
        "({ version: 'https://jsonfeed.org/version/1.1', items: [, { id: 1, get title() { throw 1 }, summary: 'Kept' },
           undefined, { id: 2n, title: 'x' }, { id: Symbol(), title: 'x' }, { id: '3', title: new String('x') }] })",
    );
    let reading = Feed::read(&holes.expect("it is JavaScript")).expect("it has items");
    assert_eq!(reading.feed.items.len(), 1);
    assert!(reading.diagnostics.len() >= 4, "{:?}", reading.diagnostics);
}

#[wasm_bindgen_test]
fn what_is_no_object_is_no_feed() {
    for document in [
        JsValue::NULL,
        JsValue::UNDEFINED,
        JsValue::from(7),
        JsValue::from("items"),
    ] {
        assert!(Feed::read(&document).is_none());
    }
}
