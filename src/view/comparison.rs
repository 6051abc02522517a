//! How loud that is: the sentence below the number.

use super::paragraph::own;
use super::words::{Inline, Kind, Piece};
use crate::digits::digits;
use crate::feed::Volume;
use crate::locale::{Locale, Message};
use crate::volume::{Change, Loudness, Percent, Tenths, change, loudness};
use leptos::prelude::*;

/// The count against a usual window, and against the one before: "1.7 times the
/// usual 283 · 5% up on the day before".
/// Where there is room for but one of the two (`brief`), the first.
pub(super) fn comparison(
    volume: &Volume,
    brief: bool,
    locale: &Locale,
) -> Option<impl IntoView + use<>> {
    let usual = usual(volume, locale);
    let before = before(volume, locale).filter(|_| !(brief && usual.is_some()));
    if usual.is_none() && before.is_none() {
        return None;
    }
    let mut words = Vec::new();
    if let Some(usual) = &usual {
        words.push(Piece::Inline(Inline {
            kind: Kind::Number,
            class: Some("usual"),
            value: volume.baseline.map(|baseline| digits(baseline.count)),
            text: usual.clone(),
            ..Inline::default()
        }));
    }
    if let Some(before) = &before {
        let parting = if usual.is_some() { PARTED } else { "" };
        words.push(Piece::Plain([parting, before].concat()));
    }
    Some(own("comparison", Some("comparison"), words))
}

/// The dot goes with what follows it: no line ends with one.
pub(super) const PARTED: &str = " ·\u{a0}";

/// The count against the baseline, in words.
pub(super) fn usual(volume: &Volume, locale: &Locale) -> Option<String> {
    let usual = locale.integer(volume.baseline?.count);
    let (message, times) = match loudness(volume)? {
        Loudness::Quieter => (Message::Quieter, String::new()),
        Loudness::Usual => (Message::AsUsual, String::new()),
        Loudness::Times(tenths) => (Message::TimesUsual, times(tenths, locale)),
    };
    Some(locale.fill(message, &[("usual", &usual), ("times", &times)]))
}

/// The count against the window before, in words.
fn before(volume: &Volume, locale: &Locale) -> Option<String> {
    let day = volume.window_hours == Some(24);
    let before = locale.text(match day {
        true => Message::BeforeDay,
        false => Message::BeforeWindow,
    });
    let (message, name, value) = match change(volume)? {
        Change::First => return Some(locale.text(Message::FirstPosts).to_owned()),
        Change::None => (Message::NoChange, "", String::new()),
        Change::More(percent) => (
            Message::MoreThanBefore,
            "percent",
            per_cent(percent, locale),
        ),
        Change::Fewer(percent) => (
            Message::FewerThanBefore,
            "percent",
            per_cent(percent, locale),
        ),
        Change::Times(tenths) => (Message::TimesBefore, "times", times(tenths, locale)),
    };
    let text = locale.put(locale.text(message), "before", before);
    Some(locale.fill_words(&text, &[(name, &value)]))
}

fn per_cent(percent: u64, locale: &Locale) -> String {
    match percent {
        0 => locale.percent(Percent::LessThanOne),
        _ => locale.whole_percent(percent),
    }
}

/// Tenths as a number: 17 is 1.7, 30 is 3, and from ten times on whole ones are
/// exact enough.
fn times(tenths: u64, locale: &Locale) -> String {
    match tenths % 10 {
        0 => locale.integer(tenths / 10),
        _ if tenths >= 100 => locale.integer((tenths + 5) / 10),
        _ => locale.tenths(Tenths::Whole(tenths)),
    }
}
