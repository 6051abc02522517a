//! The source breakdown.

use super::bar::bar;
use super::heading::label;
use super::link::linked;
use super::number::counted;
use super::swatch::swatch;
use crate::feed::{Item, Url};
use crate::locale::{Locale, Message};
use crate::volume::{Percent, Share, is_rounded, percents, shares};
use leptos::prelude::*;

/// Where the posts were: most first, each with its count and its share as
/// text, which add up to 100 per cent. Where the sources do not add up to the
/// volume, or the shares can't say it in whole numbers, the card says so.
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
    parts
        .filter(|parts| !parts.sources.is_empty())
        .map(|parts| {
            let whole = parts.whole;
            let percents = percents(&parts);
            let row = |id: &'a str,
                       name: &'a str,
                       url: Option<&'a Url>,
                       count: u64,
                       percent: Percent| {
                let before = before.and_then(|item| count_of(item, id));
                view! {
                    <li class="source" part="source" data-key=id>
                        {swatch(id)} <span class="source-name" dir="auto">{linked(url, name)}</span>
                        {" "} {counted("source-count", None, count, before, locale)} {" "}
                        <span class="source-share">{locale.percent(percent)}</span>
                        {bar(Share::of(count, whole), false)}
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
            let mut note = if parts.surplus > 0 {
                let (sum, surplus) = (locale.integer(whole), locale.integer(parts.surplus));
                locale.fill(Message::Surplus, &[("sum", &sum), ("surplus", &surplus)])
            } else {
                locale.count(Message::SharesOf, whole, &[])
            };
            if is_rounded(&percents) {
                note.extend([" ", locale.text(Message::Rounded)]);
            }
            view! {
                <div class="sources" part="sources">
                    {label(level, locale.text(Message::Sources))}
                    <p class="note">{note}</p>
                    <ul class="source-list" role="list">{rows}</ul>
                </div>
            }
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
