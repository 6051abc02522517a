//! Card files that nobody of good will has written: each is refused as a whole.

use crate::card_file::both;
use serde_json::{Value, json};
use storymeter_e2e::answer::Answer;
use storymeter_e2e::card_file::{CARD, publish, story, story_value};
use storymeter_e2e::page::{Page, element};
use storymeter_e2e::stage::Stage;
use storymeter_e2e::tests;

tests![
    trees_that_no_component_prints_are_refused,
    addresses_that_are_no_web_addresses_are_refused,
    web_addresses_are_drawn,
    files_that_are_none_are_refused,
    data_for_programs_never_runs,
    what_is_pressed_in_an_odd_card_throws_nothing,
    a_page_that_has_changed_every_object_gets_its_card,
];

/// The card file that most tests draw, with another card.
fn with_card(card: &Value) -> String {
    with("card", card)
}

fn with(member: &str, value: &Value) -> String {
    let mut file = story_value();
    file[member] = value.clone();
    file.to_string()
}

/// A card of many elements in one another.
fn deep(depth: usize) -> String {
    let begin = r#"["p",{},"#.repeat(depth);
    let end = "]".repeat(depth);
    let mark = json!("HERE").to_string();
    with_card(&json!("HERE")).replace(&mark, &format!(r#"{begin}"x"{end}"#))
}

fn broad(children: usize) -> Value {
    let mut list = vec![json!("p"), json!({})];
    list.extend(vec![json!("x"); children]);
    Value::Array(list)
}

/// Opens a page with an element for each file, and asserts that none is drawn.
async fn assert_refused(stage: &Stage, files: &[String]) {
    let mut body = String::new();
    for (place, file) in files.iter().enumerate() {
        let path = format!("/cards/{place}.json");
        stage
            .assets
            .put(&path, Answer::file("card.json", file.clone()));
        let id = format!("class=\"hostile\" id=\"card-{place}\" loading=\"eager\"");
        let attributes = CARD.replace("/feeds/story.card.json", &path);
        body += &format!(
            "<story-meter {id} {attributes}><a href=\"https://gazette.example/\">Link</a></story-meter>"
        );
    }
    stage.open(Page::new(&body)).await;
    stage
        .until("return [...document.querySelectorAll('.hostile')].every(({ state }) => state === 'error' || state === 'ready');")
        .await;
    let looked = stage
        .run(
            "const told = (id) => watch.events.filter(({ target }) => target === id).map(({ detail }) => detail.code);
            return [...document.querySelectorAll('.hostile')].map((one) =>
                [one.state, one.shadowRoot.querySelector('slot + div').childNodes.length, look(one).fallback, told(one.id)]);",
        )
        .await;
    let looked = looked.as_array().expect("a list");
    assert_eq!(looked.len(), files.len());
    for (seen, file) in looked.iter().zip(files) {
        let start: String = file.chars().rev().take(400).collect();
        let start: String = start.chars().rev().collect();
        assert_eq!(
            *seen,
            json!(["error", 0, true, ["card-refused"]]),
            "… {start}"
        );
    }
    assert_eq!(stage.run("return window.pwned;").await, Value::Null);
    stage.assert_undisturbed().await;
}

async fn trees_that_no_component_prints_are_refused(stage: &Stage) {
    let run = "window.pwned = true";
    let mut cards = vec![
        json!(["script", {}, run]),
        json!(["SCRIPT", {}, run]),
        json!(["p", {}, ["script", {}, run]]),
        json!(["style", {}, "*{display:none}"]),
        json!(["iframe", { "srcdoc": "<script>parent.pwned = true</script>" }]),
        json!(["form", { "action": "https://evil.example/" }]),
        json!(["object", { "data": "https://evil.example/" }]),
        json!(["link", { "href": "https://evil.example/x.css" }]),
        json!(["story-meter", {}]),
        json!(["p", { "onclick": run }]),
        json!(["p", { "onClick": run }]),
        json!(["p", { "style": "position:fixed" }]),
        json!(["p", { "srcdoc": "x" }]),
        json!(["a", { "ping": "https://evil.example/" }]),
        json!(["a", { "target": "_top" }]),
        json!(["p", { "HREF": "https://evil.example/" }]),
        json!(["p", { "class onclick": run }]),
        json!(["p ", {}]),
        json!(["p onclick=x", {}]),
        json!(["a bdi", {}]),
        json!(["", {}]),
        // SVG has more that runs and loads.
        json!(["svg", { "onload": run }]),
        json!(["svg", {}, ["script", {}, run]]),
        json!(["svg", {}, ["foreignObject", {}, ["p", {}, "x"]]]),
        json!(["svg", {}, ["use", { "href": "https://evil.example/x.svg#a" }]]),
        json!(["svg", {}, ["rect", { "xlink:href": "https://evil.example/" }]]),
        json!(["svg", {}, ["image", { "href": "https://evil.example/x.svg" }]]),
        json!(["svg", {}, ["animate", { "attributeName": "href", "to": "javascript:1" }]]),
        // Pictures are for pages that have asked for them.
        json!(["img", { "src": "https://gazette.example/a.jpg" }]),
        // Names that objects have of their own.
        json!(["__proto__", {}]),
        json!(["constructor", {}]),
        json!(["p", { "__proto__": { "onclick": run } }]),
        json!(["p", { "__proto__": "x" }]),
        json!(["p", { "constructor": "x" }]),
        json!(["p", { "toString": "x" }]),
        // Sizes.
        broad(10_001),
        json!(["p", {}, "x".repeat(40_001)]),
        json!(["p", { "class": "x".repeat(40_001) }]),
    ];
    // Types.
    for tree in [
        json!(null),
        json!(1),
        json!("text"),
        json!("p"),
        json!({}),
        json!([]),
        json!([1, {}]),
        json!([null, {}]),
        json!([["p"], {}]),
        json!([{ "toString": "p" }, {}]),
        json!(["p"]),
        json!(["p", null]),
        json!(["p", "class"]),
        json!(["p", ["class"]]),
        json!(["p", { "class": 1 }]),
        json!(["p", { "class": null }]),
        json!(["p", { "class": ["a"] }]),
        json!(["p", {}, 1]),
        json!(["p", {}, true]),
        json!(["p", {}, null]),
        json!(["p", {}, {}]),
        json!(["p", {}, []]),
        json!(["p", {}, [1, {}]]),
    ] {
        cards.push(tree);
    }
    let mut files: Vec<String> = cards.iter().map(with_card).collect();
    files.extend([deep(34), deep(10_000), with_card(&broad(100_000))]);
    assert_refused(stage, &files).await;
}

/// Those of `feed::Url`, and more.
const NO_WEB_ADDRESSES: [&str; 34] = [
    "",
    "/stories/1",
    "//example.org/",
    "example.org",
    "#headline",
    "javascript:window.pwned=true",
    "JaVaScRiPt:window.pwned=true",
    "java\nscript:window.pwned=true",
    "java\tscript:window.pwned=true",
    "\u{1}javascript:window.pwned=true",
    " javascript:window.pwned=true",
    "data:text/html,<script>window.pwned=true</script>",
    "data:image/svg+xml,<svg onload='x'/>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "blob:https://example.org/1",
    "ftp://example.org/",
    "https:example.org",
    "https:/example.org",
    "https:\\\\example.org",
    "https://",
    "https:///path",
    "https://user@example.org/",
    "https://user:secret@example.org/",
    "https://example.org\\@evil.example/",
    "https://exam\nple.org/",
    "https://example.org/a\u{0}b",
    "https://example.org/a\tb",
    "https://example.org/a b",
    "https://example.org/a\u{3000}b",
    "https://example.org/\u{85}",
    "https://exa<mple.org/",
    "https://example.org:port/",
    "https://example.org:123456/",
];

async fn addresses_that_are_no_web_addresses_are_refused(stage: &Stage) {
    let long = format!("https://example.org/{}", "a".repeat(2_000));
    let addresses = NO_WEB_ADDRESSES.iter().copied().chain([&*long]);
    let files: Vec<String> = addresses
        .flat_map(|address| {
            [
                with_card(&json!(["p", {}, ["a", { "href": address }, "Link"]])),
                with_card(&json!(["svg", {}, ["a", { "href": address }, "Link"]])),
            ]
        })
        .collect();
    assert_refused(stage, &files).await;
}

async fn web_addresses_are_drawn(stage: &Stage) {
    let addresses = [
        "https://example.org/story",
        "http://example.org",
        "HTTPS://Example.ORG/Story?x=1#y",
        "https://example.org:8080/a@b",
        "https://[2001:db8::1]:8080/",
        "https://bücher.example/ü",
        "https://example.org/%20'()\"<>",
    ];
    let mut card = json!(["div", { "class": "card" }]);
    let list = card.as_array_mut().expect("a list");
    list.extend(addresses.map(|address| json!(["a", { "href": address }, "Link"])));
    publish(stage, with_card(&card));
    stage.open(Page::with_element(CARD)).await;
    stage.element().until_ready().await;
    let drawn =
        "return [...card(element).querySelectorAll('a')].map((link) => link.getAttribute('href'));";
    assert_eq!(stage.element().run(drawn).await, json!(addresses));
}

async fn files_that_are_none_are_refused(stage: &Stage) {
    let whole = story(&[]);
    let mut files: Vec<String> = [
        "",
        "{",
        "null",
        "1",
        "[]",
        "\"text\"",
        "{}",
        "<!doctype html>",
        "\u{0}",
    ]
    .map(String::from)
    .into();
    files.push(whole[..whole.len() / 2].into());
    // More than 256 KiB, though it is nothing but space.
    files.push(format!("{whole}{}", " ".repeat(256 * 1024)));
    files.push(format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)));
    for format in [json!(0), json!(2), json!("1"), json!(null), json!([1])] {
        files.push(with("format", &format));
    }
    for style in [
        json!(null),
        json!(1),
        json!("https://evil.example/storymeter-0123456789abcdef.css"),
        json!("../storymeter-0123456789abcdef.css"),
        json!("storymeter-0123456789abcdef.css/../x"),
        json!("storymeter-0123456789abcdef.css\n"),
        json!("demo.css"),
        json!("__proto__"),
    ] {
        files.push(with("style", &style));
    }
    for attributes in [
        json!(null),
        json!({ "layout": null }),
        json!({ "layout": {} }),
        json!({ "layout": 1 }),
    ] {
        files.push(with("attributes", &attributes));
    }
    assert_refused(stage, &files).await;
}

/// Whether the story is described for programs.
const DESCRIBED: &str =
    "return Boolean(document.querySelector('head > script[data-story-meter]'));";

async fn data_for_programs_never_runs(stage: &Stage) {
    let text =
        "</script><script>window.pwned = true</script><img src=x onerror='window.pwned = true'>";
    publish(
        stage,
        with(
            "linked_data",
            &json!({ "headline": text, "__proto__": { "url": "x" } }),
        ),
    );
    stage.open(Page::with_element(&both(""))).await;
    stage.element().until_ready().await;
    stage.until(DESCRIBED).await;
    let data = "
        const all = document.querySelectorAll('head > script[data-story-meter]');
        return [all.length, all[0].type, all[0].childNodes.length, JSON.parse(all[0].textContent).headline, document.querySelectorAll('img').length];";
    assert_eq!(
        stage.run(data).await,
        json!([1, "application/ld+json", 1, text, 0])
    );
    assert_eq!(stage.run("return window.pwned;").await, Value::Null);
    // A card without data has none of another's.
    let mut without = story_value();
    without
        .as_object_mut()
        .expect("an object")
        .remove("linked_data");
    stage.assets.put(
        "/cards/without.json",
        Answer::file("card.json", without.to_string()),
    );
    let first = CARD.replace("/feeds/story.card.json", "/cards/without.json");
    let body = element(&format!(r#"{first} loading="eager""#))
        + &element(&format!(r#"{CARD} loading="eager""#));
    stage.open(Page::new(&body)).await;
    // By then that of the first would be there as well.
    stage.until(DESCRIBED).await;
    let of = "return [...document.querySelectorAll('script[data-story-meter]')].map((data) => JSON.parse(data.textContent).headline);";
    assert_eq!(stage.run(of).await, json!([text]));
}

/// Names and attributes are all right; that they fit each other nobody has said.
async fn what_is_pressed_in_an_odd_card_throws_nothing(stage: &Stage) {
    let mut card = json!(["div", { "class": "card" }]);
    let list = card.as_array_mut().expect("a list");
    for action in [
        "copy",
        "menu",
        "reference",
        "post",
        "back-to-text",
        "open",
        "back",
        "show-new",
        "toString",
        "",
    ] {
        list.push(json!(["button", { "data-action": action, "data-to": "\"]" }, action]));
    }
    list.push(json!(["a", { "data-story": "gone" }, "story"]));
    publish(stage, with_card(&card));
    stage
        .open(Page::with_element(&format!(r#"{CARD} open="inline""#)))
        .await;
    stage.element().until_ready().await;
    stage
        .element()
        .run_async(
            "for (const one of card(element).querySelectorAll('button, a')) {
                one.click();
                await new Promise((done) => setTimeout(done, 50));
            }
            await new Promise((done) => setTimeout(done, 300));",
        )
        .await;
    stage.assert_undisturbed().await;
}

async fn a_page_that_has_changed_every_object_gets_its_card(stage: &Stage) {
    let change = "
        Object.prototype.onclick = 'window.pwned = true';
        Object.prototype.card = ['script', {}, 'window.pwned = true'];
        Array.prototype.odd = () => {};";
    publish(stage, story(&[]));
    stage
        .open(Page::with_element(&both("")).script(change))
        .await;
    stage.element().until_ready().await;
    stage.element().until_text("31,197 posts").await;
    assert_eq!(stage.run("return window.pwned;").await, Value::Null);
    assert_eq!(stage.requests_for_files(), [1, 0, 0]);
}
