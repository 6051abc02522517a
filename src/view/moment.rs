//! A point in time.

use super::markup::{Element, element};
use crate::feed::Timestamp;
use crate::locale::Locale;
use leptos::prelude::*;

/// A time as the locale writes it, with the exact one in `datetime`.
#[component]
pub fn Moment(
    /// The point in time.
    time: Timestamp,
    /// How text, numbers and times are written.
    locale: Locale,
) -> Element {
    element("time")
        .attribute("dir", "auto")
        .attribute_of("datetime", time.to_rfc3339())
        .text(&locale.moment(time))
}
