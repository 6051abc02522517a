//! The volume meter.

use super::heading::label;
use super::markup::{Element, element};
use super::{Bar, Moment};
use crate::feed::{Item, RecordScope, Records, Volume};
use crate::locale::{Locale, Message};
use crate::volume::{level as fill_level, tenths_of_usual};
use leptos::prelude::*;
use std::sync::Arc;

/// How many posts in the window, how many records behind them, and when they
/// were counted. A bar only where a baseline gives it a scale.
#[component]
pub fn Meter(
    /// The story.
    item: Arc<Item>,
    /// The level of the heading.
    level: u8,
    /// How text, numbers and times are written.
    locale: Locale,
) -> Option<Element> {
    if item.volume.is_none() && item.records.is_none() {
        return None;
    }
    let mut meter = element("div")
        .class("meter")
        .part("meter")
        .child(label(level, locale.text(Message::Volume)));
    if let Some(volume) = &item.volume {
        meter = usual(meter.child(figure(volume, &locale)), volume, &locale);
    }
    if let Some(records) = item.records {
        let text = records_text(records, &locale);
        meter = meter.child(element("p").class("records").part("records").text(&text));
    }
    if let Some(time) = item.volume.as_ref().and_then(|volume| volume.measured_at) {
        let counted = element("p")
            .class("note")
            .text(locale.text(Message::Counted))
            .text(" ");
        meter = meter.child(counted.child(view! { <Moment time=time locale=locale /> }));
    }
    Some(meter)
}

/// The number of records, with what they are the records of.
pub(super) fn records_text(records: Records, locale: &Locale) -> String {
    let message = match records.scope {
        Some(RecordScope::Beat) => Message::RecordsBeat,
        Some(RecordScope::Total) => Message::RecordsTotal,
        None => Message::Records,
    };
    locale.count(message, records.count, &[])
}

/// What a volume of zero is called.
pub(super) fn no_posts(volume: &Volume, locale: &Locale) -> String {
    match volume.window_hours {
        Some(hours) => locale.fill(
            Message::NoPostsInWindow,
            &[("hours", &locale.integer(hours))],
        ),
        None => locale.text(Message::NoPosts).to_owned(),
    }
}

fn figure(volume: &Volume, locale: &Locale) -> Element {
    if volume.count == 0 {
        return element("p")
            .class("figure empty")
            .part("count")
            .text(&no_posts(volume, locale));
    }
    let hours = volume.window_hours.map(|hours| locale.integer(hours));
    // The short form is for the eye; the ear gets the sentence.
    let (seen, heard) = match &hours {
        Some(hours) => (
            locale.fill(Message::Window, &[("hours", hours)]),
            locale.count(Message::PostsInWindow, volume.count, &[("hours", hours)]),
        ),
        None => {
            let posts = locale.count(Message::Posts, volume.count, &[]);
            (posts.clone(), posts)
        }
    };
    let count = element("span")
        .class("count")
        .part("count")
        .text(&locale.integer(volume.count));
    let window = element("span")
        .class("window")
        .part("window")
        .attribute("aria-hidden", "true")
        .text(&seen);
    element("p")
        .class("figure")
        .child(count)
        .text(" ")
        .child(window)
        .text(" ")
        .child(element("span").class("visually-hidden").text(&heard))
}

/// Adds the bar, with the words for it.
fn usual(meter: Element, volume: &Volume, locale: &Locale) -> Element {
    let scale = volume
        .baseline
        .zip(fill_level(volume))
        .zip(tenths_of_usual(volume));
    let Some(((baseline, share), tenths)) = scale else {
        return meter;
    };
    let text = locale.fill(
        Message::TimesUsual,
        &[
            ("times", &locale.tenths(tenths)),
            ("usual", &locale.integer(baseline.count)),
        ],
    );
    let most = baseline.count.saturating_mul(2);
    let scale = element("div")
        .class("scale")
        .attribute("role", "meter")
        .attribute_of("aria-label", locale.text(Message::Volume).to_owned())
        .attribute("aria-valuemin", "0")
        .attribute_of("aria-valuemax", most.to_string())
        .attribute_of("aria-valuenow", volume.count.min(most).to_string())
        .attribute_of("aria-valuetext", text.clone())
        .child(view! { <Bar share=share middle=true /> });
    meter
        .child(scale)
        .child(element("p").class("note").text(&text))
}
