//! What AI had to do with the text, in plain words.

use super::Story;
use super::ai_part::message_of;
use super::comparison::PARTED;
use super::language::spoken;
use super::line::fact;
use super::link::link;
use super::sentence::{naming, timed};
use crate::feed::{Review, Text, Url};
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
        let words = locale.text(message_of(provenance.disclosure));
        let named = |message: Message, name: &'a Option<Text>| {
            let name = name.as_deref()?;
            Some(fact(naming(locale.text(message), &[name], locale)))
        };
        let names = [
            (Message::AiSystem, &provenance.system),
            (Message::AiModel, &provenance.model),
            (Message::AiProvider, &provenance.provider),
        ];
        let names = names.iter().map(|(message, name)| named(*message, name));
        let linked = |message: Message, url: &'a Option<Url>| {
            let link = link(url.as_ref()?, locale.text(message).to_owned());
            Some(view! { <li>{link}</li> })
        };
        let written = provenance.generated_at;
        let written = written.map(|time| timed(Message::AiTime, time, locale));
        let note = provenance.note.as_deref().map(|note| {
            let language = spoken(story.feed.language.as_ref(), item);
            view! { <p class="disclosure-note" dir="auto" lang=language>{note}</p> }
        });
        view! {
            <details class="disclosure" part="disclosure">
                <summary class="disclosure-line">
                    <strong>{words}</strong>
                    {PARTED}
                    <bdi>{reviewed(&provenance.review, locale)}</bdi>
                </summary>
                <ul class="disclosure-facts" role="list">
                    {names.collect_view()}
                    {written}
                    {named(Message::Responsibility, &provenance.editorial_responsibility)}
                    {linked(Message::Method, &provenance.methodology_url)}
                    {linked(Message::Contact, &provenance.contact_url)}
                </ul>
                {note}
            </details>
        }
    })
}

fn reviewed(review: &Review, locale: &Locale) -> impl IntoView + use<> {
    let (message, name) = match review {
        Review::NotStated => (Message::ReviewNotStated, ""),
        Review::NotReviewed => (Message::NotReviewed, ""),
        Review::By(name) => (Message::ReviewedBy, &**name),
    };
    naming(locale.text(message), &[name], locale)
}
