//! What AI had to do with the text, in plain words.

use super::Story;
use super::ai_part::message_of;
use super::language::spoken;
use super::line::fact;
use super::link::link;
use super::moment::moment;
use super::sentence::{naming, sentence};
use crate::feed::{self, Provenance, Review, Url};
use crate::locale::{Locale, Message};
use leptos::prelude::*;

/// The disclosure. It stands above the headline, and no attribute hides it
/// ([Regulation (EU) 2024/1689](https://eur-lex.europa.eu/eli/reg/2024/1689/oj),
/// Article 50(4) and (5): at first exposure, clear and distinguishable).
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
        let responsible = provenance.editorial_responsibility.as_ref();
        let responsible = responsible.map(|name| {
            fact(naming(
                locale.text(Message::Responsibility),
                &[name],
                locale,
            ))
        });
        let linked = |message: Message, url: &'a Option<Url>| {
            let link = link(url.as_ref()?, locale.text(message).to_owned());
            Some(view! { <li>{link}</li> })
        };
        let note = provenance.note.as_deref().map(|note| {
            let language = spoken(story.feed.language.as_ref(), item);
            view! { <p class="disclosure-note" dir="auto" lang=language>{note}</p> }
        });
        view! {
            <div class="disclosure" part="disclosure">
                <p class="disclosure-line">
                    <strong>{words}</strong>
                    {made_by(provenance, locale)}
                    {made_at(provenance, locale)}
                </p>
                <ul class="disclosure-facts" role="list">
                    {fact(reviewed(&provenance.review, locale))}
                    {responsible}
                    {linked(Message::Method, &provenance.methodology_url)}
                    {linked(Message::Contact, &provenance.contact_url)}
                </ul>
                {note}
            </div>
        }
    })
}

/// Whether AI has written of it: "by", "with" and "from" go on with
/// "AI-generated"; beside "Written by people" a system is only named.
fn by_ai(provenance: &Provenance) -> bool {
    matches!(
        provenance.disclosure,
        Some(feed::Disclosure::Autonomous | feed::Disclosure::Assisted)
    )
}

fn made_by(provenance: &Provenance, locale: &Locale) -> impl IntoView + use<> {
    let names = [
        (Message::AiSystem, &provenance.system),
        (Message::AiModel, &provenance.model),
        (Message::AiProvider, &provenance.provider),
    ];
    names.map(|(message, name)| {
        let name = name.as_deref()?;
        let words = match by_ai(provenance) {
            true => locale.text(message),
            false => "· {name}",
        };
        Some(view! { {" "} {naming(words, &[name], locale)} })
    })
}

fn made_at(provenance: &Provenance, locale: &Locale) -> Option<impl IntoView> {
    let time = provenance.generated_at?;
    let words = match by_ai(provenance) {
        true => locale.text(Message::AiTime),
        false => "· {time}",
    };
    let words = sentence(words, move |_| moment(time, locale));
    Some(view! { {" "} {words} })
}

fn reviewed(review: &Review, locale: &Locale) -> impl IntoView + use<> {
    let (message, name) = match review {
        Review::NotStated => (Message::ReviewNotStated, ""),
        Review::NotReviewed => (Message::NotReviewed, ""),
        Review::By(name) => (Message::ReviewedBy, &**name),
    };
    naming(locale.text(message), &[name], locale)
}
