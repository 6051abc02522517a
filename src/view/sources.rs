//! The source breakdown.

use super::heading::label;
use super::link::linked;
use super::number::counted;
use super::swatch::{mark_of, swatch};
use crate::feed::{Item, Url};
use crate::locale::{Locale, Message};
use crate::volume::{Percent, Share, Shares, is_rounded, percents, shares};
use leptos::prelude::*;

/// Where the posts were: one bar, and a legend with each source's count and its
/// share, which add up to 100 per cent; most first. Where the sources do not
/// add up to the volume, or the shares can't say it in whole numbers, the card
/// says so.
#[component]
pub fn Sources<'a>(
    /// The story.
    item: &'a Item,
    /// The story before the last refresh.
    before: Option<&'a Item>,
    /// The level of the heading.
    level: u8,
    /// How text, numbers and times are written.
    locale: &'a Locale,
) -> impl IntoView {
    let parts = item.volume.as_ref().map(shares);
    let parts = parts.filter(|parts| !parts.sources.is_empty());
    parts.map(|parts| {
        let percents = percents(&parts);
        let row =
            |id: &'a str, name: &'a str, url: Option<&'a Url>, count: u64, percent: Percent| {
                let before = before.and_then(|item| count_of(item, id));
                view! {
                    <li class="source" part="source" data-key=id>
                        {swatch(id)} <span class="source-name" dir="auto">{linked(url, name)}</span>
                        {" "} {counted("source-count", None, count, before, locale)} {" "}
                        <span class="source-share">{locale.percent(percent)}</span>
                    </li>
                }
            };
        let mut rows = Vec::new();
        let mut percent = percents.iter().copied();
        for (source, percent) in parts.sources.iter().zip(&mut percent) {
            rows.push(row(
                &source.id,
                &source.name,
                source.url.as_ref(),
                source.count,
                percent,
            ));
        }
        if let Some(percent) = percent.next() {
            let name = locale.text(Message::Unattributed);
            rows.push(row("", name, None, parts.unattributed, percent));
        }
        view! {
            <div class="sources" part="sources">
                {label(level, locale.text(Message::Sources))}
                {stacked(&parts)}
                <ul class="source-list" role="list">{rows}</ul>
                {note(&parts, is_rounded(&percents), locale)}
            </div>
        }
    })
}

/// What the legend alone would have a reader get wrong.
fn note(parts: &Shares<'_>, rounded: bool, locale: &Locale) -> Option<impl IntoView + use<>> {
    let surplus = (parts.surplus > 0).then(|| {
        let (sum, surplus) = (locale.integer(parts.whole), locale.integer(parts.surplus));
        locale.fill(Message::Surplus, &[("sum", &sum), ("surplus", &surplus)])
    });
    let rounded = rounded.then(|| locale.text(Message::Rounded).to_owned());
    let texts = [surplus, rounded];
    texts.iter().any(Option::is_some).then(|| {
        let texts = texts.into_iter().flatten();
        let notes = texts.map(|text| view! { <p class="note">{text}</p> });
        notes.collect_view()
    })
}

/// One bar of all sources, in the legend's order. It repeats what the legend
/// says, so assistive technology skips it.
fn stacked(parts: &Shares<'_>) -> impl IntoView + use<> {
    let counts = parts
        .sources
        .iter()
        .map(|source| (&*source.id, source.count));
    let rest = (parts.unattributed > 0).then_some(("", parts.unattributed));
    let mut before = 0u64;
    let segments = counts.chain(rest).map(|(id, count)| {
        let start = Share::of(before, parts.whole).length();
        before = before.saturating_add(count);
        view! {
            <rect
                class="segment"
                data-source=mark_of(id)
                height="100%"
                x=start
                width=Share::of(count, parts.whole).length()
            />
        }
    });
    view! {
        <svg class="stack" part="bar" aria-hidden="true" width="100%" height="14">
            {segments.collect_view()}
        </svg>
    }
}

/// The count of a source, by its id.
fn count_of(item: &Item, id: &str) -> Option<u64> {
    for source in item.volume.iter().flat_map(|volume| &volume.sources) {
        if &*source.id == id {
            return Some(source.count);
        }
    }
    None
}
