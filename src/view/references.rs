//! What a narrative cites, linked both ways: marker, reference, post.

use super::heading::label;
use super::line::list;
use super::link::link;
use super::markup::{Element, element};
use super::menu::button;
use crate::feed::{Citation, Item, Post, PostStatus, Text};
use crate::locale::{Locale, Message};
use crate::narrative::citation_name;

// Every link leads to the page that is cited. Where scripts run, a click leads
// to the other end within the card instead, and `embed/actions.js` moves focus
// there; so nothing is lost in a snapshot without any.

/// A marker in the text: leads to its reference. Of a post that was withdrawn
/// no link is left.
pub(super) fn marker(citation: &Citation, item: &Item, locale: &Locale) -> Element {
    let text = ["[", &citation.marker, "]"].concat();
    if is_withdrawn(citation, item) {
        return element("sup").text(&text);
    }
    let values = [
        ("marker", &*citation.marker),
        ("name", citation_name(citation)),
    ];
    let link = link(&citation.url, &text)
        .class("marker")
        .attribute("role", "doc-noteref")
        .attribute_of("lang", locale.tag().to_owned())
        .attribute_of("aria-label", locale.fill(Message::Reference, &values));
    element("sup").child(leading_to("reference", &citation.marker, link))
}

/// A number in brackets without a citation: said so where it stands.
pub(super) fn unexplained(brackets: &str, locale: &Locale) -> Element {
    let text = locale.fill(Message::NoSource, &[("marker", brackets)]);
    element("span")
        .class("unexplained")
        .attribute_of("lang", locale.tag().to_owned())
        .text(&text)
}

/// The references.
pub(super) fn references(item: &Item, level: u8, posts: bool, locale: &Locale) -> Option<Element> {
    let mut rows = list("references");
    for citation in &item.citations {
        rows = rows.child(reference(citation, item, posts, locale));
    }
    let rows = rows.unless_empty()?;
    let block = element("div")
        .class("citations")
        .part("citations")
        .child(label(level, locale.text(Message::References)))
        .child(rows);
    Some(block)
}

fn reference(citation: &Citation, item: &Item, posts: bool, locale: &Locale) -> Element {
    let row = element("li")
        .attribute_of("data-reference", String::from(&*citation.marker))
        .text(&["[", &citation.marker, "] "].concat());
    if is_withdrawn(citation, item) {
        return row.text(locale.text(Message::Withdrawn));
    }
    // A title may be in any language.
    let title = link(&citation.url, citation_name(citation));
    let row = row.child(title.attribute("dir", "auto").attribute("lang", ""));
    let source = citation
        .source
        .as_ref()
        .filter(|_| citation.title.is_some());
    let row = row.text(&source.map_or_else(String::new, |source| [", ", source].concat()));
    let post = item
        .posts
        .iter()
        .find(|post| posts && is_of(post, citation));
    let post = post.map(|post| {
        let link = link(&citation.url, locale.text(Message::SeePost));
        leading_to("post", &post.id, link.class("see-post"))
    });
    let back = button("back-to-text", "↩")
        .attribute_of("aria-label", locale.text(Message::BackToText).to_owned())
        .attribute_of("data-to", String::from(&*citation.marker));
    row.text(" ").child(post).text(" ").child(back)
}

/// Adds the references that a post is, each as a link to it.
pub(super) fn cited_as(mut links: Element, post: &Post, item: &Item, locale: &Locale) -> Element {
    for citation in &item.citations {
        if is_of(post, citation) {
            let marker = ["[", &citation.marker, "]"].concat();
            let text = locale.fill(Message::CitedAs, &[("marker", &marker)]);
            let link = link(&citation.url, &text);
            links = links
                .text(" ")
                .child(leading_to("reference", &citation.marker, link));
        }
    }
    links
}

/// Whether what is cited is a post that was withdrawn.
fn is_withdrawn(citation: &Citation, item: &Item) -> bool {
    let mut posts = item.posts.iter();
    posts.any(|post| post.status == Some(PostStatus::Withdrawn) && is_of(post, citation))
}

fn is_of(post: &Post, citation: &Citation) -> bool {
    post.url.as_ref() == Some(&citation.url)
}

/// Says where in the card a link leads.
fn leading_to(what: &'static str, which: &Text, link: Element) -> Element {
    link.attribute("data-action", what)
        .attribute_of("data-to", String::from(&**which))
}
