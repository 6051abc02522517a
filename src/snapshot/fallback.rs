//! What stands inside the tag: the story's link, and the story for programs.

use super::escape::{escape, push_attribute};
use crate::feed::{Item, Url};
use serde_json::{Map, Value};

/// For browsers older than declarative shadow roots, for feed readers, and for
/// an element that can't go on with its card.
pub(super) fn link(item: &Item, language: Option<&str>, html: &mut String) {
    let tag = if item.url.is_some() { "a" } else { "p" };
    let href = item.url.as_ref().map(Url::as_str);
    let attributes = [("href", href), ("lang", language), ("dir", Some("auto"))];
    push_tag(tag, &attributes, html);
    escape(&item.headline(), html);
    html.extend(["</", tag, ">"]);
}

/// The same with JSON-LD beside it.
pub(super) fn with_linked_data(item: &Item, language: Option<&str>, data: &str, html: &mut String) {
    link(item, language, html);
    html.extend([
        "<script type=\"application/ld+json\" data-story-meter>",
        data,
        "</script>",
    ]);
}

/// The same as [microdata](https://html.spec.whatwg.org/multipage/microdata.html):
/// what JSON-LD says, in attributes alone. Where somebody strips all tags and
/// leaves what is between them, the headline is left and no code.
pub(super) fn with_microdata(item: &Item, language: Option<&str>, data: &str, html: &mut String) {
    let data: Map<String, Value> = serde_json::from_str(data).unwrap_or_default();
    html.push_str("<span itemscope itemtype=\"https://schema.org/NewsArticle\">");
    let tag = if item.url.is_some() { "a" } else { "span" };
    let href = item.url.as_ref().map(Url::as_str);
    let attributes = [
        ("itemprop", href.map(|_| "url")),
        ("href", href),
        ("lang", language),
        ("dir", Some("auto")),
    ];
    push_tag(tag, &attributes, html);
    html.push_str("<span itemprop=\"headline\">");
    escape(&item.headline(), html);
    html.extend(["</span></", tag, ">"]);
    let is_said = |name: &str| matches!(name, "headline" | "url");
    push_members(data.iter().filter(|(name, _)| !is_said(name)), html);
    html.push_str("</span>");
}

fn push_members<'a>(members: impl Iterator<Item = (&'a String, &'a Value)>, html: &mut String) {
    for (name, value) in members.filter(|(name, _)| !name.starts_with('@')) {
        let name = ("itemprop", Some(&**name));
        match value {
            Value::String(text) => push_tag("meta", &[name, ("content", Some(text))], html),
            Value::Object(inner) => {
                let kind = inner.get("@type").and_then(Value::as_str);
                let kind = kind.map(|kind| ["https://schema.org/", kind].concat());
                let attributes = [name, ("itemscope", Some("")), ("itemtype", kind.as_deref())];
                push_tag("span", &attributes, html);
                push_members(inner.iter(), html);
                html.push_str("</span>");
            }
            _ => {}
        }
    }
}

fn push_tag(tag: &str, attributes: &[(&str, Option<&str>)], html: &mut String) {
    html.extend(["<", tag]);
    for (name, value) in attributes {
        if let Some(value) = value {
            push_attribute(name, value, html);
        }
    }
    html.push('>');
}
