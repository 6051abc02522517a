//! The figures of a listed story.

use super::drawing::{Bar, Drawing, Shape, drawing};
use super::line::{fact, line, said};
use super::listing::Frame;
use super::meter::records_text;
use super::window::posts;
use super::words::{name, plain};
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
        figures.push(said(&posts(volume, locale)));
    }
    if let Some(records) = item.records.filter(|_| frame.alone || volume.is_none()) {
        figures.push(said(&records_text(records, locale)));
    }
    if let Some(volume) = volume.filter(|_| frame.alone) {
        for source in shares(volume).sources {
            let count = [" ", &*locale.integer(source.count)].concat();
            figures.push(fact(vec![name(&source.name), plain(&count)]));
        }
    }
    let bar = volume.filter(|_| most > 0).map(|volume| {
        drawing(Drawing {
            class: "rank",
            part: Some("bar"),
            width: "100%",
            height: 6,
            curve: None,
            shapes: vec![Shape::Bar(Bar {
                class: "bar-fill",
                x: "0".to_owned(),
                width: Share::of(volume.count, most).length(),
                height: "6",
                ..Bar::default()
            })],
        })
    });
    let figures = line("line figures", None, figures)?;
    Some(view! { {bar} {figures} })
}
