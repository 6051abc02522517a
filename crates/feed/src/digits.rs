//! Whole numbers as digits.

/// A number in decimal. The one way in which the widget writes numbers: the
/// library has a function for each of its integer types, and a table for all
/// of them, which are half a kilobyte of wasm.
#[inline(never)]
pub fn digits(mut number: u64) -> String {
    let mut text = String::new();
    let mut unit = 1;
    while number / unit >= 10 {
        unit *= 10;
    }
    while unit > 0 {
        text.push(char::from(b'0' + (number / unit) as u8));
        number %= unit;
        unit /= 10;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::digits;
    use proptest::prelude::*;

    #[test]
    fn the_smallest_and_the_largest() {
        assert_eq!(digits(0), "0");
        assert_eq!(digits(10), "10");
        assert_eq!(digits(u64::MAX), "18446744073709551615");
    }

    proptest! {
        #[test]
        fn every_number_is_written_as_the_library_does(number: u64) {
            prop_assert_eq!(digits(number), number.to_string());
        }
    }
}
