//! Links.

use super::words::{Piece, plain};
use crate::feed::{Item, Url};
use leptos::html::a;
use leptos::prelude::*;

/// A link to an address that the feed gave.
#[derive(Default)]
pub(super) struct Link {
    pub(super) href: String,
    pub(super) class: Option<&'static str>,
    pub(super) role: Option<&'static str>,
    pub(super) lang: Option<String>,
    /// `auto` for a text of the feed's.
    pub(super) dir: Option<&'static str>,
    pub(super) label: Option<String>,
    /// What a click does instead, where scripts run, and with which one.
    pub(super) action: Option<&'static str>,
    pub(super) to: Option<String>,
    /// The story that it leads to, which the widget asks the page about first.
    pub(super) story: Option<String>,
    pub(super) text: String,
}

/// A link to an address that the feed gave.
pub(super) fn link(url: &Url, text: &str) -> Piece {
    Piece::Link(link_to(url, text))
}

/// The same, for what has a link in it.
pub(super) fn link_to(url: &Url, text: &str) -> Link {
    Link {
        href: url.as_str().to_owned(),
        text: text.to_owned(),
        ..Link::default()
    }
}

/// A link to a story's own page; the text alone where it has none.
pub(super) fn story_link(item: &Item, text: &str) -> Vec<Piece> {
    let link = item.url.as_ref().map(|url| {
        Piece::Link(Link {
            story: Some((*item.id).to_owned()),
            ..link_to(url, text)
        })
    });
    vec![link.unwrap_or_else(|| plain(text))]
}

/// Draws a link.
pub(super) fn anchor(link: Link) -> impl IntoView + use<> {
    a().attr("class", link.class)
        .attr("href", link.href)
        .attr("role", link.role)
        .attr("dir", link.dir)
        .attr("lang", link.lang)
        .attr("aria-label", link.label)
        .attr("data-action", link.action)
        .attr("data-to", link.to)
        .attr("data-story", link.story)
        .child(link.text)
}
