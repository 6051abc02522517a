//! From the discourse.

use super::heading::label;
use super::line::list;
use super::link::link;
use super::markup::{Element, element};
use super::moment::moment;
use super::references::cited_as;
use super::swatch::swatch;
use crate::feed::{Item, Post, PostStatus, Text};
use crate::locale::{Locale, Message};
use leptos::prelude::*;

/// What people wrote: source, author, time, text, and a link to each post. Of
/// a post that was withdrawn there is nothing but that it was there, and of
/// one whose author does not want it shown there is the link.
#[component(transparent)]
pub fn Posts<'a>(
    /// The story.
    item: &'a Item,
    /// The level of the heading.
    level: u8,
    /// Whether the narrative is shown too, with its references.
    cited: bool,
    /// How text, numbers and times are written.
    locale: &'a Locale,
) -> Option<Element> {
    let posts = item
        .posts
        .iter()
        .map(|shown| post(shown, item, cited, locale));
    let posts = list("post-list").children(posts).unless_empty()?;
    let block = element("div")
        .class("posts")
        .part("posts")
        .child(label(level, locale.text(Message::Discourse)))
        .child(posts);
    Some(block)
}

fn post(post: &Post, item: &Item, cited: bool, locale: &Locale) -> Element {
    let source = source_name(post, item);
    let author = post.author.as_ref().filter(|_| post.status.is_none());
    let author = author.map(|author| element("bdi").class("post-author").text(author));
    let time = post.published.map(|time| moment(time, locale));
    let head = element("p")
        .class("post-head")
        .child(swatch(&post.source))
        .child(element("bdi").class("post-source").text(&source))
        .text(" ")
        .child(author)
        .text(" ")
        .child(time);
    let text = match post.status {
        None => element("blockquote")
            .class("post-text")
            .attribute("dir", "auto")
            // Empty where the feed does not say: any language, and not the card's.
            .attribute_of(
                "lang",
                String::from(post.language.as_deref().unwrap_or_default()),
            )
            .text(post.content_text.as_deref().unwrap_or_default()),
        Some(status) => element("p")
            .class("post-text tombstone")
            .text(locale.text(match status {
                PostStatus::Withdrawn => Message::Withdrawn,
                PostStatus::NoEmbed => Message::NoEmbed,
            })),
    };
    let url = post
        .url
        .as_ref()
        .filter(|_| post.status != Some(PostStatus::Withdrawn));
    let mut links = element("p").class("post-link").child(url.map(|url| {
        let text = locale.fill(Message::ViewOn, &[("source", &source)]);
        link(url, &text)
    }));
    if cited && url.is_some() {
        links = cited_as(links, post, item, locale);
    }
    element("li")
        .key(&post.id)
        .class("post")
        .part("post")
        .attribute_of("data-post", String::from(&*post.id))
        .child(head)
        .child(text)
        .child(links.unless_empty())
}

/// The name that the volume gives the post's source, else the source's id.
fn source_name(post: &Post, item: &Item) -> Text {
    for source in item.volume.iter().flat_map(|volume| &volume.sources) {
        if source.id == post.source {
            return source.name.clone();
        }
    }
    post.source.clone()
}
