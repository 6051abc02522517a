//! When to ask for a feed again.

/// How long a feed may take to arrive whole, in seconds.
pub const TIMEOUT_SECONDS: u32 = 10;

/// The shortest time between two requests for one feed, in seconds.
pub const SHORTEST_SECONDS: u32 = 60;

/// The longest time between two requests that repeated failure leads to,
/// in seconds: one hour, or the page's own interval where that is longer.
pub const LONGEST_SECONDS: u32 = 3_600;

/// Reads the `refresh` attribute: whole seconds, [`SHORTEST_SECONDS`] at
/// least. `None` (never) for 0 and for anything that is not a number.
pub fn interval(attribute: &str) -> Option<u32> {
    let seconds: u32 = attribute.trim().parse().ok()?;
    // A day is longer than any page stays open, and keeps timers in range.
    (seconds > 0).then(|| seconds.clamp(SHORTEST_SECONDS, 86_400))
}

/// How long to wait for the next request, in seconds, after a number of
/// failures in a row: each one doubles the interval.
pub fn delay(interval: u32, failures: u32) -> u32 {
    let doubled = interval.saturating_mul(1 << failures.min(10));
    doubled.min(LONGEST_SECONDS.max(interval))
}

#[cfg(test)]
mod tests {
    use super::{delay, interval};

    #[test]
    fn the_attribute_is_whole_seconds_from_sixty() {
        assert_eq!(interval("300"), Some(300));
        assert_eq!(interval(" 90 "), Some(90));
        assert_eq!(interval("5"), Some(60));
        assert_eq!(interval("4000000000"), Some(86_400));
        for never in ["", "0", "-60", "1.5", "soon", "99999999999999999999"] {
            assert_eq!(interval(never), None, "{never:?}");
        }
    }

    #[test]
    fn failures_double_the_wait_up_to_an_hour() {
        let waits: Vec<u32> = (0..8).map(|failures| delay(60, failures)).collect();
        assert_eq!(waits, [60, 120, 240, 480, 960, 1920, 3600, 3600]);
        assert_eq!(delay(7_200, 5), 7_200, "never sooner than the page asked");
        assert_eq!(delay(86_400, u32::MAX), 86_400);
    }
}
