//! The narrative and what it cites.

use super::Story;
use super::ai_part::Marks;
use super::block::{Block, block};
use super::folded::folded;
use super::heading::label;
use super::language::spoken;
use super::link::story_link;
use super::paragraph::own;
use super::references::{marker, references, unexplained};
use super::words::{naming, plain};
use crate::feed::Item;
use crate::locale::{Locale, Message};
use crate::narrative::{Run, runs};
use leptos::prelude::*;

/// How many paragraphs stand before "Read on".
const SHOWN: usize = 2;

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
        let title = story.feed.title.as_deref();
        let message = match title {
            Some(_) => Message::ReadAt,
            None => Message::ReadStory,
        };
        let words = locale.label(message, &[("title", title.unwrap_or_default())]);
        own("read-at", None, story_link(item, &words))
    });
    let shown = !paragraphs.is_empty()
        || read_on.is_some()
        || !item.citations.is_empty()
        || !item.tags.is_empty();
    let prose = (!paragraphs.is_empty()).then(|| {
        let (first, rest) = paragraphs.split_at(SHOWN.min(paragraphs.len()));
        let rest = (!rest.is_empty()).then(|| prose(rest, story, locale));
        // A text that nobody has counted posts about, or had AI write, tells nothing of them.
        let reports = item.volume.is_some() || item.ai.is_some();
        let heading = reports.then(|| label(level, locale.text(Message::Narrative)));
        view! {
            {heading}
            {prose(first, story, locale)}
            {folded(rest, locale)}
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

fn prose<'a>(
    paragraphs: &[&'a str],
    story: &'a Story,
    locale: &'a Locale,
) -> impl IntoView + use<'a> {
    let marks = Marks::of(&story.item);
    let paragraphs = paragraphs.iter().map(|text| paragraph(text, story, locale));
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
}

fn paragraph<'a>(text: &'a str, story: &'a Story, locale: &'a Locale) -> impl IntoView {
    let item = &*story.item;
    // A bracket in a plain feed is a bracket.
    let claims = item.ai.is_some() || !item.citations.is_empty();
    let runs = runs(text, &item.citations)
        .into_iter()
        .map(|run| match run {
            Run::Text(text) => plain(text),
            Run::Marker(citation) => marker(citation, item, locale),
            Run::Unexplained(brackets) if claims => unexplained(brackets, locale),
            Run::Unexplained(brackets) => plain(brackets),
        });
    block(Block {
        dir: Some("auto"),
        lang: spoken(story.feed.language.as_ref(), item),
        words: runs.collect(),
        ..Block::default()
    })
}

fn topics(item: &Item, locale: &Locale) -> Option<impl IntoView + use<>> {
    (!item.tags.is_empty()).then(|| {
        let tags: Vec<&str> = item.tags.iter().map(|tag| &**tag).collect();
        own("note", None, naming(Message::Topics, &tags, locale))
    })
}
