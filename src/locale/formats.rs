//! What the platform knows about a language.

use crate::feed::Timestamp;

#[cfg(target_arch = "wasm32")]
#[path = "formats/intl.rs"]
mod platform;

#[cfg(not(target_arch = "wasm32"))]
#[path = "formats/icu4x.rs"]
mod platform;

/// Numbers, plurals and dates of one language.
pub trait Formats {
    /// A whole number with the language's digits and grouping.
    fn integer(&self, number: u64) -> String;

    /// The plural category of a whole number.
    fn plural(&self, number: u64) -> Plural;

    /// A date with the time and the name of its time zone.
    fn moment(&self, time: Timestamp) -> String;
}

/// The plural categories of
/// [CLDR](https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// `zero`
    Zero,
    /// `one`
    One,
    /// `two`
    Two,
    /// `few`
    Few,
    /// `many`
    Many,
    /// `other`
    Other,
}

impl Plural {
    /// The category's name in CLDR and in language files.
    pub fn name(self) -> &'static str {
        match self {
            Plural::Zero => "zero",
            Plural::One => "one",
            Plural::Two => "two",
            Plural::Few => "few",
            Plural::Many => "many",
            Plural::Other => "other",
        }
    }
}

/// The platform's formats for an English tag. Dates come from the platform
/// (`Intl` or ICU4X); numbers and plurals need no more than the rules below,
/// and the first `Intl` formatter of a page costs a slow phone 20–40 ms.
pub fn platform_formats(tag: &str) -> Box<dyn Formats> {
    Box::new(English(platform::Dates::new(tag)))
}

struct English(platform::Dates);

impl Formats for English {
    fn integer(&self, number: u64) -> String {
        let digits = number.to_string();
        let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        grouped
    }

    fn plural(&self, number: u64) -> Plural {
        if number == 1 {
            Plural::One
        } else {
            Plural::Other
        }
    }

    fn moment(&self, time: Timestamp) -> String {
        self.0.moment(time)
    }
}
