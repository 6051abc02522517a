//! Whatever a text of the feed does to the direction of a line, it does to itself alone: it stands in an element that
//! isolates it, and the card's own words stand beside that element.
#![cfg(not(target_arch = "wasm32"))]

mod rendered;

use html5gum::{Token, Tokenizer};
use rendered::feed;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;
use storymeter::feed::Feed;
use storymeter::snapshot::{Snapshot, Styles, sheet};

/// Turns whatever follows, up to the end of the isolate around it.
const OVERRIDE: char = '\u{202e}';

/// A text that would turn the line that it stands in, and that can be told from all others.
fn turning(name: &str) -> String {
    format!("{OVERRIDE}{name} 12")
}

/// Every text that a story can have, under its own name.
fn story(id: &str, disclosure: &str, reviewed: bool) -> Value {
    let text = |name: &str| turning(&format!("{id} {name}"));
    let mut story = json!({
        "id": text("id"), "url": "https://pier.example/1", "title": text("title"), "summary": text("summary"),
        "content_text": format!("{} [1] and [9] too.\n\n{}", text("first"), text("second")),
        "tags": [text("tag"), text("other tag")],
        "authors": [{ "name": text("author") }, { "name": text("other author") }],
        "date_published": "2026-03-27T18:30:00Z",
        "_storymeter": {
            "kind": text("kind"), "category": text("category"), "beat": text("beat"),
            "volume": { "count": 100, "window_hours": 24, "sources": [
                { "id": "much", "name": text("much"), "count": 90 },
                { "id": "little", "name": text("little"), "url": "https://pier.example/l", "count": 10 },
            ] },
            "ai": {
                "disclosure": disclosure, "system": text("system"), "model": text("model"), "provider": text("provider"),
                "editorial_responsibility": text("responsible"), "note": text("note"),
            },
            "citations": [
                { "marker": "1", "title": text("cited"), "source": text("where"), "url": "https://pier.example/p" },
                { "marker": text("marker"), "source": text("elsewhere"), "url": "https://pier.example/c" },
            ],
            "posts": [
                { "id": "p", "source": "little", "author": text("poster"), "content_text": text("post"), "url": "https://pier.example/p" },
                { "id": "q", "source": text("source"), "content_text": text("other post"), "url": "https://pier.example/c" },
            ],
        },
    });
    if reviewed {
        story["_storymeter"]["ai"]["reviewed_by"] = json!(text("reviewer"));
    }
    story
}

fn feed_of(disclosure: &str) -> Arc<Feed> {
    let text = json!({
        "version": "https://jsonfeed.org/version/1.1", "title": turning("feed"), "home_page_url": "https://pier.example/",
        "authors": [{ "name": turning("desk") }, { "name": turning("other desk"), "url": "https://pier.example/desk" }],
        "items": [story("a", disclosure, true), story("b", disclosure, false)],
    });
    feed(&text.to_string())
}

/// Where an element isolates what is in it: by HTML, or by the card's style.
fn isolates(name: &str, attributes: &[(String, String)]) -> bool {
    let class = attributes.iter().find(|(name, _)| name == "class");
    name == "bdi"
        || name == "sup"
        || class.is_some_and(|(_, class)| class == "unexplained")
        || attributes.iter().any(|(name, _)| name == "dir")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("it is UTF-8")
}

/// The text of each element that isolates, without that of such elements in it; and all values that are read aloud.
fn isolated(html: &str) -> (Vec<String>, Vec<String>) {
    let (mut texts, mut spoken) = (Vec::new(), Vec::new());
    // What is open, with its text where it isolates.
    let mut open: Vec<Option<String>> = vec![Some(String::new())];
    for Ok(token) in Tokenizer::new(html) {
        match token {
            Token::StartTag(tag) => {
                let attributes: Vec<(String, String)> = tag
                    .attributes
                    .iter()
                    .map(|(name, value)| (text(name), text(value)))
                    .collect();
                let heard = ["aria-label", "aria-valuetext", "alt", "title"];
                spoken.extend(
                    attributes
                        .iter()
                        .filter(|(name, _)| heard.contains(&&**name))
                        .map(|(_, value)| value.clone()),
                );
                let name = text(&tag.name);
                if !(tag.self_closing || name == "img") {
                    open.push(isolates(&name, &attributes).then(String::new));
                }
            }
            Token::EndTag(_) => texts.extend(open.pop().expect("it was opened")),
            Token::String(shown) => {
                let inner = open.iter_mut().rev().find_map(Option::as_mut);
                inner.expect("the outermost").push_str(&text(&shown));
            }
            _ => {}
        }
    }
    texts.extend(open.pop().flatten());
    (texts, spoken)
}

/// The card's own words and what U+2068 and U+2069 isolate from them, in turn.
fn parted(text: &str) -> Vec<String> {
    text.split(['\u{2068}', '\u{2069}'])
        .map(str::to_owned)
        .collect()
}

/// The card alone: beside it stand a style and data.
fn card(feed: &Arc<Feed>, attributes: &[(&str, &str)]) -> String {
    let snapshot = Snapshot {
        feed,
        attributes,
        styles: Styles::Inline,
    };
    let html = snapshot.html().expect("it has a story");
    let (_, card) = html.split_once("<slot hidden></slot>").expect("it begins");
    let (card, after) = card.split_once("</template>").expect("it ends");
    let (fallback, _) = after.split_once("<script").unwrap_or((after, ""));
    let fallback = fallback
        .split_once("</story-meter>")
        .map_or(fallback, |(text, _)| text);
    [card, fallback].concat()
}

#[test]
fn no_text_turns_the_words_around_it() {
    let mut names: BTreeSet<String> = BTreeSet::new();
    for disclosure in ["ai-autonomous", "human-only"] {
        let feed = feed_of(disclosure);
        for layout in ["full", "card", "meter", "strip", "list"] {
            for language in ["en", "de", "ar", "ja"] {
                let attributes = [("layout", layout), ("lang", language)];
                let (texts, spoken) = isolated(&card(&feed, &attributes));
                // Some are isolated by signs in the text, as in an attribute.
                let (mut texts, signs): (Vec<String>, Vec<String>) = texts
                    .into_iter()
                    .partition(|text| !text.contains('\u{2068}'));
                texts.extend(signs.iter().flat_map(|text| parted(text)));
                for text in texts.iter().filter(|text| text.contains(OVERRIDE)) {
                    // The one place where words of the card stand within a text: a narrative's markers.
                    let whole = text.replace("  and  too.", "");
                    let name = whole.strip_prefix(['[', OVERRIDE]).unwrap_or(&whole);
                    let name = name.trim_start_matches(OVERRIDE).trim_end_matches(']');
                    let name = name
                        .strip_suffix(" 12")
                        .unwrap_or_else(|| panic!("{layout}, {language}: {text:?}"));
                    let plain =
                        |character: char| character.is_ascii_lowercase() || character == ' ';
                    assert!(name.chars().all(plain), "{layout}, {language}: {text:?}");
                    names.insert(name.to_owned());
                }
                for value in spoken.iter().filter(|value| value.contains(OVERRIDE)) {
                    let own: Vec<String> = parted(value).into_iter().step_by(2).collect();
                    assert!(!own.concat().contains(OVERRIDE), "{language}: {value:?}");
                }
            }
        }
    }
    let seen: Vec<&str> = names.iter().map(|name| &**name).collect();
    let all = "a author,a beat,a category,a cited,a elsewhere,a first,a kind,a little,a marker,a model,a much,a note,\
        a other author,a other post,a other tag,a post,a poster,a provider,a responsible,a reviewer,a second,a source,\
        a summary,a system,a tag,a title,a where,b beat,b little,b much,b summary,b title,desk,feed,other desk";
    assert_eq!(seen.join(","), all, "every text was looked at");
    assert!(
        sheet().contains(":is(sup,.unexplained){unicode-bidi:isolate}"),
        "what is taken for granted above"
    );
}

#[test]
fn no_text_ends_the_isolate_around_it() {
    let text = json!({
        "version": "https://jsonfeed.org/version/1.1", "title": "\u{2069}feed", "home_page_url": "https://pier.example/",
        "items": [{
            "id": "1", "title": "\u{2067}open", "url": "https://pier.example/\u{2069}\u{202e}",
            "_storymeter": {
                "ai": { "system": "\u{2069}\u{202e}system" },
                "citations": [{ "marker": "\u{2069}m", "url": "https://pier.example/\u{2069}\u{202e}c" }],
            },
        }],
    });
    let html = card(&feed(&text.to_string()), &[]);
    let (texts, spoken) = isolated(&html);
    for text in texts.iter().chain(&spoken) {
        let mut open = 0;
        for character in text.chars() {
            open += i32::from(matches!(character, '\u{2066}'..='\u{2068}'));
            open -= i32::from(character == '\u{2069}');
            assert!(open >= 0, "{text:?}");
        }
        assert_eq!(open, 0, "{text:?}");
    }
    assert!(
        html.contains("https://pier.example/%E2%81%A9%E2%80%Aec"),
        "{html}"
    );
}
