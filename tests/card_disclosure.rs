//! What the card says of AI's part in a story, to people and to programs.
#![cfg(not(target_arch = "wasm32"))]

mod rendered;

use rendered::{assert_in_order, card_of, text_of};
use storymeter_fixtures::feed;

#[test]
fn the_disclosure_comes_before_the_headline_and_no_attribute_hides_it() {
    for layout in ["full", "card", "meter"] {
        let attributes = [("layout", layout), ("sections", "posts")];
        let html = card_of(feed("whole-story"), &attributes);
        let disclosure = html.find("part=\"disclosure\"").expect("it is there");
        let headline = html.find("id=\"headline\"").expect("it is there");
        assert!(disclosure < headline, "{layout}");
        assert!(html.contains(
            "ai-disclosure=\"ai-autonomous\" ai-model=\"Heron 3\" ai-provider=\"Marsh Systems\""
        ));
    }
    let list = card_of(feed("whole-story"), &[("layout", "list")]);
    assert_in_order(
        &text_of(&list),
        &[
            "Stories",
            "AI-generated",
            "A Licence Called Open",
            "AI-assisted",
            "The Harbour",
        ],
    );
}

#[test]
fn review_is_told_as_the_feed_tells_it() {
    let shown = |story: &str| {
        text_of(&card_of(
            feed("provenance"),
            &[("story", story), ("layout", "card")],
        ))
    };
    assert!(
        shown("not stated")
            .contains("AI’s part in this text is not stated Review status not stated")
    );
    assert!(shown("not reviewed").contains("AI-generated Not reviewed by an editor"));
    assert!(shown("blank").contains("AI-assisted Review status not stated"));
    assert!(shown("reviewed").contains("Written by people Reviewed by Mara Finch"));
    assert!(shown("unknown").contains("Review status not stated"));
    let plain = text_of(&card_of(feed("plain-1.1"), &[]));
    assert!(!plain.contains("AI") && !plain.contains("eview"), "{plain}");
}

#[test]
fn a_system_is_said_to_have_written_only_what_ai_has() {
    let shown = |disclosure: &str| {
        let ai = format!(
            r#"{{ {disclosure} "system": "Ledgerbot", "model": "Heron 3", "provider": "Marsh Systems" }}"#
        );
        let feed = format!(
            r#"{{ "version": "https://jsonfeed.org/version/1.1", "items": [{{ "id": "1", "title": "A", "_storymeter": {{ "ai": {ai} }} }}] }}"#
        );
        text_of(&card_of(&feed, &[]))
    };
    for (disclosure, words) in [
        (
            r#""disclosure": "ai-assisted","#,
            "AI-assisted by Ledgerbot with Heron 3 from Marsh Systems",
        ),
        (
            r#""disclosure": "human-only","#,
            "Written by people · Ledgerbot · Heron 3 · Marsh Systems",
        ),
        (
            "",
            "AI’s part in this text is not stated · Ledgerbot · Heron 3 · Marsh Systems",
        ),
    ] {
        let text = shown(disclosure);
        assert!(text.contains(words), "{text}");
    }
}

#[test]
fn the_marks_for_programs_stand_around_the_ai_text_alone() {
    let html = card_of(feed("whole-story"), &[]);
    let marked: Vec<&str> = html
        .match_indices(" ai-disclosure=")
        .map(|(place, _)| html[..place].rsplit('<').next().unwrap_or_default())
        .map(|start| start.split(' ').next().unwrap_or_default())
        .collect();
    for tag in &marked {
        assert!(["h2", "h4", "p", "div"].contains(tag), "{tag} in {html}");
    }
    assert!(
        marked.starts_with(&["h2", "p", "div"]),
        "headline, dek, narrative: {marked:?}"
    );
    assert!(html.contains("<header class=\"head\"><ul"), "{html}");
}
