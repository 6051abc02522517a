//! The narrative and what it cites.

use super::Story;
use super::ai_part::Marks;
use super::language::spoken;
use super::link::story_link;
use super::references::{marker, references, unexplained};
use super::sentence::naming;
use crate::feed::Item;
use crate::locale::{Locale, Message};
use crate::narrative::{Run, runs};
use leptos::either::EitherOf3;
use leptos::prelude::*;

/// The paragraphs, with their markers as links; then the references and the
/// topics. A story without a text of its own gets a link to its page.
#[component]
pub fn Narrative<'a>(
    /// The story, in its feed.
    story: &'a Story,
    /// The level of the heading.
    level: u8,
    /// Whether the posts are shown too.
    posts: bool,
    /// How text, numbers and times are written.
    locale: &'a Locale,
) -> impl IntoView {
    let item = &*story.item;
    let paragraphs = item.narrative();
    let read_on = paragraphs.is_empty() && item.url.is_some();
    let read_on = read_on.then(|| {
        let link = story_link(item, locale.text(Message::ReadOn).into());
        view! { <p>{link}</p> }
    });
    let shown = !paragraphs.is_empty()
        || read_on.is_some()
        || !item.citations.is_empty()
        || !item.tags.is_empty();
    let prose = (!paragraphs.is_empty()).then(|| {
        let marks = Marks::of(item);
        let paragraphs = paragraphs
            .into_iter()
            .map(|text| paragraph(text, story, locale));
        view! {
            <div
                class="text"
                ai-disclosure=marks.disclosure
                ai-model=marks.model
                ai-provider=marks.provider
            >
                {paragraphs.collect_view()}
            </div>
        }
    });
    shown.then(|| {
        view! {
            <div class="narrative" part="narrative">
                {prose}
                {read_on}
                {references(item, level, posts, locale)}
                {topics(item, locale)}
            </div>
        }
    })
}

fn paragraph<'a>(text: &'a str, story: &'a Story, locale: &'a Locale) -> impl IntoView {
    let item = &*story.item;
    // A bracket in a plain feed is a bracket.
    let claims = item.ai.is_some() || !item.citations.is_empty();
    let runs = runs(text, &item.citations)
        .into_iter()
        .map(|run| match run {
            Run::Text(text) => EitherOf3::A(text),
            Run::Marker(citation) => EitherOf3::B(marker(citation, item, locale)),
            Run::Unexplained(brackets) if claims => EitherOf3::C(unexplained(brackets, locale)),
            Run::Unexplained(brackets) => EitherOf3::A(brackets),
        });
    let language = spoken(story.feed.language.as_ref(), item);
    view! { <p dir="auto" lang=language>{runs.collect_view()}</p> }
}

fn topics(item: &Item, locale: &Locale) -> Option<impl IntoView + use<>> {
    (!item.tags.is_empty()).then(|| {
        let tags: Vec<&str> = item.tags.iter().map(|tag| &**tag).collect();
        let text = naming(locale.text(Message::Topics), &tags, locale);
        view! { <p class="note" dir="auto">{text}</p> }
    })
}
