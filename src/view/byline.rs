//! Who the figures are from, and where there is more.

use super::link::{link, link_to};
use super::menu::menu;
use super::paragraph::own;
use super::words::{Inline, Piece, arranged, plain};
use crate::feed::Feed;
use crate::locale::{Locale, Message};
use leptos::prelude::*;

/// The foot of the card.
#[component]
pub fn Foot<'a>(
    /// The feed.
    feed: &'a Feed,
    /// Whether the byline stands here.
    byline: bool,
    /// Whether there is a story to copy.
    menu: bool,
    /// How text, numbers and times are written.
    locale: &'a Locale,
) -> impl IntoView {
    let byline = byline.then(|| byline_of(feed, true, locale)).flatten();
    (menu || byline.is_some()).then(|| {
        view! { <footer class="foot">{byline} {menu.then(|| self::menu(locale))}</footer> }
    })
}

/// The same as a section.
#[component]
pub fn Byline<'a>(
    /// The feed.
    feed: &'a Feed,
    /// Whether the link says the feed's name: a list has it for its title.
    named: bool,
    /// How text, numbers and times are written.
    locale: &'a Locale,
) -> impl IntoView {
    byline_of(feed, named, locale)
}

/// The link to all stories, and who has counted: the feed's authors, where it
/// has counted anything.
fn byline_of<'a>(
    feed: &'a Feed,
    named: bool,
    locale: &'a Locale,
) -> Option<impl IntoView + use<'a>> {
    let all = feed.home_page_url.as_ref().map(|url| {
        let link = link(url, &all_stories(feed, named, locale));
        own("all-stories", Some("all-stories"), vec![link])
    });
    let counted = (feed.counts() && !feed.authors.is_empty()).then(|| {
        let message = locale.text(Message::CountedBy);
        let words = arranged(message, &mut |_| authors(feed, locale));
        own("counted-by", Some("byline"), words)
    });
    (all.is_some() || counted.is_some()).then(|| {
        view! { <div class="byline">{all}{counted}</div> }
    })
}

/// What the link to all stories is called.
fn all_stories(feed: &Feed, named: bool, locale: &Locale) -> String {
    let text = locale.text(Message::AllStories);
    let title = feed.title.as_deref().unwrap_or_default();
    // Some feeds are called "All stories" themselves.
    let is_named = named && !(title.is_empty() || title.eq_ignore_ascii_case(text));
    match is_named {
        true => locale.label(Message::AllStoriesOf, &[("title", title)]),
        false => text.to_owned(),
    }
}

fn authors(feed: &Feed, locale: &Locale) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (place, author) in feed.authors.iter().enumerate() {
        if place > 0 {
            pieces.push(plain(locale.text(Message::ListSeparator)));
        }
        let link = author.url.as_ref().map(|url| link_to(url, &author.name));
        pieces.push(Piece::Inline(Inline::naming(link, &author.name)));
    }
    pieces
}
