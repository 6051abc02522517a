//! Numbers as JSON writes them.

use super::super::limits;

/// A number as the feed format sees it: every number in it is a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// A whole number from 0 to [`limits::COUNT`]. `1e3` and `5.0` are whole
    /// numbers too.
    Count(u64),
    /// Less than zero.
    Negative,
    /// Not whole.
    Fractional,
    /// Past the range in which every whole number is exact.
    TooLarge,
}

impl Number {
    /// Sorts a number by its digits: reading floats is several kilobytes of
    /// wasm, and rounds.
    pub(super) fn read(source: &str) -> Self {
        let (mantissa, exponent) = source.split_once(['e', 'E']).unwrap_or((source, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let fraction = fraction.trim_end_matches('0');
        let digits = || {
            whole
                .bytes()
                .chain(fraction.bytes())
                .filter(u8::is_ascii_digit)
        };
        let significant = digits().skip_while(|digit| *digit == b'0').count() as i64;
        if significant == 0 {
            return Number::Count(0);
        }
        if source.starts_with('-') {
            return Number::Negative;
        }
        // The number is its digits, moved this many places to the left.
        let moved = clamped(exponent) - fraction.len() as i64;
        if significant + moved > 16 {
            return Number::TooLarge;
        }
        let kept = digits().count() as i64 + moved.min(0);
        let digit = |sum: u64, digit: u8| sum * 10 + u64::from(digit - b'0');
        let mut count = digits().take(kept.max(0) as usize).fold(0, digit);
        for _ in 0..moved {
            count *= 10;
        }
        let rest = digits()
            .skip(kept.max(0) as usize)
            .any(|digit| digit != b'0');
        if count > limits::COUNT {
            Number::TooLarge
        } else if rest {
            Number::Fractional
        } else {
            Number::Count(count)
        }
    }
}

/// An exponent; beyond a text's possible length it makes no difference.
fn clamped(exponent: &str) -> i64 {
    const FAR: i64 = 1 << 40;
    let size = exponent
        .bytes()
        .filter(u8::is_ascii_digit)
        .fold(0, |sum: i64, digit| {
            (sum * 10 + i64::from(digit - b'0')).min(FAR)
        });
    if exponent.starts_with('-') {
        -size
    } else {
        size
    }
}

#[cfg(test)]
mod tests {
    use super::Number::{self, Count, Fractional, Negative, TooLarge};

    #[test]
    fn whole_numbers_are_counts_however_they_are_written() {
        for (source, expected) in [
            ("0", Count(0)),
            ("-0", Count(0)),
            ("-0.0e5", Count(0)),
            ("0e999999999999999999999", Count(0)),
            ("490", Count(490)),
            ("5.0", Count(5)),
            ("1e3", Count(1000)),
            ("1.5E+1", Count(15)),
            ("1200e-2", Count(12)),
            ("10.50e1", Count(105)),
            ("0.00005e5", Count(5)),
            ("9007199254740991", Count(9_007_199_254_740_991)),
            ("9007199254740991.0", Count(9_007_199_254_740_991)),
            ("9007199254740992", TooLarge),
            ("9999999999999999", TooLarge),
            ("18446744073709551616", TooLarge),
            ("1e400", TooLarge),
            ("1e999999999999999999999", TooLarge),
            ("1000000000000000000.5", TooLarge),
            ("1.5", Fractional),
            ("0.1", Fractional),
            ("1e-400", Fractional),
            ("1e-999999999999999999999", Fractional),
            ("12e-1", Fractional),
            ("9007199254740990.5", Fractional),
            ("-1", Negative),
            ("-0.5", Negative),
            ("-1e400", Negative),
        ] {
            assert_eq!(Number::read(source), expected, "{source}");
        }
    }
}
