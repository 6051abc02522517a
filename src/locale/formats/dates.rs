//! Dates with the time of day, by a language's pattern.

use super::numbers::plain;
use crate::feed::Timestamp;
use crate::locale::{Catalog, Message, fill};

/// What a clock shows that is in UTC.
pub(super) fn moment(catalog: &Catalog, time: Timestamp) -> String {
    let [year, month, day, hour, minute, _] = time.civil();
    let of = |message: Message, place: i64| {
        let place = usize::try_from(place).unwrap_or_default();
        let names = catalog.text(message);
        names.split('|').nth(place).unwrap_or_default()
    };
    let number = |number: i64, width: usize| plain(catalog, number, width);
    fill(
        catalog.text(Message::Moment),
        &[
            ("day", &number(day, 1)),
            ("day2", &number(day, 2)),
            ("month", of(Message::Months, month - 1)),
            ("month1", &number(month, 1)),
            ("month2", &number(month, 2)),
            ("year", &number(year, 4)),
            ("hour", &number(hour, 1)),
            ("hour2", &number(hour, 2)),
            ("hour12", &number((hour + 11) % 12 + 1, 1)),
            ("minute", &number(minute, 2)),
            ("half", of(Message::Halves, hour / 12)),
        ],
        false,
    )
}
