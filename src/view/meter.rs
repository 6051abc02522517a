//! The volume meter.

use super::bar::bar;
use super::heading::label;
use super::history::history;
use super::line::{fact, list};
use super::markup::{Element, element};
use super::measured::measured;
use super::number::{counted, was};
use super::{Live, Story};
use crate::digits::digits;
use crate::feed::{RecordScope, Records, Timestamp, Volume, limits};
use crate::locale::{Locale, Message};
use crate::volume::{
    Change, Percent, SMALL_SAMPLE, change, dominant, is_small_sample, level as fill_level, shares,
    tenths_of_usual,
};
use leptos::prelude::*;

/// How many posts in the window, how many records behind them, and when they
/// were counted. A bar only where a baseline gives it a scale.
#[component(transparent)]
pub fn Meter<'a>(
    /// The story, in its feed.
    story: &'a Story,
    /// What keeps it up to date says of it.
    live: &'a Live,
    /// The time that the page gives, where the feed gives none.
    as_of: Option<Timestamp>,
    /// The level of the heading.
    level: u8,
    /// How text, numbers and times are written.
    locale: &'a Locale,
) -> Option<Element> {
    let Story { feed, item } = story;
    if item.volume.is_none() && item.records.is_none() {
        return None;
    }
    let mut meter = element("div")
        .class("meter")
        .part("meter")
        .child(label(level, locale.text(Message::Volume)));
    let before = live.before.as_deref();
    if let Some(volume) = &item.volume {
        let before = before.and_then(|item| item.volume.as_ref());
        let before = before.map(|volume| volume.count);
        meter = usual(meter.child(figure(volume, before, locale)), volume, locale)
            .child(changed(volume, locale))
            .child(history(volume, locale))
            .child(warnings(volume, locale));
    }
    if let Some(records) = item.records {
        let before = before.and_then(|item| item.records);
        let text = records_text(records, locale);
        let words = element("p").class("records").part("records").text(&text);
        meter = meter.child(words.child(was(
            records.count,
            before.map(|records| records.count),
            locale,
        )));
    }
    Some(meter.child(measured(feed, item, live.freshness, as_of, locale)))
}

/// The count against the window before, in words.
fn changed(volume: &Volume, locale: &Locale) -> Option<Element> {
    let (sign, percent) = match change(volume)? {
        Change::First => return Some(note(locale.text(Message::FirstPosts))),
        Change::None => return Some(note(locale.text(Message::NoChange))),
        Change::More(percent) => ("+", percent),
        Change::Fewer(percent) => ("−", percent),
    };
    let percent = match percent {
        0 => locale.percent(Percent::LessThanOne),
        _ => locale.whole_percent(percent),
    };
    let values = [
        ("change", &*[sign, &percent].concat()),
        (
            "count",
            &locale.integer(volume.previous.unwrap_or_default()),
        ),
    ];
    Some(note(&locale.fill(Message::Change, &values)))
}

/// What a reader should know before comparing shares.
fn warnings(volume: &Volume, locale: &Locale) -> Option<Element> {
    let small = is_small_sample(volume).then(|| {
        let fewest = locale.integer(SMALL_SAMPLE);
        fact(&locale.fill(Message::SmallSample, &[("count", &fewest)]))
    });
    let shares = shares(volume);
    let one = dominant(&shares).map(|source| {
        let percent = locale.percent(Percent::of(source.count, shares.whole));
        let values = [("share", &*percent), ("name", &source.name)];
        fact(&locale.count(Message::OneSource, shares.whole, &values))
    });
    list("warnings")
        .part("warnings")
        .child(small)
        .child(one)
        .unless_empty()
}

fn note(text: &str) -> Element {
    element("p").class("note").text(text)
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

fn figure(volume: &Volume, before: Option<u64>, locale: &Locale) -> Element {
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
    let count = counted("count", volume.count, locale).part("count");
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
        // Last, so that it moves nothing.
        .child(was(volume.count, before, locale))
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
            ("days", &locale.integer(baseline.days)),
        ],
    );
    let most = baseline.count.min(limits::COUNT) * 2;
    let scale = element("div")
        .class("scale")
        .attribute("role", "meter")
        .attribute_of("aria-label", locale.text(Message::Volume).to_owned())
        .attribute("aria-valuemin", "0")
        .attribute_of("aria-valuemax", digits(most))
        .attribute_of("aria-valuenow", digits(volume.count.min(most)))
        .attribute_of("aria-valuetext", text.clone())
        .child(bar(share, true));
    meter.child(scale).child(note(&text))
}
