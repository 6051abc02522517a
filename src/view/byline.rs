//! Who the figures are from, and where there is more.

use super::link::{link, linked};
use super::markup::{Element, element};
use super::sentence::sentence;
use crate::feed::Feed;
use crate::locale::{Locale, Message};
use leptos::prelude::*;

/// The foot of the card: the feed's authors, and the link to all stories.
#[component(transparent)]
pub fn Byline<'a>(
    /// The feed.
    feed: &'a Feed,
    /// Whether there is a story to copy.
    menu: bool,
    /// How text, numbers and times are written.
    locale: &'a Locale,
) -> Option<Element> {
    let byline = (!feed.authors.is_empty()).then(|| {
        let put = |mut line: Element, _: &str| {
            for (place, author) in feed.authors.iter().enumerate() {
                if place > 0 {
                    line = line.text(locale.text(Message::ListSeparator));
                }
                let holder = element("bdi").class("author");
                line = line.child(linked(holder, author.url.as_ref(), &author.name));
            }
            line
        };
        let line = element("p").class("byline").part("byline");
        sentence(line, locale.text(Message::Synthesized), &put)
    });
    let all = feed.home_page_url.as_ref().map(|url| {
        let mut text = locale.text(Message::AllStories).to_owned();
        // Some feeds are called "All stories" themselves.
        let title = feed.title.as_deref().unwrap_or_default();
        if !title.is_empty() && !title.eq_ignore_ascii_case(&text) {
            text = locale.fill(Message::AllStoriesOf, &[("title", title)]);
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
        .child(menu.then(|| super::menu::menu(locale)))
        .unless_empty()
}
