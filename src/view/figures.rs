//! The figures of a listed story, in one line.

use super::line::{fact, list};
use super::markup::Element;
use super::meter::{no_posts, records_text};
use crate::feed::{Item, Volume};
use crate::locale::{Locale, Message};
use crate::volume::shares;
use leptos::prelude::*;
use std::sync::Arc;

/// Volume, records and the count of each source, as text.
#[component]
pub fn Figures(
    /// The story.
    item: Arc<Item>,
    /// How text, numbers and times are written.
    locale: Locale,
) -> Option<Element> {
    let mut figures: Vec<Element> = Vec::new();
    if let Some(volume) = &item.volume {
        figures.push(fact(&posts(volume, &locale)));
    }
    figures.extend(
        item.records
            .map(|records| fact(&records_text(records, &locale))),
    );
    let sources = item.volume.as_ref().map(|volume| shares(volume).sources);
    for source in sources.into_iter().flatten() {
        figures.push(fact(
            &[&*source.name, " ", &locale.integer(source.count)].concat(),
        ));
    }
    list("figures").children(figures).unless_empty()
}

fn posts(volume: &Volume, locale: &Locale) -> String {
    match volume.window_hours {
        _ if volume.count == 0 => no_posts(volume, locale),
        Some(hours) => locale.count(
            Message::CountInWindow,
            volume.count,
            &[("hours", &locale.integer(hours))],
        ),
        None => {
            let posts = locale.count(Message::Posts, volume.count, &[]);
            [&locale.integer(volume.count), " ", &posts].concat()
        }
    }
}
