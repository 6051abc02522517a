//! The present time.

use std::ffi::OsStr;
use std::time::{SystemTime, UNIX_EPOCH};
use storymeter::feed::Timestamp;

const NAME: &str = "SOURCE_DATE_EPOCH";

/// The last second of the year 9999, the last that a time can be written of.
const LAST: u64 = 253_402_300_799;

/// The time by the system's clock; where a build is to give the same bytes
/// whenever it is run, the time that it names
/// ([SOURCE_DATE_EPOCH](https://reproducible-builds.org/specs/source-date-epoch/)).
///
/// # Errors
///
/// What it names is no time.
pub fn now() -> Result<Timestamp, String> {
    let named = std::env::var_os(NAME).filter(|named| !named.is_empty());
    let seconds = match named {
        Some(named) => seconds(&named).ok_or_else(|| {
            format!("{NAME} is {named:?}: expected whole seconds since 1970, 0 to {LAST}")
        })?,
        None => {
            let since = SystemTime::now().duration_since(UNIX_EPOCH);
            since.map_or(0, |since| since.as_secs()).min(LAST)
        }
    };
    Ok(Timestamp::from_unix_seconds(seconds as i64))
}

fn seconds(named: &OsStr) -> Option<u64> {
    let named = named.to_str()?.trim();
    let digits = named.bytes().all(|byte| byte.is_ascii_digit());
    let seconds = named.parse().ok().filter(|_| digits);
    seconds.filter(|seconds| *seconds <= LAST)
}

#[cfg(test)]
mod tests {
    use super::{LAST, seconds};

    #[test]
    fn whole_seconds_since_1970_are_a_time_and_nothing_else_is() {
        let of = |text: &str| seconds(text.as_ref());
        assert_eq!(of("0"), Some(0));
        assert_eq!(of(" 1792000000\n"), Some(1_792_000_000));
        assert_eq!(of("253402300799"), Some(LAST));
        for text in [
            "",
            " ",
            "abc",
            "-5",
            "+5",
            "1.5",
            "1e9",
            "253402300800",
            "9223372036854775807",
            "18446744073709551615",
            "99999999999999999999",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
    }
}
