//! A card file is the snapshot's card, as data.
#![cfg(not(target_arch = "wasm32"))]

mod rendered;

use html5gum::{Token, Tokenizer};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write;
use storymeter::snapshot::{CardFile, Snapshot, Styles, Unprintable, sheet, sheet_name};
use storymeter_fixtures::{FIXTURES, feed};

const LAYOUTS: [&str; 5] = ["full", "card", "meter", "strip", "list"];
const LANGUAGES: [&str; 5] = ["en", "en-GB", "de", "ar", "ja"];

/// What the page draws: the two lists of `embed/draw.js`.
const DRAW: &str = include_str!("../embed/draw.js");

fn card_file(text: &str, attributes: &[(&str, &str)]) -> Result<Value, Unprintable> {
    let feed = rendered::feed(text);
    let json = CardFile {
        feed: &feed,
        attributes,
    }
    .json()?;
    Ok(serde_json::from_str(&json).expect("it is JSON"))
}

/// A tree of a card file as HTML.
fn html_of(tree: &Value, html: &mut String) {
    let escaped = |text: &str| {
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('"', "&quot;")
    };
    if let Some(text) = tree.as_str() {
        *html += &escaped(text);
        return;
    }
    let list = tree.as_array().expect("a text or a list");
    let name = list[0].as_str().expect("a name");
    let _ = write!(html, "<{name}");
    for (name, value) in list[1].as_object().expect("attributes") {
        let value = value.as_str().expect("a text");
        let _ = write!(html, " {name}=\"{}\"", escaped(value));
    }
    *html += ">";
    for child in &list[2..] {
        html_of(child, html);
    }
    if name != "img" {
        let _ = write!(html, "</{name}>");
    }
}

/// The nodes of some markup, a line each.
fn nodes(html: &str) -> Vec<String> {
    let mut nodes: Vec<String> = Vec::new();
    for Ok(token) in Tokenizer::new(html) {
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                nodes.push(format!("{name} {:?}", tag.attributes));
                if tag.self_closing || name == "img" {
                    nodes.push("/".into());
                }
            }
            Token::EndTag(_) => nodes.push("/".into()),
            Token::String(text) => nodes.push(String::from_utf8_lossy(&text).into_owned()),
            other => panic!("{other:?}"),
        }
    }
    nodes
}

#[test]
fn it_is_the_snapshot_s_card_node_for_node() {
    let mut compared = 0;
    for fixture in FIXTURES {
        let feed = rendered::feed(fixture.feed);
        for item in &feed.items {
            for layout in LAYOUTS {
                for language in LANGUAGES {
                    let attributes = [
                        ("story", &*item.id),
                        ("layout", layout),
                        ("lang", language),
                        ("time-zone", "Asia/Kolkata"),
                        ("images", ""),
                    ];
                    let file = card_file(fixture.feed, &attributes).expect("it has a card");
                    let mut drawn = String::new();
                    html_of(&file["card"], &mut drawn);
                    let snapshot = Snapshot {
                        feed: &feed,
                        attributes: &attributes,
                        styles: Styles::Inline,
                    };
                    let html = snapshot.html().expect("it has the story");
                    let (_, card) = html
                        .split_once("<slot hidden></slot><div>")
                        .expect("a card begins");
                    let (card, rest) = card.split_once("</div></template>").expect("it ends");
                    assert_eq!(
                        nodes(&drawn),
                        nodes(card),
                        "{}, {}, {layout}, {language}",
                        fixture.name,
                        item.id
                    );
                    let data = rest.split_once("data-story-meter>").map(|(_, data)| {
                        let (data, _) = data.split_once("</script>").expect("it ends");
                        serde_json::from_str::<Value>(data).expect("it is JSON")
                    });
                    assert_eq!(file.get("linked_data"), data.as_ref());
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 500, "{compared}");
}

/// Everything that a tree names.
fn names(tree: &Value, elements: &mut BTreeSet<String>, attributes: &mut BTreeSet<String>) {
    let Some(list) = tree.as_array() else { return };
    elements.extend(list[0].as_str().map(str::to_owned));
    attributes.extend(
        list[1]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name.clone()),
    );
    for child in &list[2..] {
        names(child, elements, attributes);
    }
}

/// A list of `embed/draw.js`.
fn listed(name: &str) -> BTreeSet<String> {
    let begin = format!("const {name} = \"");
    let (_, list) = DRAW.split_once(&begin).expect("it is there");
    let (list, _) = list.split_once('"').expect("it ends");
    list.split(' ').map(str::to_owned).collect()
}

#[test]
fn the_page_draws_what_the_components_print_and_no_more() {
    let many: Vec<String> = (0..60)
        .map(|number| format!(r#"{{ "id": "{number}", "title": "Story {number}" }}"#))
        .collect();
    let many = format!(r#"{{ "items": [{}] }}"#, many.join(","));
    let mut feeds: Vec<&str> = FIXTURES.iter().map(|fixture| fixture.feed).collect();
    feeds.push(&many);
    let (mut elements, mut attributes) = (BTreeSet::new(), BTreeSet::new());
    for text in feeds {
        for item in &rendered::feed(text).items {
            for layout in LAYOUTS {
                for level in ["2", "3", "4"] {
                    let asked = [
                        ("story", &*item.id),
                        ("layout", layout),
                        ("heading-level", level),
                        ("stories", "100"),
                        ("images", ""),
                        ("as-of", "2026-04-01T00:00:00Z"),
                    ];
                    let file = card_file(text, &asked).expect("it has a card");
                    names(&file["card"], &mut elements, &mut attributes);
                }
            }
        }
    }
    assert_eq!(elements, listed("ELEMENTS"));
    // What only says something is drawn whatever it is called.
    attributes.retain(|name| {
        !["ai-", "aria-", "data-"]
            .iter()
            .any(|begin| name.starts_with(begin))
    });
    assert_eq!(attributes, listed("ATTRIBUTES"));
}

#[test]
fn it_says_what_it_is_for() {
    let file = card_file(
        feed("whole-story"),
        &[("layout", "card"), ("lang", "pt-BR")],
    );
    let file = file.expect("it has a card");
    assert_eq!(file["format"], 1);
    assert_eq!(file["storymeter"], env!("CARGO_PKG_VERSION"));
    assert_eq!(file["style"], sheet_name());
    assert_eq!(
        file["story"],
        rendered::feed(feed("whole-story")).items[0].id.to_string()
    );
    assert_eq!(
        file["language"], "pt",
        "for all that this Portuguese answers for"
    );
    assert_eq!(file["direction"], "ltr");
    assert_eq!(
        file["attributes"],
        serde_json::json!({
            "story": [null], "layout": ["card"], "sections": [null], "dir": [null], "images": [null], "as-of": [null],
            "stories": ["5", null], "heading-level": ["2", null], "time-zone": ["UTC", null],
        })
    );
    let asked = [
        ("story", "x-1"),
        ("sections", "meter"),
        ("stories", "3"),
        ("heading-level", "4"),
        ("dir", "rtl"),
        ("images", ""),
        ("as-of", "2026-04-01T00:00:00Z"),
        ("time-zone", "Asia/Tokyo"),
        // These shape no card.
        ("theme", "dark"),
        ("refresh", "60"),
        ("src", "https://a.example/"),
    ];
    let feed = r#"{ "items": [{ "id": "1", "title": "A" }, { "id": "x-1", "title": "B" }] }"#;
    let file = card_file(feed, &asked).expect("it has a card");
    assert_eq!(file["direction"], "rtl");
    assert_eq!(
        file["attributes"],
        serde_json::json!({
            "story": ["x-1"], "layout": ["full", null], "sections": ["meter"], "dir": ["rtl"], "images": [""],
            "as-of": ["2026-04-01T00:00:00Z"], "stories": ["3"], "heading-level": ["4"],
            "time-zone": ["Asia/Tokyo", null],
        })
    );
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let feed = rendered::feed(feed("whole-story"));
    let file = CardFile {
        feed: &feed,
        attributes: &[("lang", "en")],
    };
    let text = file.json().expect("it has a card");
    assert_eq!(Ok(&text), file.json().as_ref());
    assert!(
        !text.contains('\n') && !text.contains("\": "),
        "no white space"
    );
}

#[test]
fn it_never_calls_its_figures_live() {
    for (attributes, words) in [(&[][..], 0), (&[("as-of", "2026-04-01T00:00:00Z")], 1)] {
        let file = card_file(feed("counted"), attributes).expect("it has a card");
        let mut html = String::new();
        html_of(&file["card"], &mut html);
        assert_eq!(html.matches("As of ").count(), words);
        for word in ["live", "delayed", "stale"] {
            assert!(
                !html.contains(&format!("part=\"{word}")),
                "{word} in {html}"
            );
        }
    }
}

#[test]
fn what_no_page_would_draw_is_not_written() {
    assert_eq!(
        card_file(feed("no-items"), &[]),
        Err(Unprintable::NoSuchStory)
    );
    assert_eq!(
        card_file(feed("whole-story"), &[("story", "gone")]),
        Err(Unprintable::NoSuchStory)
    );
    let many: Vec<String> = (0..2_000)
        .map(|number| {
            format!(r#"{{ "id": "{number}", "url": "https://a.example/{number}", "title": "Story {number}", "summary": "S" }}"#)
        })
        .collect();
    let many = format!(r#"{{ "items": [{}] }}"#, many.join(","));
    let refused = card_file(&many, &[("stories", "2000")]);
    assert!(
        matches!(refused, Err(Unprintable::TooMuch(..))),
        "{refused:?}"
    );
    assert!(card_file(&many, &[]).is_ok());
}

/// The page knows a style sheet by this.
#[test]
fn a_style_begins_with_its_host() {
    assert!(sheet().starts_with(":host"));
    assert!(include_str!("../embed/card.js").contains("startsWith(\":host\")"));
}
