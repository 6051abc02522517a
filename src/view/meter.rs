//! The volume meter.

use super::bullet::bullet;
use super::comparison::comparison;
use super::curve::history;
use super::heading::unseen;
use super::line::fact;
use super::measured::measured;
use super::number::{counted, was};
use super::sentence::{naming, sentence};
use super::window::{posts, posts_message, window};
use super::{Live, Story};
use crate::feed::{RecordScope, Records, Timestamp, Volume};
use crate::locale::{Locale, Message};
use crate::volume::{Percent, SMALL_SAMPLE, dominant, is_small_sample, percents, shares};
use leptos::either::{Either, EitherOf3};
use leptos::prelude::*;

/// How many posts in the window, how loud that is, the windows so far, and when
/// they were counted.
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
    let Story { item, .. } = story;
    let before = live.before.as_deref();
    let of_volume = item.volume.as_ref().map(|volume| {
        let before = before.and_then(|item| item.volume.as_ref());
        let before = before.map(|volume| volume.count);
        let drawn = history(volume, locale);
        // Either has the usual count on it.
        let scale = drawn.is_none().then(|| bullet(volume, locale));
        view! {
            {figure(volume, before, locale)}
            {comparison(volume, false, locale)}
            {drawn}
            {scale}
            {warnings(volume, locale)}
        }
    });
    (item.volume.is_some() || item.records.is_some()).then(|| {
        view! {
            <div class="meter" part="meter">
                {unseen(level, locale.text(Message::Volume))}
                {of_volume}
                {measured(story, live, as_of, locale)}
            </div>
        }
    })
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

/// The number of records, with what they are the records of.
pub(super) fn records_text(records: Records, locale: &Locale) -> String {
    let message = match records.scope {
        Some(RecordScope::Beat) => Message::RecordsBeat,
        Some(RecordScope::Total) => Message::RecordsTotal,
        None => Message::Records,
    };
    locale.count(message, records.count, &[])
}

/// The number, large, with its words around it.
pub(super) fn figure(
    volume: &Volume,
    before: Option<u64>,
    locale: &Locale,
) -> impl IntoView + use<> {
    if volume.count == 0 {
        let text = posts(volume, locale);
        return Either::Left(view! { <p class="figure empty" part="count">{text}</p> });
    }
    let window = window(volume, locale).unwrap_or_default();
    let words = sentence(posts_message(volume, locale), |name| match name {
        "count" => EitherOf3::A(counted("count", Some("count"), volume.count, None, locale)),
        "window" => {
            EitherOf3::B(view! { <span class="window" part="window">{window.clone()}</span> })
        }
        _ => EitherOf3::C(()),
    });
    Either::Right(view! {
        <p class="figure">
            {words}
            // Last, so that it moves nothing.
            {was(volume.count, before, locale)}
        </p>
    })
}
