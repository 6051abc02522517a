//! What a count is to be read against: the window before, how many posts it
//! takes for shares, where they come from, and the windows so far.

use super::{Share, Shares, Tenths, exact, tenths_of_usual};
use crate::{SourceCount, Timestamp, Volume};

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
    /// Twice as many or more: so many tenths of it, such as 30 for three times.
    Times(u64),
}

/// The count against that of the window before. `None` where the feed does
/// not give it, or where there were no posts in either.
pub fn change(volume: &Volume) -> Option<Change> {
    let (before, now) = (exact(volume.previous?), exact(volume.count));
    let percent = |difference: u64| (difference * 200 + before) / (before * 2).max(1);
    match before {
        0 => (now > 0).then_some(Change::First),
        _ if now == before => Some(Change::None),
        _ if now >= before * 2 => Some(Change::Times((now * 20 + before) / (before * 2))),
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
pub const CURVE: std::ops::RangeInclusive<usize> = 3..=30;

/// The windows of which a curve is drawn, oldest first, those that nobody has
/// counted as gaps; `None` where too few were counted, or none had any posts.
pub fn curve(volume: &Volume) -> Option<&[Option<u64>]> {
    let history = &*volume.history;
    let start = history.len().saturating_sub(*CURVE.end());
    let latest = history.get(start..)?;
    let counted = || latest.iter().flatten();
    (counted().count() >= *CURVE.start() && counted().any(|count| *count > 0)).then_some(latest)
}

/// When the window ended that lies so many windows before the last one: the
/// feed says when it counted the last one and how long each is. `None` where it
/// does not.
pub fn window_end(volume: &Volume, ago: u64) -> Option<Timestamp> {
    let hours = volume.window_hours.filter(|hours| *hours > 0)?;
    let back = i64::try_from(hours.checked_mul(ago)?.checked_mul(3_600)?).ok()?;
    volume.measured_at?.later(-back)
}

/// How loud a window is beside a usual one, as a person would say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loudness {
    /// Less than nine tenths of a usual one.
    Quieter,
    /// Within a tenth of a usual one.
    Usual,
    /// So many tenths of a usual one, such as 17 for 1.7 times.
    Times(u64),
}

/// The count against the baseline; `None` without one.
pub fn loudness(volume: &Volume) -> Option<Loudness> {
    Some(match tenths_of_usual(volume)? {
        Tenths::LessThanOne | Tenths::Whole(0..=8) => Loudness::Quieter,
        Tenths::Whole(9..=11) => Loudness::Usual,
        Tenths::Whole(tenths) => Loudness::Times(tenths),
    })
}

#[cfg(test)]
mod tests {
    use super::{Change, Loudness, change, curve, dominant, is_small_sample, loudness, window_end};
    use crate::volume::shares;
    use crate::volume::tests::volume;
    use crate::{Baseline, Timestamp};

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
        assert_eq!(
            changed(Some(245), 489),
            Some(Change::More(100)),
            "not yet twice"
        );
        assert_eq!(changed(Some(245), 490), Some(Change::Times(20)));
        assert_eq!(changed(Some(1), 30_336), Some(Change::Times(303_360)));
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
    fn a_curve_has_three_to_thirty_points_and_some_posts() {
        let drawn = |history: Vec<Option<u64>>| {
            let mut volume = volume(1, &[]);
            volume.history = history;
            curve(&volume).map(<[Option<u64>]>::to_vec)
        };
        let counted = |from: u64, to: u64| (from..to).map(Some).collect::<Vec<_>>();
        assert_eq!(drawn(counted(0, 2)), None);
        assert_eq!(drawn(counted(0, 3)), Some(counted(0, 3)));
        assert_eq!(drawn(counted(0, 40)), Some(counted(10, 40)), "the latest");
        assert_eq!(drawn(vec![Some(0); 9]), None);
        assert_eq!(
            drawn(vec![Some(1), None, Some(2), None]),
            None,
            "two were counted"
        );
        let gap = vec![Some(1), None, Some(2), Some(3)];
        assert_eq!(drawn(gap.clone()), Some(gap));
    }

    #[test]
    fn windows_end_one_after_another() {
        let mut volume = volume(1, &[]);
        assert_eq!(window_end(&volume, 1), None, "nobody says when");
        volume.measured_at = Timestamp::parse("2026-10-14T06:30:00Z");
        let end = |ago| window_end(&volume, ago).map(|time| time.to_rfc3339());
        assert_eq!(end(0).as_deref(), Some("2026-10-14T06:30:00Z"));
        assert_eq!(end(14).as_deref(), Some("2026-09-30T06:30:00Z"));
        assert_eq!(end(u64::MAX), None);
    }

    #[test]
    fn how_loud_it_is_beside_a_usual_window() {
        let loud = |count| {
            let mut volume = volume(count, &[]);
            volume.baseline = Some(Baseline {
                count: 100,
                days: 30,
            });
            loudness(&volume)
        };
        assert_eq!(loud(84), Some(Loudness::Quieter));
        assert_eq!(loud(85), Some(Loudness::Usual), "nine tenths, rounded");
        assert_eq!(loud(114), Some(Loudness::Usual));
        assert_eq!(loud(115), Some(Loudness::Times(12)));
        assert_eq!(loudness(&volume(5, &[])), None);
    }
}
