//! What a narrative cites, linked both ways: marker, reference, post.
//!
//! Every link leads to the page that is cited. Where scripts run, a click leads
//! to the other end within the card instead, and `embed/actions.js` moves focus
//! there; so nothing is lost in a snapshot without any.

use super::heading::label;
use super::link::{Link, link_to};
use super::menu::button;
use super::words::{Inline, Kind, Piece, inline, name, plain, words};
use crate::feed::{Citation, Item, Post, PostStatus};
use crate::locale::{Locale, Message};
use crate::narrative::citation_name;
use leptos::prelude::*;

/// A marker in the text: leads to its reference. Of a post that was withdrawn
/// no link is left.
pub(super) fn marker(citation: &Citation, item: &Item, locale: &Locale) -> Piece {
    let text = bracketed(citation);
    if is_withdrawn(citation, item) {
        return inline(Kind::Raised, None, &text);
    }
    let values = [
        ("marker", &*citation.marker),
        ("name", citation_name(citation)),
    ];
    Piece::Inline(Inline {
        kind: Kind::Raised,
        link: Some(Link {
            class: Some("marker"),
            role: Some("doc-noteref"),
            lang: Some(locale.tag().to_owned()),
            label: Some(locale.label(Message::Reference, &values)),
            action: Some("reference"),
            to: Some((*citation.marker).to_owned()),
            ..link_to(&citation.url, &text)
        }),
        ..Inline::default()
    })
}

/// A number in brackets without a citation: said so where it stands.
pub(super) fn unexplained(brackets: &str, locale: &Locale) -> Piece {
    Piece::Inline(Inline {
        class: Some("unexplained"),
        lang: Some(locale.tag().to_owned()),
        text: locale.fill(Message::NoSource, &[("marker", brackets)]),
        ..Inline::default()
    })
}

/// The references.
pub(super) fn references<'a>(
    item: &'a Item,
    level: u8,
    posts: bool,
    locale: &'a Locale,
) -> Option<impl IntoView> {
    (!item.citations.is_empty()).then(|| {
        let rows = item.citations.iter();
        let rows = rows.map(|citation| reference(citation, item, posts, locale));
        view! {
            <div class="citations" part="citations">
                {label(level, locale.text(Message::References))}
                <ul class="references" role="list">{rows.collect_view()}</ul>
            </div>
        }
    })
}

fn reference<'a>(
    citation: &'a Citation,
    item: &'a Item,
    posts: bool,
    locale: &'a Locale,
) -> impl IntoView {
    let marker = bracketed(citation);
    let mut pieces = vec![name(&marker), plain(" ")];
    let withdrawn = is_withdrawn(citation, item);
    if withdrawn {
        pieces.push(plain(locale.text(Message::Withdrawn)));
    } else {
        pieces.push(Piece::Link(Link {
            // A title may be in any language.
            dir: Some("auto"),
            lang: Some(String::new()),
            ..link_to(&citation.url, citation_name(citation))
        }));
        let source = citation.source.as_ref();
        if let Some(source) = source.filter(|_| citation.title.is_some()) {
            pieces.extend([plain(locale.text(Message::ListSeparator)), name(source)]);
        }
        pieces.push(plain(" "));
        let mut shown = item.posts.iter().filter(|_| posts);
        if let Some(post) = shown.find(|post| is_of(post, citation)) {
            pieces.push(Piece::Link(Link {
                class: Some("see-post"),
                action: Some("post"),
                to: Some((*post.id).to_owned()),
                ..link_to(&citation.url, locale.text(Message::SeePost))
            }));
        }
        pieces.push(plain(" "));
    }
    let back = (!withdrawn).then(|| {
        let text = locale.label(Message::BackToText, &[("marker", &marker)]);
        button("back-to-text", Some((*citation.marker).to_owned()), text)
    });
    view! { <li data-reference=&*citation.marker>{words(pieces)}{back}</li> }
}

/// References that a post names: nobody reads more, and each is another link.
const CITED_AS: usize = 10;

/// The references that a post is, each as a link to it.
pub(super) fn cited_as(post: &Post, item: &Item, locale: &Locale) -> Vec<Piece> {
    let mut links = Vec::new();
    let citations = item.citations.iter();
    for citation in citations
        .filter(|citation| is_of(post, citation))
        .take(CITED_AS)
    {
        // Thousands of these may be in a card: no element more for each.
        let text = locale.label(Message::CitedAs, &[("marker", &bracketed(citation))]);
        links.push(plain(" "));
        links.push(Piece::Link(Link {
            action: Some("reference"),
            to: Some((*citation.marker).to_owned()),
            ..link_to(&citation.url, &text)
        }));
    }
    links
}

fn bracketed(citation: &Citation) -> String {
    ["[", &citation.marker, "]"].concat()
}

/// Whether what is cited is a post that was withdrawn.
fn is_withdrawn(citation: &Citation, item: &Item) -> bool {
    let mut posts = item.posts.iter();
    posts.any(|post| post.status == Some(PostStatus::Withdrawn) && is_of(post, citation))
}

fn is_of(post: &Post, citation: &Citation) -> bool {
    post.url.as_ref() == Some(&citation.url)
}
