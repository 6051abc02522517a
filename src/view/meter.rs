//! The volume meter.

use super::bar::bar;
use super::heading::label;
use super::history::history;
use super::line::fact;
use super::measured::measured;
use super::number::{counted, was};
use super::sentence::naming;
use super::{Live, Story};
use crate::digits::digits;
use crate::feed::{RecordScope, Records, Timestamp, Volume, limits};
use crate::locale::{Locale, Message};
use crate::volume::{
    Change, Percent, SMALL_SAMPLE, change, dominant, is_small_sample, level as fill_level,
    percents, shares, tenths_of_usual,
};
use leptos::either::Either;
use leptos::prelude::*;

/// How many posts in the window, how many records behind them, and when they
/// were counted. A bar only where a baseline gives it a scale.
#[component]
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
) -> impl IntoView {
    let Story { feed, item } = story;
    let before = live.before.as_deref();
    let of_volume = item.volume.as_ref().map(|volume| {
        let before = before.and_then(|item| item.volume.as_ref());
        let before = before.map(|volume| volume.count);
        view! {
            {figure(volume, before, locale)}
            {usual(volume, locale)}
            {changed(volume, locale).map(note)}
            {history(volume, locale)}
            {warnings(volume, locale)}
        }
    });
    let records = item.records.map(|records| {
        let before = before
            .and_then(|item| item.records)
            .map(|records| records.count);
        view! {
            <p class="records" part="records">
                {records_text(records, locale)}
                {was(records.count, before, locale)}
            </p>
        }
    });
    (item.volume.is_some() || item.records.is_some()).then(|| {
        view! {
            <div class="meter" part="meter">
                {label(level, locale.text(Message::Volume))}
                {of_volume}
                {records}
                {measured(feed, item, live.freshness, as_of, locale)}
            </div>
        }
    })
}

/// The count against the window before, in words.
fn changed(volume: &Volume, locale: &Locale) -> Option<String> {
    let (sign, percent) = match change(volume)? {
        Change::First => return Some(locale.text(Message::FirstPosts).to_owned()),
        Change::None => return Some(locale.text(Message::NoChange).to_owned()),
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
    Some(locale.fill(Message::Change, &values))
}

/// What a reader should know before comparing shares.
fn warnings(volume: &Volume, locale: &Locale) -> Option<impl IntoView + use<>> {
    let small = is_small_sample(volume).then(|| {
        let fewest = locale.integer(SMALL_SAMPLE);
        fact(locale.fill(Message::SmallSample, &[("count", &fewest)]))
    });
    let shares = shares(volume);
    let one = dominant(&shares).map(|source| {
        // The first of them, as the breakdown has it.
        let percent = percents(&shares).first().copied();
        let percent = locale.percent(percent.unwrap_or(Percent::Zero));
        let text = locale.count(Message::OneSource, shares.whole, &[("share", &percent)]);
        fact(naming(&text, &[&source.name], locale))
    });
    (small.is_some() || one.is_some()).then(|| {
        view! { <ul class="warnings" role="list" part="warnings">{small}{one}</ul> }
    })
}

fn note(text: String) -> impl IntoView {
    view! { <p class="note">{text}</p> }
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

fn figure(volume: &Volume, before: Option<u64>, locale: &Locale) -> impl IntoView + use<> {
    if volume.count == 0 {
        let text = no_posts(volume, locale);
        return Either::Left(view! { <p class="figure empty" part="count">{text}</p> });
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
    Either::Right(view! {
        <p class="figure">
            {counted("count", Some("count"), volume.count, None, locale)} {" "}
            <span class="window" part="window" aria-hidden="true">{seen}</span> {" "}
            <span class="visually-hidden">{heard}</span>
            // Last, so that it moves nothing.
            {was(volume.count, before, locale)}
        </p>
    })
}

/// The bar, with the words for it.
fn usual(volume: &Volume, locale: &Locale) -> Option<impl IntoView + use<>> {
    let baseline = volume.baseline?;
    let (share, tenths) = (fill_level(volume)?, tenths_of_usual(volume)?);
    let text = locale.fill(
        Message::TimesUsual,
        &[
            ("times", &locale.tenths(tenths)),
            ("usual", &locale.integer(baseline.count)),
            ("days", &locale.integer(baseline.days)),
        ],
    );
    let most = baseline.count.min(limits::COUNT) * 2;
    Some(view! {
        <div
            class="scale"
            role="meter"
            aria-label=locale.text(Message::Volume).to_owned()
            aria-valuemin="0"
            aria-valuemax=digits(most)
            aria-valuenow=digits(volume.count.min(most))
            aria-valuetext=text.clone()
        >
            {bar(share, true)}
        </div>
        {note(text)}
    })
}
