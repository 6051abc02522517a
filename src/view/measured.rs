//! When the posts were counted, and what follows from that.

use super::line::{Fact, fact, line, said};
use super::meter::records_text;
use super::moment::whole_moment;
use super::words::{Kind, Piece, inline, plain, sentence, was};
use super::{Live, Story};
use crate::feed::{Item, Timestamp};
use crate::freshness::Freshness;
use crate::locale::{Locale, Message};
use leptos::prelude::*;

/// When it was counted, how long ago that is on a card that is kept up to date,
/// how many were ever counted, and whether the figures are older than the story:
/// they are not of its own time. `as_of` is the time that the page gives, where
/// the feed gives none.
pub(super) fn measured(
    story: &Story,
    live: &Live,
    as_of: Option<Timestamp>,
    locale: &Locale,
) -> impl IntoView + use<> {
    let Story { feed, item } = story;
    let freshness = live.freshness.filter(|_| item.volume.is_some());
    let mut facts = Vec::new();
    if let Some(volume) = &item.volume {
        let message = match freshness {
            None => Message::Counted,
            Some(Freshness::Live) => Message::Live,
            Some(Freshness::Delayed) => Message::Delayed,
            Some(Freshness::OutOfDate) => Message::OutOfDate,
            Some(Freshness::Frozen) => Message::AsOf,
        };
        let frozen = freshness == Some(Freshness::Frozen);
        facts.push(match volume.measured_at.or(as_of.filter(|_| frozen)) {
            Some(time) => {
                let mut words = sentence(locale.text(message), whole_moment(time, locale));
                let now = live.now.filter(|_| live.is_kept_true());
                if let Some(ago) = now.and_then(|now| ago(time, now, locale)) {
                    words.push(Piece::Plain([" (", &ago, ")"].concat()));
                }
                fact(words)
            }
            None => said(locale.text(Message::NotCounted)),
        });
    }
    if let Some(records) = item.records {
        let before = live.before.as_deref().and_then(|item| item.records);
        let before = before.map(|records| records.count);
        let was = was(records.count, before, locale);
        let mut words = vec![plain(&records_text(records, locale))];
        words.extend(was.map(|text| inline(Kind::Span, Some("was"), &text)));
        facts.push(Fact {
            class: Some("records"),
            part: Some("records"),
            words,
            ..Fact::default()
        });
    }
    if is_older(item) {
        facts.push(said(locale.text(Message::CountedBefore)));
    }
    if feed.expired && item.volume.is_some() {
        facts.push(said(locale.text(Message::Ended)));
    }
    // A part of its own, so that a page can style a card by how fresh it is.
    let part = match freshness {
        Some(freshness) => ["measured ", freshness.word()].concat(),
        None => "measured".to_owned(),
    };
    line("line measured", Some(part), facts)
}

/// Whether the figures were counted more than a window before the story was
/// published: sooner than that is how stories are written.
fn is_older(item: &Item) -> bool {
    let published = item.published;
    let volume = item.volume.as_ref();
    let end = volume.and_then(|volume| {
        let hours = i64::try_from(volume.window_hours.unwrap_or(24)).ok()?;
        volume.measured_at?.later(hours.checked_mul(3_600)?)
    });
    end.zip(published)
        .is_some_and(|(end, published)| end.precedes(published))
}

/// How long ago that is: minutes, hours, and days up to a month. Nothing of what
/// is to come, and of a day without an hour.
fn ago(time: Timestamp, now: Timestamp, locale: &Locale) -> Option<String> {
    let minutes = u64::try_from(now.unix_seconds() - time.unix_seconds()).ok()? / 60;
    let (message, count) = match minutes {
        _ if time.is_day() => return None,
        0 => return None,
        1..60 => (Message::AgoMinutes, minutes),
        60..2_880 => (Message::AgoHours, minutes / 60),
        2_880..44_640 => (Message::AgoDays, minutes / 1_440),
        _ => return None,
    };
    Some(locale.count(message, count, &[]))
}

#[cfg(test)]
mod tests {
    use super::ago;
    use crate::feed::Timestamp;
    use crate::locale::Locale;

    #[test]
    fn how_long_ago_it_was_is_said_in_one_unit() {
        let time = |text| Timestamp::parse(text).expect("a good time");
        let now = time("2026-10-14T09:30:59Z");
        let said = |text| ago(time(text), now, &Locale::default());
        for (then, words) in [
            ("2026-10-14T09:30:00Z", None),
            ("2026-10-14T09:29:00Z", Some("1 minute ago")),
            ("2026-10-14T08:30:00Z", Some("1 hour ago")),
            ("2026-10-12T10:00:00Z", Some("47 hours ago")),
            ("2026-10-12T09:00:00Z", Some("2 days ago")),
            ("2026-01-01T00:00:00Z", None),
            ("2026-10-14T09:31:00Z", None),
            ("2026-10-13", None),
        ] {
            assert_eq!(said(then).as_deref(), words, "{then}");
        }
    }
}
