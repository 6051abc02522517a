//! What a count is to be read against: the window before, how many posts it
//! takes for shares, where they come from, and the windows so far.

use super::{Share, Shares, exact};
use crate::{SourceCount, Volume};

/// How a count stands to the one a window earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// There was nothing a window earlier.
    First,
    /// As many.
    None,
    /// So many per cent more, rounded half up; 0 is less than one per cent.
    More(u64),
    /// So many per cent fewer; 100 only where there are none.
    Fewer(u64),
}

/// The count against that of the window before. `None` where the feed does
/// not give it, or where there were no posts in either.
pub fn change(volume: &Volume) -> Option<Change> {
    let (before, now) = (exact(volume.previous?), exact(volume.count));
    let percent = |difference: u64| (difference * 200 + before) / (before * 2).max(1);
    match before {
        0 => (now > 0).then_some(Change::First),
        _ if now == before => Some(Change::None),
        _ if now > before => Some(Change::More(percent(now - before))),
        // As long as there is one left they are not 100 per cent fewer.
        _ => Some(Change::Fewer(
            percent(before - now).min(99 + u64::from(now == 0)),
        )),
    }
}

/// Below so many posts a share says little: one post more or less moves it by
/// more than three per cent.
pub const SMALL_SAMPLE: u64 = 30;

/// Whether there are posts, but too few for shares.
pub fn is_small_sample(volume: &Volume) -> bool {
    (1..SMALL_SAMPLE).contains(&volume.count)
}

/// The source that four fifths of the posts or more are from; of no posts there
/// is none, whatever the sources say.
pub fn dominant<'a>(shares: &Shares<'a>) -> Option<&'a SourceCount> {
    let first = shares.sources.first()?;
    let share = Share::of(first.count, shares.whole);
    let any = shares.surplus < shares.whole;
    (any && share.ten_thousandths() >= 8_000).then_some(first)
}

/// How many windows a curve needs, and how many it shows at most: the latest.
pub const CURVE: std::ops::RangeInclusive<usize> = 7..=30;

/// The windows of which a curve is drawn, oldest first; `None` where there are
/// too few.
pub fn curve(volume: &Volume) -> Option<&[u64]> {
    let history = &*volume.history;
    let start = history.len().saturating_sub(*CURVE.end());
    let latest = history.get(start..)?;
    CURVE.contains(&latest.len()).then_some(latest)
}

/// What the windows of a curve have in common, for words that make sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// There were no posts in any of them.
    Empty,
    /// There were as many posts in each of them.
    Flat(u64),
    /// There were so many at least, and so many at most.
    Between(u64, u64),
}

/// What the windows of a curve have in common.
pub fn course(curve: &[u64]) -> Course {
    let least = curve.iter().copied().min().unwrap_or_default();
    let most = curve.iter().copied().max().unwrap_or_default();
    match most {
        0 => Course::Empty,
        _ if least == most => Course::Flat(most),
        _ => Course::Between(least, most),
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, Course, change, course, curve, dominant, is_small_sample};
    use crate::volume::shares;
    use crate::volume::tests::volume;

    #[test]
    fn a_change_is_rounded_half_up_and_never_says_none_of_some() {
        let changed = |before: Option<u64>, now: u64| {
            let mut volume = volume(now, &[]);
            volume.previous = before;
            change(&volume)
        };
        assert_eq!(changed(None, 490), None);
        assert_eq!(changed(Some(0), 0), None);
        assert_eq!(changed(Some(0), 3), Some(Change::First));
        assert_eq!(changed(Some(490), 490), Some(Change::None));
        assert_eq!(changed(Some(466), 490), Some(Change::More(5)));
        assert_eq!(changed(Some(490), 466), Some(Change::Fewer(5)));
        assert_eq!(changed(Some(1_000), 1_001), Some(Change::More(0)));
        assert_eq!(changed(Some(1), 30_336), Some(Change::More(3_033_500)));
        assert_eq!(changed(Some(490), 0), Some(Change::Fewer(100)));
        assert_eq!(changed(Some(2_000), 1), Some(Change::Fewer(99)));
        assert!(changed(Some(u64::MAX), 0).is_some(), "it holds what it can");
    }

    #[test]
    fn small_samples_and_single_sources_are_told() {
        for (count, small) in [(0, false), (1, true), (29, true), (30, false)] {
            assert_eq!(is_small_sample(&volume(count, &[])), small, "{count}");
        }
        let named = |sources| {
            let volume = volume(100, sources);
            dominant(&shares(&volume)).map(|source| source.name.clone())
        };
        assert_eq!(named(&[("X", 80), ("News", 20)]).as_deref(), Some("X"));
        assert_eq!(named(&[("X", 79), ("News", 21)]), None);
        assert_eq!(
            named(&[("X", 70)]),
            None,
            "of all posts, not of those that are told"
        );
        assert_eq!(named(&[]), None);
        assert_eq!(dominant(&shares(&volume(0, &[("X", 3)]))), None);
    }

    #[test]
    fn a_flat_and_an_empty_past_are_told_from_one_that_moves() {
        assert_eq!(course(&[0; 7]), Course::Empty);
        assert_eq!(course(&[4; 7]), Course::Flat(4));
        assert_eq!(course(&[4, 0, 9]), Course::Between(0, 9));
        assert_eq!(course(&[]), Course::Empty);
    }

    #[test]
    fn a_curve_has_seven_to_thirty_points() {
        let drawn = |length: u64| {
            let mut volume = volume(1, &[]);
            volume.history = (0..length).collect();
            curve(&volume).map(<[u64]>::to_vec)
        };
        assert_eq!(drawn(6), None);
        assert_eq!(drawn(7).map(|points| points.len()), Some(7));
        assert_eq!(drawn(40), Some((10..40).collect()), "the latest");
    }
}
