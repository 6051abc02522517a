//! Citations, linked both ways, and posts that are not shown whole.
#![cfg(not(target_arch = "wasm32"))]

mod rendered;

use rendered::{assert_in_order, card_of, text_of};
use storymeter::snapshot::{Snapshot, Styles};
use storymeter_fixtures::feed;

fn cited(attributes: &[(&str, &str)]) -> String {
    let all: Vec<(&str, &str)> = [("story", "cited")]
        .iter()
        .chain(attributes)
        .copied()
        .collect();
    card_of(feed("counted"), &all)
}

#[test]
fn a_marker_leads_to_its_reference_and_back() {
    let html = cited(&[]);
    assert!(html.contains(
        "<sup><a class=\"marker\" href=\"https://posts.example/1\" role=\"doc-noteref\" lang=\"en\" aria-label=\"Reference 1: A crossing\" data-action=\"reference\" data-to=\"1\">[1]</a></sup>"
    ), "{html}");
    assert!(html.contains("<li data-reference=\"1\"><bdi>[1]</bdi> <a href=\"https://posts.example/1\" dir=\"auto\" lang=\"\">A crossing</a>, <bdi>Bluesky</bdi>"));
    assert!(
        html.contains("data-action=\"back-to-text\" data-to=\"2\">Back to [2]</button>"),
        "{html}"
    );
}

#[test]
fn a_reference_and_the_post_that_it_cites_lead_to_each_other() {
    let html = cited(&[]);
    assert!(
        html.contains("<a class=\"see-post\" href=\"https://posts.example/1\" data-action=\"post\" data-to=\"p1\">See the post</a>"),
        "{html}"
    );
    assert!(html.contains("<li class=\"post\" part=\"post\" data-key=\"p1\" data-post=\"p1\">"));
    assert!(
        html.contains("data-action=\"reference\" data-to=\"1\">Cited as [1]</a>"),
        "{html}"
    );
    // Where one of the two is not shown, nothing leads there.
    assert!(!cited(&[("sections", "narrative")]).contains("see-post"));
    assert!(!cited(&[("sections", "posts")]).contains("Cited as"));
}

#[test]
fn a_claim_without_its_source_says_so() {
    let text = text_of(&cited(&[]));
    assert_in_order(
        &text,
        &[
            "It sings [³] (no source given) .",
            "In [2024] it was shut. A [note] stands.",
            "Nobody counted. [9] (no source given)",
        ],
    );
    let plain = text_of(&card_of(feed("counted"), &[("story", "brackets")]));
    assert!(plain.contains("Item [1] of the list."), "{plain}");
}

#[test]
fn a_citation_of_a_withdrawn_post_leads_nowhere() {
    let feed = feed("counted").replace(
        r#""url": "https://pages.example/sway""#,
        r#""url": "https://posts.example/2", "title": "What was taken back""#,
    );
    let html = card_of(&feed, &[("story", "cited")]);
    assert!(html.contains("It sways.<sup>[2]</sup>"), "{html}");
    assert!(html.contains("<li data-reference=\"2\"><bdi>[2]</bdi> This post was withdrawn</li>"));
    for gone in ["posts.example/2", "What was taken back"] {
        assert!(!html.contains(gone), "{gone} in {html}");
    }
}

#[test]
fn the_card_s_words_within_the_story_have_their_own_language() {
    let snapshot = Snapshot {
        feed: &rendered::feed(feed("counted")),
        attributes: &[("story", "cited"), ("lang", "de")],
        styles: Styles::Link("/"),
    };
    let html = rendered::tidy(&snapshot.html().expect("it has the story"));
    assert!(
        html.contains(
            "<span class=\"unexplained\" lang=\"de\">[³] (keine Quelle angegeben)</span>"
        ),
        "{html}"
    );
    assert!(html.contains("lang=\"de\" aria-label=\"Quelle 1: A crossing\""));
    // Nobody says what language a post is in: not the card's, in any case.
    assert!(html.contains("<blockquote class=\"post-text\" dir=\"auto\" lang=\"\">"));
}

#[test]
fn a_withdrawn_post_is_a_quiet_tombstone() {
    let html = cited(&[("sections", "posts")]);
    let text = text_of(&html);
    assert_in_order(
        &text,
        &[
            "bluesky @ferry",
            "I crossed it twice.",
            "bluesky This post was withdrawn",
            "forum The author asks not to have this post shown elsewhere",
            "See the post",
            "forum This post was withdrawn",
        ],
    );
    for gone in ["@gone", "taken back", "posts.example/2", "@shy", "please."] {
        assert!(!html.contains(gone), "{gone} in {html}");
    }
    assert!(html.contains("posts.example/3"));
}

/// A small feed in which every citation is every post would be a hundred
/// thousand links.
#[test]
fn posts_and_citations_of_one_address_do_not_multiply() {
    let citations: Vec<String> = (0..500)
        .map(|number| format!(r#"{{ "marker": "m{number}", "url": "https://posts.example/" }}"#))
        .collect();
    let posts: Vec<String> = (0..200)
        .map(|number| {
            format!(
                r#"{{ "id": "p{number}", "source": "x", "url": "https://posts.example/", "content_text": "A bell." }}"#
            )
        })
        .collect();
    let feed = format!(
        r#"{{ "version": "https://jsonfeed.org/version/1.1", "items": [{{ "id": "1", "content_text": "Bells.",
            "_storymeter": {{ "citations": [{}], "posts": [{}] }} }}] }}"#,
        citations.join(","),
        posts.join(",")
    );
    let html = card_of(&feed, &[]);
    let text = text_of(&html);
    assert_eq!(text.matches("Cited as [m0]").count(), 200);
    assert_eq!(text.matches("Cited as").count(), 2_000);
    assert_eq!(html.matches("data-reference=").count(), 500);
}
