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
            "The Ledger of Talk",
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
    assert!(shown("not stated").contains("AI’s part is not stated · review status not stated"));
    assert!(shown("not reviewed").contains("AI-generated · not reviewed by an editor"));
    assert!(shown("blank").contains("AI-assisted · review status not stated"));
    assert!(shown("reviewed").contains("Written by people · reviewed by Mara Finch"));
    assert!(shown("unknown").contains("review status not stated"));
    let plain = text_of(&card_of(feed("plain-1.1"), &[]));
    assert!(!plain.contains("AI") && !plain.contains("eview"), "{plain}");
}

#[test]
fn system_model_and_company_are_named_whoever_has_written() {
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
        (r#""disclosure": "ai-assisted","#, "AI-assisted"),
        (r#""disclosure": "human-only","#, "Written by people"),
        ("", "AI’s part is not stated"),
    ] {
        let text = shown(disclosure);
        let named = "System: Ledgerbot Model: Heron 3 Provider: Marsh Systems";
        assert!(text.contains(words) && text.contains(named), "{text}");
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
