//! The volume meter.

use super::bullet::bullet;
use super::comparison::comparison;
use super::curve::history;
use super::heading::unseen;
use super::line::{fact, line, said};
use super::measured::measured;
use super::paragraph::own;
use super::window::{posts, posts_message, window};
use super::words::{Inline, Kind, Piece, arranged, counted, inline, name, plain, sentence, was};
use super::{Live, Story};
use crate::digits::digits;
use crate::feed::{RecordScope, Records, Timestamp, Volume};
use crate::locale::{Locale, Message};
use crate::volume::{Percent, SMALL_SAMPLE, dominant, is_small_sample, percents, shares};
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

/// Hours as programs have them (HTML, valid duration string).
fn duration(hours: u64) -> String {
    ["PT", &digits(hours), "H"].concat()
}

/// What a reader should know before comparing shares.
fn warnings(volume: &Volume, locale: &Locale) -> Option<impl IntoView + use<>> {
    let mut facts = Vec::new();
    if is_small_sample(volume) {
        let fewest = locale.integer(SMALL_SAMPLE);
        facts.push(said(
            &locale.fill(Message::SmallSample, &[("count", &fewest)]),
        ));
    }
    let shares = shares(volume);
    if let Some(source) = dominant(&shares) {
        // The first of them, as the breakdown has it.
        let percent = percents(&shares).first().copied();
        let percent = locale.percent(percent.unwrap_or(Percent::Zero));
        let text = locale.count(Message::OneSource, shares.whole, &[("share", &percent)]);
        facts.push(fact(sentence(&text, name(&source.name))));
    }
    line("warnings", Some("warnings".to_owned()), facts)
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
        let text = plain(&posts(volume, locale));
        return own("figure empty", Some("count"), vec![text]);
    }
    let message = posts_message(volume, locale);
    let mut words = arranged(message, &mut |name| {
        vec![match name {
            "count" => counted("count", Some("count"), volume.count, None, locale),
            _ => Piece::Inline(Inline {
                kind: Kind::Time,
                class: Some("window"),
                part: Some("window"),
                datetime: volume.window_hours.map(duration),
                text: window(volume, locale).unwrap_or_default(),
                ..Inline::default()
            }),
        }]
    });
    // Last, so that it moves nothing.
    let was = was(volume.count, before, locale);
    words.extend(was.map(|text| inline(Kind::Span, Some("was"), &text)));
    own("figure", None, words)
}
