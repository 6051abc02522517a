//! What a narrative cites, linked both ways: marker, reference, post.
//!
//! Every link leads to the page that is cited. Where scripts run, a click leads
//! to the other end within the card instead, and `embed/actions.js` moves focus
//! there; so nothing is lost in a snapshot without any.

use super::heading::label;
use crate::feed::{Citation, Item, Post, PostStatus};
use crate::locale::{Locale, Message};
use crate::narrative::citation_name;
use leptos::either::Either;
use leptos::prelude::*;

/// A marker in the text: leads to its reference. Of a post that was withdrawn
/// no link is left.
pub(super) fn marker<'a>(
    citation: &'a Citation,
    item: &'a Item,
    locale: &'a Locale,
) -> impl IntoView {
    let text = bracketed(citation);
    if is_withdrawn(citation, item) {
        return Either::Left(view! { <sup>{text}</sup> });
    }
    let values = [
        ("marker", &*citation.marker),
        ("name", citation_name(citation)),
    ];
    Either::Right(view! {
        <sup>
            <a
                href=citation.url.as_str()
                class="marker"
                role="doc-noteref"
                lang=locale.tag()
                aria-label=locale.label(Message::Reference, &values)
                data-action="reference"
                data-to=&*citation.marker
            >
                {text}
            </a>
        </sup>
    })
}

/// A number in brackets without a citation: said so where it stands.
pub(super) fn unexplained(brackets: &str, locale: &Locale) -> impl IntoView {
    let text = locale.fill(Message::NoSource, &[("marker", brackets)]);
    view! { <span class="unexplained" lang=locale.tag()>{text}</span> }
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
    let rest = if is_withdrawn(citation, item) {
        Either::Left(locale.text(Message::Withdrawn))
    } else {
        let source = citation
            .source
            .as_ref()
            .filter(|_| citation.title.is_some());
        let source = source.map(|source| view! { {", "} <bdi>{&**source}</bdi> });
        let mut shown = item.posts.iter().filter(|_| posts);
        let post = shown.find(|post| is_of(post, citation)).map(|post| {
            view! {
                <a
                    href=citation.url.as_str()
                    class="see-post"
                    data-action="post"
                    data-to=&*post.id
                >
                    {locale.text(Message::SeePost)}
                </a>
            }
        });
        Either::Right(view! {
            // A title may be in any language.
            <a href=citation.url.as_str() dir="auto" lang="">{citation_name(citation)}</a>
            {source} {" "} {post} {" "}
            <button
                class="button"
                part="button"
                type="button"
                data-action="back-to-text"
                aria-label=locale.label(Message::BackToText, &[("marker", &bracketed(citation))])
                data-to=&*citation.marker
            >
                {"↩"}
            </button>
        })
    };
    view! {
        <li data-reference=&*citation.marker>
            <bdi>{bracketed(citation)}</bdi>
            {" "}
            {rest}
        </li>
    }
}

/// References that a post names: nobody reads more, and each is another link.
const CITED_AS: usize = 10;

/// The references that a post is, each as a link to it.
pub(super) fn cited_as<'a>(post: &'a Post, item: &'a Item, locale: &'a Locale) -> impl IntoView {
    let citations = item.citations.iter();
    let links = citations
        .filter(|citation| is_of(post, citation))
        .take(CITED_AS)
        .map(|citation| {
            // Thousands of these may be in a card: no element more for each.
            let text = locale.label(Message::CitedAs, &[("marker", &bracketed(citation))]);
            view! {
                {" "}
                <a
                    href=citation.url.as_str()
                    data-action="reference"
                    data-to=&*citation.marker
                >
                    {text}
                </a>
            }
        });
    links.collect_view()
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
