//! A point in time.

use crate::feed::Timestamp;
use crate::locale::Locale;
use leptos::prelude::*;

/// A time as the locale writes it, with the exact one in `datetime`.
pub(super) fn moment(time: Timestamp, locale: &Locale) -> impl IntoView + use<> {
    view! { <time dir="auto" datetime=time.to_rfc3339()>{locale.moment(time)}</time> }
}
