//! Shares as a reader sees them: whole per cent that add up.

use super::{Shares, scaled};

/// A share in whole per cent, which never says "none" of something or "all" of
/// nearly all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Percent {
    /// Nothing.
    Zero,
    /// Some, but less than one per cent.
    LessThanOne,
    /// Whole per cent, 1 to 99, or 100 where the part is the whole.
    Whole(u32),
    /// More than 99 per cent, but not all.
    MoreThan99,
}

/// The shares of the sources, in their order, and after them that of the posts
/// without a source where there are any.
///
/// They add up to 100: each is rounded down, and what is left goes to those
/// that lost most by it (the
/// [largest remainder](https://en.wikipedia.org/wiki/Largest_remainder_method)),
/// of equals to the first. "Less than one" then counts as nothing, and "more
/// than 99" as 100; where there is one of them, [`is_rounded`] says so.
pub fn percents(shares: &Shares<'_>) -> Vec<Percent> {
    let mut counts = Vec::with_capacity(shares.sources.len() + 1);
    counts.extend(shares.sources.iter().map(|source| source.count));
    if shares.unattributed > 0 {
        counts.push(shares.unattributed);
    }
    // For each the whole per cent, and what was lost by rounding down.
    let mut rounded = Vec::with_capacity(counts.len());
    let mut left = 100u64;
    for count in &counts {
        let (part, whole) = scaled((*count).min(shares.whole), shares.whole);
        let whole = whole.max(1);
        let down = part * 100 / whole;
        left = left.saturating_sub(down);
        rounded.push((down, part * 100 % whole));
    }
    while left > 0 {
        let mut most: Option<&mut (u64, u64)> = None;
        for share in &mut rounded {
            if share.1 > most.as_ref().map_or(0, |most| most.1) {
                most = Some(share);
            }
        }
        let Some(most) = most else { break };
        *most = (most.0 + 1, 0);
        left -= 1;
    }
    let shown = counts.iter().zip(rounded);
    let shown = shown.map(|(count, (percent, _))| match percent {
        0 if *count > 0 => Percent::LessThanOne,
        0 => Percent::Zero,
        100 if *count < shares.whole => Percent::MoreThan99,
        // At most 100, so the cast keeps it.
        percent => Percent::Whole(percent as u32),
    });
    shown.collect()
}

/// Whether there is a share whose number alone says more or less than it is, so
/// that whoever adds the numbers up may not get 100.
pub fn is_rounded(percents: &[Percent]) -> bool {
    let odd = |percent: &Percent| matches!(percent, Percent::LessThanOne | Percent::MoreThan99);
    percents.iter().any(odd)
}

#[cfg(test)]
mod tests {
    use super::Percent::{self, LessThanOne, MoreThan99, Whole, Zero};
    use super::{is_rounded, percents};
    use crate::limits;
    use crate::volume::shares;
    use crate::volume::tests::volume;
    use proptest::prelude::*;

    fn of(count: u64, counts: &[u64]) -> Vec<Percent> {
        let sources: Vec<(&str, u64)> = counts.iter().map(|count| ("a", *count)).collect();
        percents(&shares(&volume(count, &sources)))
    }

    #[test]
    fn shares_that_rounding_would_make_101_or_99_add_up_to_100() {
        assert_eq!(of(7, &[2, 2, 3]), [Whole(43), Whole(29), Whole(28)]);
        assert_eq!(of(3, &[1, 1, 1]), [Whole(34), Whole(33), Whole(33)]);
        assert_eq!(
            of(6, &[1; 6]),
            [
                Whole(17),
                Whole(17),
                Whole(17),
                Whole(17),
                Whole(16),
                Whole(16)
            ]
        );
        assert_eq!(
            of(490, &[86, 95, 218, 91]),
            [Whole(44), Whole(19), Whole(19), Whole(18)]
        );
    }

    #[test]
    fn posts_without_a_source_have_the_last_share() {
        assert_eq!(of(3, &[1, 1]), [Whole(34), Whole(33), Whole(33)]);
        assert_eq!(of(100, &[60]), [Whole(60), Whole(40)]);
    }

    #[test]
    fn nothing_is_rounded_to_none_or_to_all() {
        assert_eq!(of(1_000, &[995, 5]), [MoreThan99, LessThanOne]);
        assert_eq!(
            of(10_000, &[9_950, 30, 20]),
            [MoreThan99, LessThanOne, LessThanOne]
        );
        assert_eq!(of(100, &[100, 0]), [Whole(100), Zero]);
        assert_eq!(of(0, &[0, 0]), [Zero, Zero]);
        assert_eq!(of(0, &[]), []);
        let most = limits::COUNT;
        assert_eq!(of(most, &[most - 1, 1]), [MoreThan99, LessThanOne]);
        assert!(is_rounded(&of(1_000, &[995, 5])) && !is_rounded(&of(3, &[1, 1, 1])));
    }

    proptest! {
        #[test]
        fn they_add_up_and_are_less_than_one_off(
            counts in proptest::collection::vec(prop_oneof![0u64..4, 0u64..1_000, 0..=limits::COUNT], 1..100),
            count in prop_oneof![0u64..5_000, 0..=limits::COUNT],
        ) {
            let measured = volume(count, &counts.iter().map(|count| ("a", *count)).collect::<Vec<_>>());
            let shares = shares(&measured);
            prop_assume!(shares.whole > 0);
            let shown = percents(&shares);
            let number = |percent: &Percent| match percent {
                Zero | LessThanOne => 0,
                Whole(percent) => *percent,
                MoreThan99 => 100,
            };
            prop_assert_eq!(shown.iter().map(number).sum::<u32>(), 100);
            let mut parts: Vec<u64> = shares.sources.iter().map(|source| source.count).collect();
            if shares.unattributed > 0 {
                parts.push(shares.unattributed);
            }
            prop_assert_eq!(shown.len(), parts.len());
            for (part, percent) in parts.iter().zip(&shown) {
                let exact = *part as f64 * 100.0 / shares.whole as f64;
                prop_assert!((exact - f64::from(number(percent))).abs() < 1.000_001, "{} {:?}", exact, percent);
                match percent {
                    Zero => prop_assert_eq!(*part, 0),
                    LessThanOne => prop_assert!(*part > 0 && exact < 1.0),
                    MoreThan99 => prop_assert!(*part < shares.whole && exact > 99.0),
                    Whole(100) => prop_assert_eq!(*part, shares.whole),
                    Whole(percent) => prop_assert!((1..100).contains(percent)),
                }
            }
            // More posts never have a smaller share.
            let sources = shares.sources.len();
            prop_assert!(shown[..sources].windows(2).all(|two| number(&two[0]) >= number(&two[1])));
        }
    }
}
