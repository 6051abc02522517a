//! What people are saying.

use super::block::{Block, Tag, block};
use super::folded::folded;
use super::heading::label;
use super::link::link;
use super::moment::moment;
use super::paragraph::own;
use super::references::cited_as;
use super::swatch::swatch;
use super::words::{Kind, inline, plain};
use crate::feed::{Item, Post, PostStatus};
use crate::locale::{Locale, Message};
use leptos::prelude::*;

/// How many posts stand before "Read on".
const SHOWN: usize = 3;

/// What people wrote: source, author, time, text, and a link to each post. Of
/// a post that was withdrawn there is nothing but that it was there, and of
/// one whose author does not want it shown there is the link.
#[component]
pub fn Posts<'a>(
    /// The story.
    item: &'a Item,
    /// The level of the heading.
    level: u8,
    /// Whether the narrative is shown too, with its references.
    cited: bool,
    /// How text, numbers and times are written.
    locale: &'a Locale,
) -> impl IntoView {
    (!item.posts.is_empty()).then(|| {
        let (first, rest) = item.posts.split_at(SHOWN.min(item.posts.len()));
        let rest = (!rest.is_empty()).then(|| list(rest, item, cited, locale));
        view! {
            <div class="posts" part="posts">
                {label(level, locale.text(Message::Discourse))}
                {list(first, item, cited, locale)}
                {folded(rest, locale)}
            </div>
        }
    })
}

fn list<'a>(posts: &'a [Post], item: &'a Item, cited: bool, locale: &'a Locale) -> impl IntoView {
    let posts = posts.iter().map(|shown| post(shown, item, cited, locale));
    view! { <ul class="post-list" role="list">{posts.collect_view()}</ul> }
}

fn post<'a>(post: &'a Post, item: &'a Item, cited: bool, locale: &'a Locale) -> impl IntoView {
    let mut head = vec![
        swatch(&post.source),
        plain(" "),
        inline(Kind::Name, Some("post-source"), source_name(post, item)),
        plain(" "),
    ];
    let author = post.author.as_deref().filter(|_| post.status.is_none());
    head.extend(author.map(|author| inline(Kind::Name, Some("post-author"), author)));
    head.push(plain(" "));
    head.extend(post.published.map(|time| moment(time, locale)));
    let gone = post.status.map(|status| match status {
        PostStatus::Withdrawn => Message::Withdrawn,
        PostStatus::NoEmbed => Message::NoEmbed,
    });
    let text = block(match gone {
        None => Block {
            tag: Tag::Quotation,
            class: Some("post-text"),
            dir: Some("auto"),
            // Without a language the text is in any, and not in the card's.
            lang: Some(post.language.as_deref().unwrap_or_default()),
            words: vec![plain(post.content_text.as_deref().unwrap_or_default())],
            ..Block::default()
        },
        Some(message) => Block {
            class: Some("post-text tombstone"),
            words: vec![plain(locale.text(message))],
            ..Block::default()
        },
    });
    let url = post.url.as_ref();
    let url = url.filter(|_| post.status != Some(PostStatus::Withdrawn));
    let links = url.map(|url| {
        let mut words = vec![link(url, locale.text(Message::SeePost))];
        if cited {
            words.extend(cited_as(post, item, locale));
        }
        own("post-link", None, words)
    });
    view! {
        <li class="post" part="post" data-key=&*post.id data-post=&*post.id>
            {own("post-head", None, head)}
            {text}
            {links}
        </li>
    }
}

/// The name that the volume gives the post's source, else the source's id.
fn source_name<'a>(post: &'a Post, item: &'a Item) -> &'a str {
    for source in item.volume.iter().flat_map(|volume| &volume.sources) {
        if source.id == post.source {
            return &source.name;
        }
    }
    &post.source
}
