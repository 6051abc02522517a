//! The source breakdown.

use super::drawing::{Bar, Drawing, Shape, drawing};
use super::heading::label;
use super::link::link_to;
use super::paragraph;
use super::row::row;
use super::swatch::{mark_of, swatch};
use super::words::{Inline, Kind, Piece, counted, inline, plain};
use crate::feed::Item;
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
        let mut rows = Vec::new();
        let mut percents_left = percents.iter().copied();
        let mut legend = |id: &str, name: Inline, count: u64| {
            let before = before.and_then(|item| count_of(item, id));
            let percent = locale.percent(percents_left.next().unwrap_or(Percent::Zero));
            let words = vec![
                swatch(id),
                plain(" "),
                Piece::Inline(Inline {
                    class: Some("source-name"),
                    ..name
                }),
                plain(" "),
                counted("source-count", None, count, before, locale),
                plain(" "),
                inline(Kind::Span, Some("source-share"), &percent),
            ];
            rows.push(row("source", id, words));
        };
        for source in &parts.sources {
            let link = source.url.as_ref().map(|url| link_to(url, &source.name));
            legend(&source.id, Inline::naming(link, &source.name), source.count);
        }
        if parts.unattributed > 0 {
            let name = Inline::naming(None, locale.text(Message::Unattributed));
            legend("", name, parts.unattributed);
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
fn note(parts: &Shares<'_>, rounded: bool, locale: &Locale) -> impl IntoView + use<> {
    let surplus = (parts.surplus > 0).then(|| {
        let (sum, surplus) = (locale.integer(parts.whole), locale.integer(parts.surplus));
        locale.fill(Message::Surplus, &[("sum", &sum), ("surplus", &surplus)])
    });
    let rounded = rounded.then(|| locale.text(Message::Rounded).to_owned());
    let texts = [surplus, rounded].into_iter().flatten();
    texts.map(|text| paragraph::note(&text)).collect_view()
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
        Shape::Bar(Bar {
            class: "segment",
            source: Some(mark_of(id)),
            x: start,
            width: Share::of(count, parts.whole).length(),
            height: "100%",
        })
    });
    let shapes = segments.collect();
    drawing(Drawing {
        class: "stack",
        part: Some("bar"),
        width: "100%",
        height: 14,
        curve: None,
        shapes,
    })
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
