//! The present time.

use std::time::{SystemTime, UNIX_EPOCH};
use storymeter::feed::Timestamp;

/// The time by the system's clock; where a build is to give the same bytes
/// whenever it is run, the time that it names
/// ([SOURCE_DATE_EPOCH](https://reproducible-builds.org/specs/source-date-epoch/)).
pub fn now() -> Timestamp {
    let named = std::env::var("SOURCE_DATE_EPOCH").ok();
    let named = named.and_then(|seconds| seconds.trim().parse().ok());
    let seconds = named.unwrap_or_else(|| {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        since.map_or(0, |since| since.as_secs() as i64)
    });
    Timestamp::from_unix_seconds(seconds)
}
