//! The figures of a listed story, in one line.

use super::line::fact;
use super::meter::{no_posts, records_text};
use super::sentence::naming;
use crate::feed::{Item, Volume};
use crate::locale::{Locale, Message};
use crate::volume::shares;
use leptos::prelude::*;

/// Volume, records and the count of each source, as text.
pub(super) fn figures(item: &Item, locale: &Locale) -> Option<impl IntoView + use<>> {
    let mut figures = Vec::new();
    if let Some(volume) = &item.volume {
        figures.push(fact(naming(&posts(volume, locale), &[], locale)));
    }
    if let Some(records) = item.records {
        figures.push(fact(naming(&records_text(records, locale), &[], locale)));
    }
    if let Some(volume) = &item.volume {
        for source in shares(volume).sources {
            let text = ["{name} ", &locale.integer(source.count)].concat();
            figures.push(fact(naming(&text, &[&source.name], locale)));
        }
    }
    (!figures.is_empty()).then(|| view! { <ul class="figures" role="list">{figures}</ul> })
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
