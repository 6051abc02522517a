//! What AI had to do with the text, in plain words.

use super::Story;
use super::ai_part::message_of;
use super::block::{Block, block};
use super::comparison::PARTED;
use super::folded::summary;
use super::language::spoken;
use super::line::{fact, line};
use super::link::link;
use super::moment::moment;
use super::words::{Kind, Piece, inline, naming, plain, sentence};
use crate::feed::Review;
use crate::locale::{Locale, Message};
use leptos::prelude::*;

/// The disclosure: one line above the headline, which no attribute hides
/// ([Regulation (EU) 2024/1689](https://eur-lex.europa.eu/eli/reg/2024/1689/oj),
/// Article 50(4) and (5): at first exposure, clear and distinguishable).
/// Opened, it has whatever else the feed says of it.
#[component]
pub fn Disclosure<'a>(
    /// The story, in its feed.
    story: &'a Story,
    /// How text, numbers and times are written.
    locale: &'a Locale,
) -> impl IntoView {
    let item = &*story.item;
    item.ai.as_ref().map(|provenance| {
        let part = locale.text(message_of(provenance.disclosure));
        let mut first_line = vec![inline(Kind::Strong, None, part), plain(PARTED)];
        first_line.extend(reviewed(&provenance.review, locale));
        let mut facts = Vec::new();
        let named = |message: Message, name: Option<&str>| {
            name.map(|name| fact(naming(message, &[name], locale)))
        };
        facts.extend(named(Message::AiSystem, provenance.system.as_deref()));
        facts.extend(named(Message::AiModel, provenance.model.as_deref()));
        facts.extend(named(Message::AiProvider, provenance.provider.as_deref()));
        if let Some(time) = provenance.generated_at {
            let time = moment(time, locale);
            facts.push(fact(sentence(locale.text(Message::AiTime), time)));
        }
        let responsible = provenance.editorial_responsibility.as_deref();
        facts.extend(named(Message::Responsibility, responsible));
        for (message, url) in [
            (Message::Method, &provenance.methodology_url),
            (Message::Contact, &provenance.contact_url),
        ] {
            let url = url.as_ref();
            facts.extend(url.map(|url| fact(vec![link(url, locale.text(message))])));
        }
        let note = provenance.note.as_deref().map(|note| {
            block(Block {
                dir: Some("auto"),
                lang: spoken(story.feed.language.as_ref(), item),
                words: vec![plain(note)],
                ..Block::default()
            })
        });
        view! {
            <details class="disclosure" part="disclosure">
                {summary(first_line)}
                {line("line", None, facts)}
                {note}
            </details>
        }
    })
}

fn reviewed(review: &Review, locale: &Locale) -> Vec<Piece> {
    let (message, name) = match review {
        Review::NotStated => (Message::ReviewNotStated, ""),
        Review::NotReviewed => (Message::NotReviewed, ""),
        Review::By(name) => (Message::ReviewedBy, &**name),
    };
    naming(message, &[name], locale)
}
