//! What is known about a language.

mod english;

#[cfg(target_arch = "wasm32")]
#[path = "formats/intl.rs"]
mod platform;

#[cfg(not(target_arch = "wasm32"))]
#[path = "formats/icu4x.rs"]
mod platform;

use super::Zone;
use crate::feed::Timestamp;
pub use platform::Platform;

/// Numbers, plurals and dates of one language.
pub trait Formats: Send + Sync {
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

/// The formats of an English tag. They need no platform for numbers and
/// plurals, nor for the dates of `en`, `en-US` and `en-GB`; the dates of other
/// regions come from `Intl` in the browser and from ICU4X natively.
/// `tests/fixtures/locales.txt` holds what both have to say.
pub fn formats(tag: &str, zone: Zone) -> Box<dyn Formats> {
    Box::new(english::English::new(tag, zone))
}
