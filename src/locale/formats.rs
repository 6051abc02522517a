//! How numbers, plurals and times are written in one language.
//!
//! English stands in the code. For any other language a few lines of its file
//! say it (`languages/en.txt` explains them), and are read here with the feature
//! `ssr` and in a page by `embed/formats.js`, which only readers of such a language
//! fetch: as Rust it was four kilobytes of every reader's wasm
//! (`docs/decisions/0016-languages-are-data.md`). Both write the same, and
//! neither asks the platform; only English regions beyond `en-US` and `en-GB`
//! have their dates from there.

#[cfg(feature = "ssr")]
mod dates;
mod english;
#[cfg(feature = "ssr")]
mod numbers;
#[cfg(feature = "ssr")]
mod plural;
#[cfg(feature = "ssr")]
mod written;

#[cfg(feature = "ssr")]
#[path = "formats/icu4x.rs"]
mod platform;
#[cfg(all(feature = "csr", not(feature = "ssr")))]
#[path = "formats/intl.rs"]
mod platform;
#[cfg(not(any(feature = "csr", feature = "ssr")))]
#[path = "formats/absent.rs"]
mod platform;

use crate::feed::Timestamp;

pub(super) use english::English;
pub use platform::Platform;
#[cfg(feature = "ssr")]
pub(super) use written::Written;

/// Numbers, plurals and dates of one language.
pub trait Formats: Send + Sync {
    /// A whole number with the language's digits and grouping.
    fn integer(&self, number: u64) -> String;

    /// A whole number in its short form, `31K` for 31,197: two digits at least
    /// ([CLDR, compact number formats](https://unicode.org/reports/tr35/tr35-numbers.html#Compact_Number_Formats)).
    fn compact(&self, number: u64) -> String;

    /// A number with one decimal, from its tenths: `1.7` for 17.
    fn tenths(&self, tenths: u64) -> String;

    /// The plural category of a whole number, by its name in
    /// [CLDR](https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules).
    fn plural(&self, number: u64) -> String;

    /// What a clock shows that is in UTC.
    fn moment(&self, time: Timestamp) -> String;
}
