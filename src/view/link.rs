//! Links, and texts that are links where the feed gives an address.

use super::markup::{Element, element};
use crate::feed::{Item, Url};

/// A link to an address that the feed gave.
pub(super) fn link(url: &Url, text: &str) -> Element {
    element("a")
        .attribute_of("href", url.as_str().to_owned())
        .text(text)
}

/// The text, as a link where there is an address.
pub(super) fn linked(holder: Element, url: Option<&Url>, text: &str) -> Element {
    match url {
        Some(url) => holder.child(link(url, text)),
        None => holder.text(text),
    }
}

/// A link to a story's own page, which the widget asks the page about first.
pub(super) fn story_link(holder: Element, item: &Item, text: &str) -> Element {
    match &item.url {
        Some(url) => {
            let id = String::from(&*item.id);
            holder.child(link(url, text).attribute_of("data-story", id))
        }
        None => holder.text(text),
    }
}
