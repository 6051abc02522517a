//! An area from zero, with the usual count, the last one and the highest named on it.
//!
//! What has to keep its shape at every width (text, points) has its place in per
//! cent and its size in pixels; what stretches stands in a box of its own.

use crate::digits::digits;
use crate::locale::{Locale, Message};
use crate::volume::Share;
use leptos::prelude::*;

/// Pixels: where the area begins and ends from the top, and the drawing's height.
const TOP: u64 = 14;
const GROUND: u64 = 72;
const HEIGHT: u64 = 90;

/// Labels closer than this many pixels would run into each other.
const LINE: u64 = 14;

/// A curve of counts, oldest first; `usual` is a window's usual count, `days` the
/// first and the last day.
pub(super) fn plot(
    counts: &[Option<u64>],
    usual: Option<u64>,
    days: Option<[String; 2]>,
    locale: &Locale,
) -> impl IntoView + use<> {
    let known = || {
        (0u64..)
            .zip(counts)
            .filter_map(|(place, count)| Some((place, (*count)?)))
    };
    let last = known().last().unwrap_or_default();
    // The latest of the highest, so that a last one that is highest has one label.
    let highest = known().max_by_key(|(_, count)| *count).unwrap_or_default();
    let most = highest.1.max(usual.unwrap_or_default());
    let steps = (counts.len() as u64).saturating_sub(1).max(1);
    let value = locale.integer(last.1);
    // Beside the area there is room for the last number, of 7 pixels a digit.
    let width = match value.chars().count() {
        0..=4 => 84,
        5..=7 => 76,
        _ => 66,
    };
    let across = |place: u64| per_cent(place * width * 100 / steps);
    let edge = per_cent(width * 100);
    let beside = per_cent((width + 2) * 100);
    let point = |(place, count): (u64, u64)| {
        view! { <circle class="curve-point" cx=across(place) cy=digits(height(count, most)) r="3.5" /> }
    };
    let peak = (highest != last).then(|| {
        let (place, count) = highest;
        let anchor = match place * 4 / steps {
            0 => "start",
            3.. => "end",
            _ => "middle",
        };
        let above = digits(height(count, most).saturating_sub(6));
        view! {
            {point(highest)}
            <text class="curve-label" x=across(place) y=above text-anchor=anchor>
                {locale.integer(count)}
            </text>
        }
    });
    let level = height(last.1, most);
    let usual = usual.map(|usual| {
        let line = height(usual, most);
        // The last number's label comes first.
        let label = match line >= level {
            true => line.max(level + LINE),
            false => line.min(level.saturating_sub(LINE)),
        };
        view! {
            <line class="curve-usual" x2=edge.clone() y1=digits(line) y2=digits(line) />
            <text class="curve-label" x=beside.clone() y=digits(label + 4)>
                {locale.text(Message::Usual).to_owned()}
            </text>
        }
    });
    let days = days.map(|[first, last]| {
        let y = digits(HEIGHT - 4);
        view! {
            <text class="curve-label" y=y.clone()>{first}</text>
            <text class="curve-label" x=edge.clone() y=y text-anchor="end">{last}</text>
        }
    });
    view! {
        <svg class="curve" part="curve" aria-hidden="true" width="100%" height=digits(HEIGHT)>
            {area(counts, most, steps, &edge)}
            <line class="curve-ground" x2=edge.clone() y1=digits(GROUND) y2=digits(GROUND) />
            {usual}
            {peak}
            {point(last)}
            <text class="curve-label curve-value" x=beside y=digits(level + 4)>{value}</text>
            {days}
        </svg>
    }
}

/// The counts alone, whatever the width: what stands in one row with text.
pub(super) fn spark(counts: &[Option<u64>]) -> impl IntoView + use<> {
    let most = counts.iter().flatten().copied().max().unwrap_or_default();
    let steps = (counts.len() as u64).saturating_sub(1).max(1);
    view! {
        <svg class="spark" aria-hidden="true" width="72" height=digits(GROUND - TOP)>
            {area(counts, most, steps, "100%")}
        </svg>
    }
}

/// The area and its upper edge; a window that nobody has counted is a gap.
fn area(counts: &[Option<u64>], most: u64, steps: u64, width: &str) -> impl IntoView + use<> {
    let mut shapes = Vec::new();
    let places: Vec<_> = (0u64..).zip(counts).collect();
    for run in places.split(|(_, count)| count.is_none()) {
        let (Some((first, _)), Some((last, _))) = (run.first(), run.last()) else {
            continue;
        };
        let mut line = String::new();
        for (place, count) in run {
            let height = Share::of(count.unwrap_or_default(), most).ten_thousandths();
            line.extend([
                &*digits(*place),
                ",",
                &digits((10_000 - height).into()),
                " ",
            ]);
        }
        let [first, last] = [*first, *last].map(digits);
        let under = [&*first, ",10000 ", &line, &last, ",10000"].concat();
        shapes.push(view! {
            <polygon class="curve-area" points=under />
            <polyline class="curve-line" points=line />
        });
    }
    let view_box = ["0 0 ", &*digits(steps), " 10000"].concat();
    view! {
        <svg
            class="curve-shape"
            y=digits(TOP)
            width=width.to_owned()
            height=digits(GROUND - TOP)
            viewBox=view_box
            preserveAspectRatio="none"
            overflow="visible"
        >
            {shapes}
        </svg>
    }
}

/// Pixels from the top of the drawing.
fn height(count: u64, most: u64) -> u64 {
    let share = u64::from(Share::of(count, most).ten_thousandths());
    GROUND - (GROUND - TOP) * share / 10_000
}

/// Hundredths of a per cent, as a length.
fn per_cent(hundredths: u64) -> String {
    let fraction = hundredths % 100;
    let zero = if fraction < 10 { "0" } else { "" };
    [
        &*digits(hundredths / 100),
        ".",
        zero,
        &digits(fraction),
        "%",
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::{GROUND, TOP, height, per_cent};

    #[test]
    fn heights_are_from_the_ground_to_the_top() {
        assert_eq!(height(0, 490), GROUND);
        assert_eq!(height(490, 490), TOP);
        assert_eq!(height(0, 0), GROUND);
        assert_eq!(height(u64::MAX, u64::MAX), TOP);
    }

    #[test]
    fn places_are_in_per_cent() {
        assert_eq!(per_cent(8_400), "84.00%");
        assert_eq!(per_cent(605), "6.05%");
    }
}
