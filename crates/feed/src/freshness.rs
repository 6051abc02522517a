//! How fresh figures are, by the feed's own times.

use crate::{Feed, Item, Timestamp};

/// What a card that keeps itself up to date says of its figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// Counted within the last hour, or within twice the interval of refreshing
    /// where that is longer.
    Live,
    /// Counted longer ago, but within the window that they are about.
    Delayed,
    /// Counted more than a window ago: "the last 24 hours" are others by now.
    OutOfDate,
    /// They are meant to stay as they are: the page has set `as-of`, or the
    /// feed has `expired`.
    Frozen,
}

const HOUR: i64 = 3_600;

/// How far clocks may differ, in seconds. A time of counting that is further
/// ahead is wrong, and nothing follows from it.
const MOST_AHEAD: i64 = 300;

impl Freshness {
    /// The word for programs, as in the part of a card and in events.
    pub fn word(self) -> &'static str {
        match self {
            Freshness::Live => "live",
            Freshness::Delayed => "delayed",
            Freshness::OutOfDate => "stale",
            Freshness::Frozen => "frozen",
        }
    }

    /// The freshness of a story's figures now. `interval` is how often the page
    /// has the feed asked for again, in seconds; without one nothing would keep
    /// the word true, so there is none. Nor is there where the feed does not
    /// say when it counted, or names a time that has yet to come. Of figures
    /// that were counted on some day without an hour, nothing can be said but
    /// that they are out of date, once that is sure.
    pub fn of(
        feed: &Feed,
        item: &Item,
        frozen: bool,
        interval: Option<u32>,
        now: Timestamp,
    ) -> Option<Self> {
        if frozen || feed.expired {
            return Some(Freshness::Frozen);
        }
        let volume = item.volume.as_ref()?;
        let interval = i64::from(interval?);
        let measured = volume.measured_at?;
        let age = now.unix_seconds() - measured.latest();
        // A year at most, so the cast keeps it.
        let window = volume.window_hours.unwrap_or(24) as i64 * HOUR;
        if age < -MOST_AHEAD || (measured.is_day() && age <= window) {
            return None;
        }
        Some(if age <= HOUR.max(interval * 2) {
            Freshness::Live
        } else if age <= window {
            Freshness::Delayed
        } else {
            Freshness::OutOfDate
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Freshness;
    use crate::{Feed, Timestamp};

    const MEASURED: &str = "2026-03-27T18:30:00Z";

    fn after(minutes: i64, interval: Option<u32>, more: &str) -> Option<&'static str> {
        since(MEASURED, minutes, interval, more)
    }

    fn since(
        measured: &str,
        minutes: i64,
        interval: Option<u32>,
        more: &str,
    ) -> Option<&'static str> {
        let text = format!(
            r#"{{ "version": "https://jsonfeed.org/version/1.1", {more} "items": [{{ "id": "1", "title": "A",
                "_storymeter": {{ "volume": {{ "count": 1, "measured_at": "{measured}" }} }} }}] }}"#
        );
        let feed = Feed::read(&text).expect("it is a feed").feed;
        let measured = Timestamp::parse(measured).expect("a good time");
        let now = Timestamp::from_unix_seconds(measured.unix_seconds() + minutes * 60);
        Freshness::of(&feed, &feed.items[0], false, interval, now).map(Freshness::word)
    }

    #[test]
    fn age_decides_by_hour_interval_and_window() {
        for (minutes, word) in [
            (-5, "live"),
            (0, "live"),
            (60, "live"),
            (61, "delayed"),
            (24 * 60, "delayed"),
            (24 * 60 + 1, "stale"),
        ] {
            assert_eq!(after(minutes, Some(60), ""), Some(word), "{minutes}");
        }
        assert_eq!(after(-6, Some(60), ""), None, "nobody counts tomorrow");
        assert_eq!(
            after(119, Some(3_600), ""),
            Some("live"),
            "twice the interval"
        );
    }

    #[test]
    fn of_a_day_without_an_hour_only_its_being_over_is_sure() {
        let since = |hours: i64| since("2026-03-27", hours * 60, Some(60), "");
        for hours in [-1, 0, 1, 12, 24, 24 + 12 + 24] {
            assert_eq!(since(hours), None, "{hours}");
        }
        assert_eq!(since(24 + 12 + 25), Some("stale"));
    }

    #[test]
    fn a_card_that_nothing_refreshes_says_nothing() {
        assert_eq!(after(5, None, ""), None);
        assert_eq!(after(5, None, r#""expired": true,"#), Some("frozen"));
        assert_eq!(
            after(9_999, Some(60), r#""expired": true,"#),
            Some("frozen")
        );
    }
}
