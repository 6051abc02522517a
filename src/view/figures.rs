//! The figures of a listed story.

use super::line::fact;
use super::listing::Frame;
use super::meter::records_text;
use super::sentence::naming;
use super::window::posts;
use crate::feed::Item;
use crate::locale::Locale;
use crate::volume::{Share, shares};
use leptos::prelude::*;

/// Its volume, as a bar on the scale of the whole list and in words; in a list
/// by itself all other figures, too. Without a volume, its records.
pub(super) fn figures(
    item: &Item,
    frame: &Frame,
    locale: &Locale,
) -> Option<impl IntoView + use<>> {
    let most = frame.most;
    let volume = item.volume.as_ref();
    let mut figures = Vec::new();
    if let Some(volume) = volume {
        figures.push(fact(naming(&posts(volume, locale), &[], locale)));
    }
    if let Some(records) = item.records.filter(|_| frame.alone || volume.is_none()) {
        figures.push(fact(naming(&records_text(records, locale), &[], locale)));
    }
    if let Some(volume) = volume.filter(|_| frame.alone) {
        for source in shares(volume).sources {
            let text = ["{name} ", &locale.integer(source.count)].concat();
            figures.push(fact(naming(&text, &[&source.name], locale)));
        }
    }
    let bar = volume.filter(|_| most > 0).map(|volume| {
        let length = Share::of(volume.count, most).length();
        view! {
            <svg class="rank" part="bar" aria-hidden="true" width="100%" height="6">
                <rect class="bar-fill" height="6" width=length />
            </svg>
        }
    });
    (!figures.is_empty()).then(|| {
        view! { {bar} <ul class="figures" role="list">{figures}</ul> }
    })
}
