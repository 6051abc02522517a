//! Who the figures are from, and where there is more.

use super::link::{link, linked};
use super::markup::{Element, element};
use crate::feed::Feed;
use crate::locale::{Locale, Message};
use leptos::prelude::*;
use std::sync::Arc;

/// The foot of the card: the feed's authors, and the link to all stories.
#[component]
pub fn Byline(
    /// The feed.
    feed: Arc<Feed>,
    /// How text, numbers and times are written.
    locale: Locale,
) -> Option<Element> {
    let authors: Vec<Element> = feed
        .authors
        .iter()
        .map(|author| {
            let holder = element("span").class("author").attribute("dir", "auto");
            linked(holder, author.url.as_ref(), &author.name)
        })
        .collect();
    let byline = (!authors.is_empty()).then(|| {
        element("p")
            .class("byline")
            .part("byline")
            .text(locale.text(Message::Synthesized))
            .text(" ")
            .children(authors)
    });
    let all = feed.home_page_url.as_ref().map(|url| {
        let mut text = locale.text(Message::AllStories).to_owned();
        // Some feeds are called "All stories" themselves.
        let title = feed.title.as_deref().unwrap_or_default();
        if !title.is_empty() && !title.eq_ignore_ascii_case(&text) {
            text = [&text, ": ", title].concat();
        }
        element("p")
            .class("all-stories")
            .part("all-stories")
            .child(link(url, &text))
    });
    element("footer")
        .class("foot")
        .child(all)
        .child(byline)
        .unless_empty()
}
