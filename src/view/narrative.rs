//! The narrative and what it cites.

use super::Story;
use super::ai_part::marked;
use super::language::content;
use super::link::story_link;
use super::markup::{Element, element};
use super::references::{marker, references, unexplained};
use crate::feed::Item;
use crate::locale::{Locale, Message};
use crate::narrative::{Run, paragraphs, runs};
use leptos::prelude::*;

/// The paragraphs, with their markers as links; then the references and the
/// topics. A story without a text of its own gets a link to its page.
#[component(transparent)]
pub fn Narrative<'a>(
    /// The story, in its feed.
    story: &'a Story,
    /// The level of the heading.
    level: u8,
    /// Whether the posts are shown too.
    posts: bool,
    /// How text, numbers and times are written.
    locale: &'a Locale,
) -> Option<Element> {
    let item = &*story.item;
    // Many feeds repeat the dek as the text; a reader needs it once.
    let text = item.content_text.as_deref();
    let text = text.filter(|text| item.summary.as_deref() != Some(text));
    let mut prose = marked(element("div").class("text"), item);
    for text in paragraphs(text.unwrap_or_default()) {
        prose = prose.child(paragraph(text, story, locale));
    }
    let read_on = item.url.is_some() && prose.is_empty();
    let read_on = read_on.then(|| story_link(element("p"), item, locale.text(Message::ReadOn)));
    element("div")
        .class("narrative")
        .part("narrative")
        .child(prose.unless_empty())
        .child(read_on)
        .child(references(item, level, posts, locale))
        .child(topics(item, locale))
        .unless_empty()
}

fn paragraph(text: &str, story: &Story, locale: &Locale) -> Element {
    let item = &*story.item;
    let mut paragraph = content(element("p"), &story.feed, item);
    // A bracket in a plain feed is a bracket.
    let claims = item.ai.is_some() || !item.citations.is_empty();
    for run in runs(text, &item.citations) {
        paragraph = match run {
            Run::Text(text) => paragraph.text(text),
            Run::Marker(citation) => paragraph.child(marker(citation, item, locale)),
            Run::Unexplained(brackets) if claims => paragraph.child(unexplained(brackets, locale)),
            Run::Unexplained(brackets) => paragraph.text(brackets),
        };
    }
    paragraph
}

fn topics(item: &Item, locale: &Locale) -> Option<Element> {
    (!item.tags.is_empty()).then(|| {
        let mut tags = item.tags.iter().map(|tag| &**tag);
        element("p")
            .class("note")
            .attribute("dir", "auto")
            .text(&locale.fill(Message::Topics, &[("names", &locale.joined(&mut tags))]))
    })
}
