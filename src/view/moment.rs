//! A point in time.

use super::markup::{Element, element};
use crate::feed::Timestamp;
use crate::locale::Locale;

/// A time as the locale writes it, with the exact one in `datetime`.
pub(super) fn moment(time: Timestamp, locale: &Locale) -> Element {
    element("time")
        .attribute("dir", "auto")
        .attribute_of("datetime", time.to_rfc3339())
        .text(&locale.moment(time))
}
