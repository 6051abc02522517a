//! The arithmetic of the meter, in whole numbers only.

mod context;
mod percent;

use crate::digits::digits;
use crate::{SourceCount, Volume, limits};

pub use context::{
    CURVE, Change, Loudness, SMALL_SAMPLE, change, curve, dominant, is_small_sample, loudness,
    window_end,
};
pub use percent::{Percent, is_rounded, percents};

/// A part of a whole, in ten-thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share(u32);

const WHOLE: u32 = 10_000;

/// Both numbers divided by the power of two that leaves room for a product
/// with [`WHOLE`]: 128-bit division would be a kilobyte of wasm. Counts of a
/// feed below 2⁴⁸ stay as they are.
fn scaled(part: u64, whole: u64) -> (u64, u64) {
    let bits = u64::BITS - whole.leading_zeros();
    let shift = bits.saturating_sub(48);
    (part >> shift, whole >> shift)
}

impl Share {
    /// How much of `whole` the `part` is; more than the whole counts as all of
    /// it, and any part of nothing as nothing.
    pub fn of(part: u64, whole: u64) -> Self {
        if whole == 0 {
            return Share(0);
        }
        let (part, whole) = scaled(part.min(whole), whole);
        // At most WHOLE, so the cast keeps it.
        Share((part * u64::from(WHOLE) / whole) as u32)
    }

    /// Ten-thousandths of the whole, 0 to 10,000.
    pub fn ten_thousandths(self) -> u32 {
        self.0
    }

    /// The share as a length for an SVG attribute, such as `44.49%`.
    pub fn length(self) -> String {
        let fraction = self.0 % 100;
        let zero = if fraction < 10 { "0" } else { "" };
        [
            &digits((self.0 / 100).into()),
            ".",
            zero,
            &digits(fraction.into()),
            "%",
        ]
        .concat()
    }
}

/// How the posts of a volume part among its sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shares<'a> {
    /// The sources, most posts first; equal counts in the feed's order.
    pub sources: Vec<&'a SourceCount>,
    /// What every share is a share of: the volume's count, or the sum of the
    /// sources where that is larger.
    pub whole: u64,
    /// Posts of the volume that no source accounts for.
    pub unattributed: u64,
    /// Posts of the sources beyond the volume's count.
    pub surplus: u64,
}

/// Sorts a volume's sources and says where they do not add up.
pub fn shares(volume: &Volume) -> Shares<'_> {
    let mut sources: Vec<&SourceCount> = Vec::with_capacity(volume.sources.len());
    for source in &volume.sources {
        // At most 100 of them; the library's sort is three kilobytes of wasm.
        let place = sources.partition_point(|before| before.count >= source.count);
        sources.insert(place, source);
    }
    let sum = sources
        .iter()
        .fold(0u64, |sum, source| sum.saturating_add(source.count));
    let unattributed = if sources.is_empty() {
        0
    } else {
        volume.count.saturating_sub(sum)
    };
    Shares {
        sources,
        whole: volume.count.max(sum),
        unattributed,
        surplus: sum.saturating_sub(volume.count),
    }
}

/// How far the meter's bar is filled: the count against twice the baseline,
/// so that a usual window stands in the middle. `None` without a baseline,
/// where a bar would have no scale.
pub fn level(volume: &Volume) -> Option<Share> {
    Some(Share::of(volume.count, exact(volume.baseline?.count) * 2))
}

/// A count as a feed may have it at most, so that it can be multiplied.
fn exact(count: u64) -> u64 {
    count.min(limits::COUNT)
}

/// A number in tenths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tenths {
    /// Some, but less than one tenth.
    LessThanOne,
    /// So many, such as 17 for 1.7.
    Whole(u64),
}

/// The count against the baseline in tenths, half up; never none of some.
pub fn tenths_of_usual(volume: &Volume) -> Option<Tenths> {
    let (count, baseline) = (exact(volume.count), exact(volume.baseline?.count));
    Some(match (count * 20 + baseline) / (baseline * 2).max(1) {
        0 if count > 0 => Tenths::LessThanOne,
        tenths => Tenths::Whole(tenths),
    })
}

#[cfg(test)]
mod tests {
    use super::{Share, Tenths, level, shares, tenths_of_usual};
    use crate::{Baseline, SourceCount, Volume};

    pub(super) fn volume(count: u64, sources: &[(&str, u64)]) -> Volume {
        Volume {
            count,
            window_hours: Some(24),
            measured_at: None,
            previous: None,
            baseline: None,
            history: Vec::new(),
            sources: sources
                .iter()
                .map(|(name, count)| SourceCount {
                    id: (*name).into(),
                    name: (*name).into(),
                    count: *count,
                    url: None,
                })
                .collect(),
        }
    }

    #[test]
    fn sources_are_sorted_by_count_and_ties_keep_their_order() {
        let measured = volume(
            490,
            &[("X", 86), ("Bluesky", 95), ("News", 218), ("YouTube", 91)],
        );
        let parts = shares(&measured);
        let names: Vec<&str> = parts.sources.iter().map(|source| &*source.name).collect();
        assert_eq!(names, ["News", "Bluesky", "YouTube", "X"]);
        assert_eq!(
            (parts.whole, parts.unattributed, parts.surplus),
            (490, 0, 0)
        );

        let measured = volume(4, &[("A", 1), ("B", 2), ("C", 1)]);
        let tie = shares(&measured);
        let names: Vec<&str> = tie.sources.iter().map(|source| &*source.name).collect();
        assert_eq!(names, ["B", "A", "C"]);
    }

    #[test]
    fn posts_without_a_source_are_counted() {
        let measured = volume(100, &[("X", 60)]);
        let parts = shares(&measured);
        assert_eq!(
            (parts.whole, parts.unattributed, parts.surplus),
            (100, 40, 0)
        );
    }

    #[test]
    fn sources_beyond_the_count_widen_the_whole_and_say_so() {
        let measured = volume(100, &[("X", 60), ("News", 70)]);
        let parts = shares(&measured);
        assert_eq!(
            (parts.whole, parts.unattributed, parts.surplus),
            (130, 0, 30)
        );
    }

    #[test]
    fn a_volume_without_sources_has_nothing_unattributed() {
        let measured = volume(100, &[]);
        assert_eq!(shares(&measured).unattributed, 0);
    }

    #[test]
    fn sums_past_the_largest_number_saturate() {
        let measured = volume(1, &[("A", u64::MAX), ("B", u64::MAX)]);
        let parts = shares(&measured);
        assert_eq!(parts.whole, u64::MAX);
    }

    #[test]
    fn lengths_have_two_decimals() {
        assert_eq!(Share::of(0, 490).length(), "0.00%");
        assert_eq!(Share::of(218, 490).length(), "44.48%");
        assert_eq!(Share::of(1, 1_000).length(), "0.10%");
        assert_eq!(Share::of(3, 2).length(), "100.00%");
        assert_eq!(Share::of(u64::MAX, u64::MAX).length(), "100.00%");
    }

    #[test]
    fn the_bar_has_a_scale_only_with_a_baseline() {
        let mut measured = volume(490, &[]);
        assert_eq!(level(&measured), None);
        assert_eq!(tenths_of_usual(&measured), None);
        measured.baseline = Some(Baseline {
            count: 283,
            days: 30,
        });
        assert_eq!(level(&measured).map(Share::ten_thousandths), Some(8_657));
        assert_eq!(tenths_of_usual(&measured), Some(Tenths::Whole(17)));
        measured.count = 1;
        assert_eq!(tenths_of_usual(&measured), Some(Tenths::LessThanOne));
        measured.count = 0;
        assert_eq!(tenths_of_usual(&measured), Some(Tenths::Whole(0)));
    }
}
