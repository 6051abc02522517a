//! What is printed into pages: through parsers, Markdown and whatever takes tags away.
#![cfg(not(target_arch = "wasm32"))]

mod rendered;

use html5gum::{Token, Tokenizer};
use proptest::prelude::*;
use pulldown_cmark::{Event, Parser};
use serde_json::{Value, json};
use std::sync::Arc;
use storymeter::feed::Feed;
use storymeter::snapshot::{Snapshot, Styles, script, sheet};
use storymeter_fixtures::FIXTURES;

const LAYOUTS: [&str; 5] = ["full", "card", "meter", "strip", "list"];
const ASSETS: &str = "https://stories.example/v1/?a=1&b=2/";

/// A card as it stands in a page, with the script that takes it over.
fn printed(feed: &Arc<Feed>, attributes: &[(&str, &str)], styles: Styles<'_>) -> String {
    let snapshot = Snapshot {
        feed,
        attributes,
        styles,
    };
    snapshot.html().expect("it has the story") + &script(ASSETS)
}

/// The text between all tags, as it stands where somebody has taken them away.
fn words(html: &str) -> String {
    let mut words = String::new();
    for Ok(token) in Tokenizer::new(html) {
        if let Token::String(text) = token {
            words.push_str(&String::from_utf8_lossy(&text));
        }
    }
    words
}

/// A story that says the same wherever it takes a text.
fn saying(text: &str) -> Arc<Feed> {
    let feed = json!({
        "version": "https://jsonfeed.org/version/1.1", "title": text, "authors": [{ "name": text }],
        "home_page_url": "https://pier.example/?a=1&b=2",
        "items": [{
            "id": format!("a{text}"), "url": "https://pier.example/?a=1&b=2", "title": format!("Title {text}"),
            "summary": text, "content_text": format!("{text} [1]\n\n{text}"), "tags": [text], "authors": [{ "name": text }],
            "language": text,
            "_storymeter": {
                "kind": text, "category": text, "beat": text,
                "volume": { "count": 4, "sources": [{ "name": text, "count": 3 }, { "name": format!("b{text}"), "count": 1 }] },
                "ai": { "disclosure": "ai-autonomous", "system": text, "model": text, "note": text },
                "citations": [{ "marker": "1", "title": text, "url": "https://court.example/" }],
                "posts": [{ "id": "p", "source": text, "author": text, "content_text": text, "url": "https://pier.example/p" }],
            },
        }],
    });
    rendered::feed(&feed.to_string())
}

/// Two lines: the start tag, and all else; then the script's.
fn assert_holds(html: &str) {
    assert_eq!(html.matches('\n').count(), 3, "{html}");
    assert!(
        !html.contains(['\r', '\0']) && !html.contains("\n\n"),
        "{html:?}"
    );
    let (start, _) = html.split_once('\n').expect("a line");
    assert!(
        start.starts_with("<story-meter ") && start.ends_with('>'),
        "{start}"
    );
    // A block of HTML, and nothing in it is Markdown.
    let mut through = String::new();
    for event in Parser::new(&format!("Before.\n\n{html}\nAfter *it*.\n")) {
        if let Event::Html(part) = event {
            through.push_str(&part);
        }
    }
    assert_eq!(through, html);
}

fn assert_in_both_forms(feed: &Arc<Feed>, attributes: &[(&str, &str)]) {
    for styles in [Styles::Inline, Styles::Link(ASSETS)] {
        assert_holds(&printed(feed, attributes, styles));
    }
}

#[test]
fn every_card_passes_markdown_byte_for_byte() {
    for fixture in FIXTURES {
        let feed = rendered::feed(fixture.feed);
        for item in &feed.items {
            for layout in LAYOUTS {
                let attributes = [("story", &*item.id), ("layout", layout), ("lang", "fr")];
                assert_in_both_forms(&feed, &attributes);
            }
        }
    }
}

#[test]
fn no_text_ends_a_line_an_attribute_or_a_script() {
    for text in [
        "a\r\nb\n\n\nc",
        "a\u{0}b",
        "<!--<script>",
        "</script></template></story-meter>",
        "\"'><img src=x onerror=alert(1)>",
        "a & b &amp; &#13; &lt;",
        "```\n\n# *no* [title](x)",
        "</style><style>",
        "]]> --> ${a} {{b}}",
        "\u{2028}\u{2029}\u{85}\u{b}\u{c}",
    ] {
        let feed = saying(text);
        for layout in LAYOUTS {
            assert_in_both_forms(&feed, &[("layout", layout), ("story", &feed.items[0].id)]);
        }
        let linked = printed(&feed, &[("lang", "en")], Styles::Link(ASSETS));
        let title = feed.items[0].headline();
        assert!(
            words(&linked).contains(&*title),
            "{title:?} as it was: {linked}"
        );
        let inline = printed(&feed, &[("lang", "en")], Styles::Inline);
        let (_, data) = inline
            .split_once("data-story-meter>")
            .expect("it is described");
        let (data, _) = data.split_once("</script>").expect("it ends");
        assert!(!data.contains('<'), "{data}");
        let data: Value = serde_json::from_str(data).expect("it is JSON");
        assert_eq!(data["headline"], &*title);
    }
}

#[test]
fn ampersands_are_escaped_in_every_attribute() {
    let feed = saying("x");
    let attributes = [
        ("src", "https://pier.example/feed?a=1&b=2"),
        ("story", "ax"),
    ];
    let html = printed(&feed, &attributes, Styles::Link(ASSETS));
    let mut rest = &*html;
    while let Some((_, after)) = rest.split_once('&') {
        let (name, _) = after.split_once(';').expect("a reference ends");
        assert!(
            ["amp", "lt", "gt", "quot", "nbsp", "#10", "#13"].contains(&name),
            "&{name} in {html}"
        );
        rest = after;
    }
    assert!(html.contains("src=\"https://stories.example/v1/?a=1&amp;b=2/storymeter.js\""));
}

#[test]
fn without_tags_nothing_but_words_is_left() {
    for fixture in FIXTURES {
        let feed = rendered::feed(fixture.feed);
        for item in &feed.items {
            let attributes = [("story", &*item.id), ("lang", "en"), ("time-zone", "UTC")];
            let html = printed(&feed, &attributes, Styles::Link(ASSETS));
            let (_, card) = html.split_once("<slot hidden></slot>").expect("it begins");
            let (card, _) = card.split_once("</template>").expect("it ends");
            let expected = words(card) + &item.headline();
            assert_eq!(words(&html).trim(), expected, "{}", fixture.name);
        }
    }
}

#[test]
fn the_story_is_told_to_programs_in_attributes() {
    let feed = rendered::feed(storymeter_fixtures::feed("whole-story"));
    let html = printed(&feed, &[], Styles::Link(ASSETS));
    for part in [
        "<span itemscope itemtype=\"https://schema.org/NewsArticle\"><a itemprop=\"url\" href=\"https://",
        "<span itemprop=\"headline\">A Licence Called Open",
        "<meta itemprop=\"datePublished\" content=\"2026-10-14T",
        "<span itemprop=\"isPartOf\" itemscope=\"\" itemtype=\"https://schema.org/CreativeWork\"><meta itemprop=\"name\" content=\"The Ledger of Talk\">",
        "<meta itemprop=\"digitalSourceType\" content=\"http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia\">",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    assert!(!html.contains("ld+json"), "once");
    // A list is of other pages' stories.
    let list = printed(&feed, &[("layout", "list")], Styles::Link(ASSETS));
    assert!(!list.contains("itemprop"), "{list}");
}

#[test]
fn the_style_in_the_markup_is_one_line() {
    assert!(!sheet().contains(['\n', '\r']));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_passes(text in "\\PC{0,20}|[\\x00-\\x20<>&\"'`*_\\[\\]#\u{2066}-\u{2069}-]{0,24}") {
        let feed = saying(&text);
        assert_in_both_forms(&feed, &[("lang", "en"), ("theme", &text)]);
        let html = printed(&feed, &[], Styles::Link(ASSETS));
        prop_assert!(words(&html).contains(&*feed.items[0].headline()));
    }
}
