//! Time zones: how far a clock is from UTC, and what that is called.

use crate::digits::digits;
use crate::feed::Timestamp;

#[cfg(feature = "ssr")]
#[path = "zone/bundled.rs"]
mod platform;
#[cfg(all(feature = "csr", not(feature = "ssr")))]
#[path = "zone/browser.rs"]
mod platform;
#[cfg(not(any(feature = "csr", feature = "ssr")))]
#[path = "zone/absent.rs"]
mod platform;

/// The time zone that times are shown in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Zone {
    /// The reader's own; where text is rendered there is no reader, and it is UTC.
    #[default]
    Reader,
    /// UTC.
    Utc,
    /// Another zone of the [IANA database](https://www.iana.org/time-zones).
    Named(Box<str>),
}

impl Zone {
    /// Finds a zone by its name, such as `Europe/Berlin`. `None` where the
    /// platform knows no such zone.
    pub fn find(name: &str) -> Option<Self> {
        let name = name.trim();
        if name.eq_ignore_ascii_case("utc") {
            return Some(Zone::Utc);
        }
        if name.is_empty() {
            return None;
        }
        let epoch = Timestamp::from_unix_seconds(0);
        platform::minutes_of(name, epoch).map(|_| Zone::Named(name.into()))
    }

    /// How many minutes its clocks are ahead of UTC at a point in time.
    fn minutes(&self, time: Timestamp) -> i64 {
        match self {
            Zone::Reader => platform::minutes_of_reader(time),
            Zone::Utc => 0,
            Zone::Named(name) => platform::minutes_of(name, time).unwrap_or(0),
        }
    }

    /// What the zone's clocks show, as if it were UTC; and what the zone is
    /// called then: `UTC`, `UTC+1`, `UTC−3:30`. Those names are the same in
    /// every language and on every platform, and need no `Intl`.
    pub(super) fn local(&self, time: Timestamp) -> (Timestamp, String) {
        let minutes = self.minutes(time);
        let local = Timestamp::from_unix_seconds(time.unix_seconds() + minutes * 60);
        let sign = match minutes {
            0 => return (local, "UTC".into()),
            1.. => "+",
            _ => "−",
        };
        let minutes = minutes.unsigned_abs();
        let (hours, rest) = (minutes / 60, minutes % 60);
        let mut name = ["UTC", sign, &digits(hours)].concat();
        if rest > 0 {
            let zero = if rest < 10 { "0" } else { "" };
            name = [&name, ":", zero, &digits(rest)].concat();
        }
        (local, name)
    }
}

#[cfg(test)]
mod tests {
    use super::Zone;
    use crate::feed::Timestamp;

    fn shown(zone: &str, time: &str) -> (String, String) {
        let time = Timestamp::parse(time).expect("a good time");
        let (local, name) = Zone::find(zone).expect("a known zone").local(time);
        (local.to_rfc3339(), name)
    }

    #[test]
    fn a_zone_is_named_by_its_distance_from_utc() {
        for (zone, time, local, name) in [
            ("UTC", "2026-03-27T18:30:00Z", "2026-03-27T18:30:00Z", "UTC"),
            ("utc", "2026-03-27T18:30:00Z", "2026-03-27T18:30:00Z", "UTC"),
            (
                "Europe/Berlin",
                "2026-03-27T18:30:00Z",
                "2026-03-27T19:30:00Z",
                "UTC+1",
            ),
            (
                "Europe/Berlin",
                "2026-07-27T18:30:00Z",
                "2026-07-27T20:30:00Z",
                "UTC+2",
            ),
            (
                "Asia/Kolkata",
                "2026-12-31T20:00:00Z",
                "2027-01-01T01:30:00Z",
                "UTC+5:30",
            ),
            (
                "America/St_Johns",
                "2026-01-01T00:00:00Z",
                "2025-12-31T20:30:00Z",
                "UTC−3:30",
            ),
            (
                "Europe/London",
                "2026-01-01T00:00:00Z",
                "2026-01-01T00:00:00Z",
                "UTC",
            ),
        ] {
            assert_eq!(
                shown(zone, time),
                (local.into(), name.into()),
                "{zone} {time}"
            );
        }
    }

    #[test]
    fn a_zone_that_nobody_knows_is_none() {
        for zone in ["", "Mars/Olympus", "+01:00x", "Europe/../Berlin"] {
            assert_eq!(Zone::find(zone), None, "{zone}");
        }
    }
}
