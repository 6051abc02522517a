//! What AI had to do with the text, in plain words.

use super::Story;
use super::ai_part::message_of;
use super::language::content;
use super::line::{fact, list};
use super::link::link;
use super::markup::{Element, element};
use super::moment::moment;
use super::sentence::sentence;
use crate::feed::{self, Review, Text, Url};
use crate::locale::{Locale, Message};
use leptos::prelude::*;

/// The disclosure. It stands above the headline, and no attribute hides it
/// ([Regulation (EU) 2024/1689](https://eur-lex.europa.eu/eli/reg/2024/1689/oj),
/// Article 50(4) and (5): at first exposure, clear and distinguishable).
#[component(transparent)]
pub fn Disclosure<'a>(
    /// The story, in its feed.
    story: &'a Story,
    /// How text, numbers and times are written.
    locale: &'a Locale,
) -> Option<Element> {
    let item = &*story.item;
    let provenance = item.ai.as_ref()?;
    // "By", "with" and "from" go on with "AI-generated"; beside "Written by
    // people" a system is only named.
    let by_ai = matches!(
        provenance.disclosure,
        Some(feed::Disclosure::Autonomous | feed::Disclosure::Assisted)
    );
    let named = |message: Message, name: &Option<Text>| match name {
        Some(name) if by_ai => [" ", &locale.fill(message, &[("name", name)])].concat(),
        Some(name) => [" · ", name].concat(),
        None => String::new(),
    };
    let words = locale.text(message_of(provenance.disclosure));
    let mut line = element("p")
        .class("disclosure-line")
        .child(element("strong").text(words))
        .text(&named(Message::AiSystem, &provenance.system))
        .text(&named(Message::AiModel, &provenance.model))
        .text(&named(Message::AiProvider, &provenance.provider));
    if let Some(time) = provenance.generated_at {
        let put = |line: Element, _: &str| line.child(moment(time, locale));
        let words = if by_ai {
            locale.text(Message::AiTime)
        } else {
            "· {time}"
        };
        line = sentence(line.text(" "), words, &put);
    }
    let review = match &provenance.review {
        Review::NotStated => locale.text(Message::ReviewNotStated).to_owned(),
        Review::NotReviewed => locale.text(Message::NotReviewed).to_owned(),
        Review::By(name) => locale.fill(Message::ReviewedBy, &[("name", name)]),
    };
    let responsible = provenance.editorial_responsibility.as_ref();
    let responsible =
        responsible.map(|name| fact(&locale.fill(Message::Responsibility, &[("name", name)])));
    let linked = |message: Message, url: &Option<Url>| {
        let link = link(url.as_ref()?, locale.text(message));
        Some(element("li").child(link))
    };
    let note = provenance.note.as_ref().map(|note| {
        content(element("p"), &story.feed, item)
            .class("disclosure-note")
            .text(note)
    });
    let facts = list("disclosure-facts")
        .child(fact(&review))
        .child(responsible)
        .child(linked(Message::Method, &provenance.methodology_url))
        .child(linked(Message::Contact, &provenance.contact_url));
    let disclosure = element("div")
        .class("disclosure")
        .part("disclosure")
        .child(line)
        .child(facts)
        .child(note);
    Some(disclosure)
}
