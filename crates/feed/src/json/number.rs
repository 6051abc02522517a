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
        let bytes = source.as_bytes();
        let is_exponent = |byte: &u8| matches!(byte, b'e' | b'E');
        let end = bytes.iter().position(is_exponent).unwrap_or(bytes.len());
        // The number is its digits, without zeros before and after them, moved
        // this many places to the left.
        let mut moved = clamped(source.get(end + 1..).unwrap_or_default());
        let (mut count, mut length, mut zeros) = (0u64, 0i64, 0i64);
        let mut after_point = false;
        for byte in bytes.iter().take(end) {
            after_point |= *byte == b'.';
            let digit = byte.wrapping_sub(b'0');
            if digit > 9 {
                continue;
            }
            moved -= i64::from(after_point);
            if digit > 0 {
                length += zeros + 1;
                // Beyond sixteen digits it is too large whatever they are.
                for _ in 0..=zeros {
                    count = count.wrapping_mul(10);
                }
                count = count.wrapping_add(digit.into());
                zeros = 0;
            } else if length > 0 {
                zeros += 1;
            }
        }
        moved += zeros;
        if length == 0 {
            Number::Count(0)
        } else if source.starts_with('-') {
            Number::Negative
        } else if length + moved > 16 {
            Number::TooLarge
        } else if moved < 0 {
            Number::Fractional
        } else {
            for _ in 0..moved {
                count *= 10;
            }
            match count {
                0..=limits::COUNT => Number::Count(count),
                _ => Number::TooLarge,
            }
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
