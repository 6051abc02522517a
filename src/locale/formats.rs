//! How numbers, plurals and times are written in one language.
//!
//! A few lines of its file say it (`languages/en.ftl` explains them), and this
//! code reads them, for English as for any other language, natively and in the
//! page. It asks no platform: a snapshot and the live card after it write the
//! same (`docs/decisions/0016-languages-are-data.md`).

mod dates;
mod numbers;
mod plural;
mod regions;

pub(super) use dates::{Extent, Style, moment};
pub(super) use numbers::{compact, integer, tenths};
pub(super) use plural::{category, form, place};
pub(super) use regions::of as region_of;
