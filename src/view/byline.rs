//! Who the figures are from, and where there is more.

use super::link::{link, linked};
use super::menu::menu;
use super::sentence::{naming, sentence};
use crate::feed::Feed;
use crate::locale::{Locale, Message};
use leptos::prelude::*;

/// The foot of the card: the feed's authors, and the link to all stories.
#[component]
pub fn Byline<'a>(
    /// The feed.
    feed: &'a Feed,
    /// Whether there is a story to copy.
    menu: bool,
    /// How text, numbers and times are written.
    locale: &'a Locale,
) -> impl IntoView {
    let shown = menu || feed.home_page_url.is_some() || !feed.authors.is_empty();
    let all = || {
        let link = link(feed.home_page_url.as_ref()?, all_stories(feed, locale));
        Some(view! { <p class="all-stories" part="all-stories">{link}</p> })
    };
    let byline = || {
        let words = sentence(locale.text(Message::Synthesized), |_| authors(feed, locale));
        view! { <p class="byline" part="byline">{words}</p> }
    };
    shown.then(|| {
        view! {
            <footer class="foot">
                {all()}
                {(!feed.authors.is_empty()).then(byline)}
                {menu.then(|| self::menu(locale))}
            </footer>
        }
    })
}

/// What the link to all stories is called.
fn all_stories(feed: &Feed, locale: &Locale) -> impl IntoView + use<> {
    let text = locale.text(Message::AllStories);
    let title = feed.title.as_deref().unwrap_or_default();
    // Some feeds are called "All stories" themselves.
    let is_named = !(title.is_empty() || title.eq_ignore_ascii_case(text));
    let message = if is_named {
        locale.text(Message::AllStoriesOf)
    } else {
        text
    };
    naming(message, &[title], locale)
}

fn authors<'a>(feed: &'a Feed, locale: &'a Locale) -> impl IntoView {
    let authors = feed.authors.iter().enumerate().map(|(place, author)| {
        let separator = (place > 0).then(|| locale.text(Message::ListSeparator));
        let name = linked(author.url.as_ref(), &author.name);
        view! {
            {separator}
            <bdi class="author">{name}</bdi>
        }
    });
    authors.collect_view()
}
