//! Posts from the discourse.

use super::heading::label;
use super::line::list;
use super::link::link;
use super::markup::{Element, element};
use super::{Moment, Swatch};
use crate::feed::{Item, Post, Text};
use crate::locale::{Locale, Message};
use leptos::prelude::*;
use std::sync::Arc;

/// What people wrote: source, author, time, text, and a link to each post.
#[component]
pub fn Posts(
    /// The story.
    item: Arc<Item>,
    /// The level of the heading.
    level: u8,
    /// How text, numbers and times are written.
    locale: Locale,
) -> Option<Element> {
    let posts: Vec<Element> = item
        .posts
        .iter()
        .map(|shown| post(shown, &item, &locale))
        .collect();
    let posts = list("post-list").children(posts).unless_empty()?;
    let block = element("div")
        .class("posts")
        .part("posts")
        .child(label(level, locale.text(Message::Discourse)))
        .child(posts);
    Some(block)
}

fn post(post: &Post, item: &Item, locale: &Locale) -> Element {
    let source = source_name(post, item);
    let author = post.author.as_ref();
    let author = author.map(|author| element("bdi").class("post-author").text(author));
    let time = post
        .published
        .map(|time| view! { <Moment time=time locale=locale.clone() /> }.into_inner());
    let head = element("p")
        .class("post-head")
        .child(view! { <Swatch source=post.source.clone() /> })
        .child(element("span").class("post-source").text(&source))
        .text(" ")
        .child(author)
        .text(" ")
        .child(time);
    let text = element("blockquote")
        .class("post-text")
        .attribute("dir", "auto")
        .attribute_of("lang", post.language.as_deref().map(String::from))
        .text(&post.content_text);
    let view_on = locale.fill(Message::ViewOn, &[("source", &source)]);
    element("li")
        .key(&post.id)
        .class("post")
        .part("post")
        .child(head)
        .child(text)
        .child(
            element("p")
                .class("post-link")
                .child(link(&post.url, &view_on)),
        )
}

/// The name that the volume gives the post's source, else the source's id.
fn source_name(post: &Post, item: &Item) -> Text {
    let sources = item.volume.as_ref().map(|volume| &volume.sources);
    let mut sources = sources.into_iter().flatten();
    let named = sources.find(|source| source.id == post.source);
    named.map_or(&post.source, |source| &source.name).clone()
}
