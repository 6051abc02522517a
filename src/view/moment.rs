//! A point in time.

use super::words::{Piece, time};
use crate::feed::Timestamp;
use crate::locale::Locale;

/// A time as the locale writes it.
pub(super) fn moment(at: Timestamp, locale: &Locale) -> Piece {
    time(at, locale.moment(at))
}

/// The same with the name of its zone: where a card says that.
pub(super) fn moment_and_zone(at: Timestamp, locale: &Locale) -> Piece {
    time(at, locale.moment_and_zone(at))
}

/// The day alone.
pub(super) fn day(at: Timestamp, locale: &Locale) -> Piece {
    time(at, locale.day(at))
}
