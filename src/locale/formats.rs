//! How numbers, plurals and times are written in one language.
//!
//! English stands in the code. For any other language a few lines of its file
//! say it (`languages/en.txt` explains them), and are read natively here and in
//! the browser by `embed/formats.js`, which only readers of such a language
//! fetch: as Rust it was four kilobytes of every reader's wasm
//! (`docs/decisions/0016-languages-are-data.md`). Both write the same, and
//! neither asks the platform; only English regions beyond `en-US` and `en-GB`
//! have their dates from there.

#[cfg(not(target_arch = "wasm32"))]
mod dates;
mod english;
#[cfg(not(target_arch = "wasm32"))]
mod numbers;
#[cfg(not(target_arch = "wasm32"))]
mod plural;
#[cfg(not(target_arch = "wasm32"))]
mod written;

#[cfg(target_arch = "wasm32")]
#[path = "formats/intl.rs"]
mod platform;
#[cfg(not(target_arch = "wasm32"))]
#[path = "formats/icu4x.rs"]
mod platform;

use crate::feed::Timestamp;

pub(super) use english::English;
pub use platform::Platform;
#[cfg(not(target_arch = "wasm32"))]
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
