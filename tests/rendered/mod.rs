//! Cards rendered natively, with Leptos' `ssr`, and what a reader sees of them.

#![allow(dead_code)]

use leptos::prelude::*;
use std::sync::Arc;
use storymeter::feed::{Feed, Item};
use storymeter::locale::{Locale, Zone};
use storymeter::options::Options;
use storymeter::view::{Live, Screen, Story, StoryMeter};

pub fn feed(text: &str) -> Arc<Feed> {
    Arc::new(Feed::read(text).expect("it is a feed").feed)
}

/// The options that these attributes ask for.
pub fn options(attributes: &[(&str, &str)]) -> Options {
    Options::read(&|name| {
        let found = attributes.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| (*value).to_owned())
    })
}

pub fn screen(screen: Screen, options: Options) -> String {
    let locale = screen.locale(&options, &Locale::new("en", Zone::Utc));
    let view = view! {
        <StoryMeter
            screen=&screen
            options=&options
            locale=&locale
            direction=None
        />
    };
    tidy(&view.to_html())
}

/// Markup without the marks that Leptos leaves in it, and with the class as the
/// first of a tag's attributes: a test that reads it says what is of interest.
pub fn tidy(html: &str) -> String {
    let mut tidy = String::with_capacity(html.len());
    let unmarked = html.replace("<!>", "");
    let mut rest = &*unmarked;
    while let Some((before, after)) = rest.split_once('<') {
        let (tag, after) = after.split_once('>').expect("a tag ends");
        tidy.extend([before, "<"]);
        match tag.split_once(" class=\"") {
            Some((start, class)) => {
                let (class, end) = class.split_once('"').expect("a value ends");
                let (name, others) = start.split_once(' ').unwrap_or((start, ""));
                let space = if others.is_empty() { "" } else { " " };
                tidy.extend([name, " class=\"", class, "\"", space, others, end]);
            }
            None => tidy.push_str(tag),
        }
        tidy.push('>');
        rest = after;
    }
    tidy + rest
}

/// The card of one story, as HTML.
pub fn card(feed: &Arc<Feed>, item: &Arc<Item>, attributes: &[(&str, &str)]) -> String {
    let story = Story {
        feed: feed.clone(),
        item: item.clone(),
    };
    screen(
        Screen::Card {
            story,
            stale: false,
            live: Live::default(),
        },
        options(attributes),
    )
}

/// The card that an element with these attributes shows of a feed.
pub fn card_of(text: &str, attributes: &[(&str, &str)]) -> String {
    let feed = feed(text);
    let id = options(attributes).story;
    let item = feed.story(id.as_deref()).expect("it has the story").clone();
    card(&feed, &item, attributes)
}

/// The text between the tags, with one space where there is any white space
/// or a tag between words.
pub fn text_of(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let (tag, after) = after.split_once('>').expect("a tag ends");
        let name = tag.trim_start_matches('/').split(' ').next();
        if !matches!(name, Some("a" | "bdi" | "sup")) {
            text.push(' ');
        }
        rest = after;
    }
    text.push_str(rest);
    let unescaped = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&nbsp;", "\u{a0}")
        .replace("&amp;", "&");
    unescaped.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Asserts that each of these stands in the text, after the ones before it.
pub fn assert_in_order(text: &str, parts: &[&str]) {
    let mut from = 0;
    for part in parts {
        let found = text[from..].find(part);
        let found = found.unwrap_or_else(|| panic!("{part:?} is not after the others in {text}"));
        from += found + part.len();
    }
}
