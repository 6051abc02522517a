//! The reader in the browser: the same readings as natively.

use super::fixtures::FIXTURES;
use super::page::{Acts, Page, export};
use js_sys::Function;
use storymeter::feed::{Feed, limits};
use storymeter::widget::Mounted;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn every_fixture_gives_the_same_reading_as_natively() {
    for fixture in FIXTURES {
        let reading = Feed::read(fixture.feed).expect("it is a feed");
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
    let reading = Feed::read(&text).expect("it is a feed");
    let title = reading.feed.items[0]
        .title
        .as_ref()
        .expect("it has a title");
    assert_eq!(title.chars().count(), limits::SHORT_TEXT);
    assert_eq!(reading.diagnostics.len(), 1);
}

/// The text of what a page hands over.
async fn text_of(source: &str) -> Option<String> {
    let text_of = export(include_str!("../../embed/given.js"), "textOf").await;
    let given = js_sys::eval(source).expect("it is JavaScript");
    let text = text_of
        .unchecked_into::<Function>()
        .call1(&JsValue::NULL, &given);
    text.expect("nothing is thrown").as_string()
}

/// An element to which a page has handed this over.
async fn given(source: &str) -> (Page, Mounted) {
    let page = Page::new(&[]);
    let text = text_of(source).await.expect("it is something");
    let mounted = page.mount_with(&text);
    mounted.show();
    (page, mounted)
}

/// A page may hand over objects that `JSON.parse` never makes.
#[wasm_bindgen_test]
async fn objects_that_throw_are_read_as_absent() {
    for source in [
        "({ get items() { throw new Error('no') } })",
        "new Proxy({}, { get() { throw new Error('no') }, has() { throw new Error('no') } })",
        "new Proxy({}, { ownKeys() { throw new Error('no') } })",
        "(() => 1)",
        "Symbol('items')",
        "12n",
        "({ items: { length: 1e9 } })",
        "({ items: [], toJSON() { throw new Error('no') } })",
        "({ items: [1n], toJSON() { return () => this } })",
        "(() => { const endless = { get: () => new Proxy({}, endless), ownKeys: () => ['a', 'b'],
            getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) }; return new Proxy({}, endless); })()",
        "(() => { let deep = []; for (let i = 0; i < 1e5; i += 1) deep = [deep]; return deep; })()",
        "({ items: ['x'.repeat(2 ** 24)] })",
        "Object.freeze({ items: 'text' })",
        "(() => { const a = {}; a.a = a; return a; })()",
        "7",
        "'{\"items\": []}'",
    ] {
        let events = given(source).await.0.events();
        assert!(
            events.starts_with(r#"error {"code":"not-a-feed""#),
            "{source}: {events}"
        );
    }
    let (page, _mounted) = given(
        "({ version: 'https://jsonfeed.org/version/1.1', items: [, { id: 1, get title() { throw 1 }, summary: 'Kept' },
           undefined, { id: 12345678901234567890n, title: 'x' }, { id: Symbol(), title: 'x' }, { id: '3', title: {} }] })",
    )
    .await;
    let events = page.events();
    assert!(events.contains(r#""items":2"#), "{events}");
    assert!(events.matches(r#""path""#).count() >= 4, "{events}");
    assert!(page.text().contains("Kept"));
}

#[wasm_bindgen_test]
async fn what_can_be_read_beside_what_can_t_is_written_as_json_would() {
    assert_eq!(
        text_of(
            "({ n: 1n, at: new Date(0), a: [Symbol(), () => 1, 'x'], o: { toJSON: () => 7 } })"
        )
        .await,
        Some(r#"{"n":1,"at":"1970-01-01T00:00:00.000Z","a":[null,null,"x"],"o":7}"#.to_owned())
    );
    for nothing in ["undefined", "null"] {
        assert_eq!(text_of(nothing).await, None);
    }
}
