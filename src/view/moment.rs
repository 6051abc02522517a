//! A point in time.

use super::words::{Piece, time};
use crate::feed::Timestamp;
use crate::locale::Locale;

/// A time as the locale writes it.
pub(super) fn moment(at: Timestamp, locale: &Locale) -> Piece {
    time(at, locale.moment(at))
}

/// The same with its year and the name of its zone: where a card says those.
pub(super) fn whole_moment(at: Timestamp, locale: &Locale) -> Piece {
    time(at, locale.whole_moment(at))
}

/// The day alone.
pub(super) fn day(at: Timestamp, locale: &Locale) -> Piece {
    time(at, locale.day(at))
}
