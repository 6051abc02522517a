//! The narrative and what it cites.

use super::Story;
use super::heading::label;
use super::label::marked;
use super::language::content;
use super::line::{joined, list};
use super::link::{link, story_link};
use super::markup::{Element, element};
use crate::feed::{Citation, Item};
use crate::locale::{Locale, Message};
use crate::narrative::{Run, citation_name, paragraphs, runs};
use leptos::prelude::*;

/// The paragraphs, with their markers as links; then the references and the
/// topics. A story without a text of its own gets a link to its page.
#[component]
pub fn Narrative(
    /// The story, in its feed.
    story: Story,
    /// The level of the heading.
    level: u8,
    /// How text, numbers and times are written.
    locale: Locale,
) -> Option<Element> {
    let item = &*story.item;
    // Many feeds repeat the dek as the text; a reader needs it once.
    let text = item.content_text.as_deref();
    let text = text.filter(|text| item.summary.as_deref() != Some(text));
    let paragraphs: Vec<Element> = paragraphs(text.unwrap_or_default())
        .into_iter()
        .map(|text| paragraph(text, &story, &locale))
        .collect();
    let read_on = item.url.is_some() && paragraphs.is_empty();
    let read_on = read_on.then(|| story_link(element("p"), item, locale.text(Message::ReadOn)));
    let text = marked(element("div").class("text"), item.ai.as_ref()).children(paragraphs);
    element("div")
        .class("narrative")
        .part("narrative")
        .child(text.unless_empty())
        .child(read_on)
        .child(references(&item.citations, level, &locale))
        .child(topics(item, &locale))
        .unless_empty()
}

fn paragraph(text: &str, story: &Story, locale: &Locale) -> Element {
    let start = content(element("p"), &story.feed, &story.item);
    runs(text, &story.item.citations)
        .into_iter()
        .fold(start, |paragraph, run| match run {
            Run::Text(text) => paragraph.text(text),
            Run::Marker { marker, url, name } => {
                let values = [("marker", &*marker), ("name", name)];
                let marker = link(url, &["[", &marker, "]"].concat())
                    .class("marker")
                    .attribute_of("aria-label", locale.fill(Message::Reference, &values));
                paragraph.child(element("sup").child(marker))
            }
        })
}

fn references(citations: &[Citation], level: u8, locale: &Locale) -> Option<Element> {
    let rows: Vec<Element> = citations
        .iter()
        .map(|citation| {
            let row = element("li")
                .attribute("dir", "auto")
                .text(&["[", &citation.marker, "] "].concat())
                .child(link(&citation.url, citation_name(citation)));
            let source = citation
                .source
                .as_ref()
                .filter(|_| citation.title.is_some());
            row.text(&source.map_or_else(String::new, |source| [", ", source].concat()))
        })
        .collect();
    let heading = label(level, locale.text(Message::References));
    (!rows.is_empty()).then(|| {
        element("div")
            .class("citations")
            .part("citations")
            .child(heading)
            .child(list("references").children(rows))
    })
}

fn topics(item: &Item, locale: &Locale) -> Option<Element> {
    let tags: Vec<&str> = item.tags.iter().map(|tag| &**tag).collect();
    (!tags.is_empty()).then(|| {
        element("p")
            .class("note")
            .attribute("dir", "auto")
            .text(&locale.fill(Message::Topics, &[("names", &joined(&tags))]))
    })
}
