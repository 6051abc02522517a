//! When to ask for a feed again.

/// How long a feed may take to arrive whole, in seconds.
pub const TIMEOUT_SECONDS: u32 = 10;

/// The shortest time between two requests for one feed, in seconds.
pub const SHORTEST_SECONDS: u32 = 60;

/// The longest time between two requests that repeated failure leads to,
/// in seconds: one hour, or the page's own interval where that is longer.
pub const LONGEST_SECONDS: u32 = 3_600;

/// A day is longer than any page stays open, and keeps timers in range.
const DAY: u32 = 86_400;

/// Reads the `refresh` attribute: whole seconds, [`SHORTEST_SECONDS`] at
/// least. `None` (never) for 0 and for anything that is not a number.
pub fn interval(attribute: &str) -> Option<u32> {
    let seconds: u32 = attribute.trim().parse().ok()?;
    (seconds > 0).then(|| seconds.clamp(SHORTEST_SECONDS, DAY))
}

/// How long to wait for the next request, in seconds, after a number of
/// failures in a row: each one doubles the interval, up to an hour, and no wait
/// is shorter than the server's own wish of up to a day
/// ([Retry-After](https://www.rfc-editor.org/rfc/rfc9110#field.retry-after)).
/// Up to a tenth is added, by `chance` in thousandths, after a failure up to a
/// half: the readers of one page don't all ask at once.
pub fn delay(interval: u32, failures: u32, retry_after: u32, chance: u32) -> u32 {
    let doubled = interval.saturating_mul(1 << failures.min(10));
    let longest = LONGEST_SECONDS.max(interval);
    let wait = doubled.min(longest).max(retry_after.min(DAY));
    let most = if failures == 0 { wait / 10 } else { wait / 2 };
    wait + most * chance.min(1_000) / 1_000
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
        let waits: Vec<u32> = (0..8).map(|failures| delay(60, failures, 0, 0)).collect();
        assert_eq!(waits, [60, 120, 240, 480, 960, 1920, 3600, 3600]);
        assert_eq!(
            delay(7_200, 5, 0, 0),
            7_200,
            "never sooner than the page asked"
        );
        assert_eq!(delay(86_400, u32::MAX, 0, 0), 86_400);
    }

    #[test]
    fn a_servers_wish_is_heeded_up_to_a_day() {
        assert_eq!(delay(60, 1, 90, 0), 120);
        assert_eq!(delay(60, 1, 7_200, 0), 7_200);
        assert_eq!(delay(60, 1, u32::MAX, 0), 86_400);
    }

    #[test]
    fn chance_makes_a_wait_longer_and_never_shorter() {
        assert_eq!(delay(600, 0, 0, 1_000), 660);
        assert_eq!(delay(600, 1, 0, 500), 1_500);
        assert_eq!(delay(60, 0, 0, 5_000), 66);
        assert_eq!(delay(86_400, u32::MAX, u32::MAX, 1_000), 129_600);
    }
}
