//! Zones from the IANA database that `jiff` brings along.

use crate::feed::Timestamp;
use jiff::tz::TimeZoneDatabase;

/// The bundled database, never the machine's own: the same input gives the
/// same snapshot everywhere.
pub(super) fn minutes_of(name: &str, time: Timestamp) -> Option<i64> {
    let zone = TimeZoneDatabase::bundled().get(name).ok()?;
    let time = jiff::Timestamp::from_second(time.unix_seconds()).ok()?;
    Some(i64::from(zone.to_offset(time).seconds()) / 60)
}

pub(super) fn minutes_of_reader(_: Timestamp) -> i64 {
    0
}
