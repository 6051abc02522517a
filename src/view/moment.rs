//! A point in time.

use crate::feed::Timestamp;
use crate::locale::Locale;
use leptos::prelude::*;

/// A time as the locale writes it, with the exact one in `datetime`.
pub(super) fn moment(time: Timestamp, locale: &Locale) -> impl IntoView + use<> {
    written(time, locale.moment(time))
}

/// The same with the name of its zone: where a card says that.
pub(super) fn moment_and_zone(time: Timestamp, locale: &Locale) -> impl IntoView + use<> {
    written(time, locale.moment_and_zone(time))
}

/// The same behind another time.
pub(super) fn moment_after(
    time: Timestamp,
    other: Option<Timestamp>,
    locale: &Locale,
) -> impl IntoView + use<> {
    written(time, locale.moment_after(time, other))
}

/// The day alone.
pub(super) fn day(time: Timestamp, locale: &Locale) -> impl IntoView + use<> {
    written(time, locale.day(time))
}

fn written(time: Timestamp, text: String) -> impl IntoView + use<> {
    view! { <time dir="auto" datetime=time.to_rfc3339()>{text}</time> }
}
