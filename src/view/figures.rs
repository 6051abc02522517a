//! The figures of a listed story, in one line.

use super::line::{fact, list};
use super::markup::Element;
use super::meter::{no_posts, records_text};
use crate::feed::{Item, Volume};
use crate::locale::{Locale, Message};
use crate::volume::shares;

/// Volume, records and the count of each source, as text.
pub(super) fn figures(item: &Item, locale: &Locale) -> Option<Element> {
    let mut figures = list("figures");
    if let Some(volume) = &item.volume {
        figures = figures.child(fact(&posts(volume, locale)));
    }
    if let Some(records) = item.records {
        figures = figures.child(fact(&records_text(records, locale)));
    }
    if let Some(volume) = &item.volume {
        for source in shares(volume).sources {
            let text = [&*source.name, " ", &locale.integer(source.count)].concat();
            figures = figures.child(fact(&text));
        }
    }
    figures.unless_empty()
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
