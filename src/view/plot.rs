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
const GROUND: u64 = 66;
const HEIGHT: u64 = 84;

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
    let level = height(last.1, most);
    let mut points = vec![point(across(last.0), level)];
    let value = label(
        "curve-label curve-value",
        beside.clone(),
        level + 4,
        "start",
        value,
    );
    let mut labels = vec![value];
    let mut name = |x: String, y: u64, anchor: &'static str, words: String| {
        labels.push(label("curve-label", x, y, anchor, words));
    };
    if highest != last {
        let (place, count) = highest;
        let anchor = match place * 4 / steps {
            0 => "start",
            3.. => "end",
            _ => "middle",
        };
        let top = height(count, most);
        points.push(point(across(place), top));
        name(
            across(place),
            top.saturating_sub(6),
            anchor,
            locale.integer(count),
        );
    }
    let usual = usual.map(|usual| {
        let level_of_usual = height(usual, most);
        // The last number's label comes first.
        let y = match level_of_usual >= level {
            true => level_of_usual.max(level + LINE),
            false => level_of_usual.min(level.saturating_sub(LINE)),
        };
        name(
            beside,
            y + 4,
            "start",
            locale.text(Message::Usual).to_owned(),
        );
        line("curve-usual", &edge, level_of_usual)
    });
    if let Some([first, last]) = days {
        name("0".to_owned(), HEIGHT - 4, "start", first);
        name(edge.clone(), HEIGHT - 4, "end", last);
    }
    view! {
        <svg class="curve" part="curve" aria-hidden="true" width="100%" height=digits(HEIGHT)>
            {area(counts, most, &edge, TOP, GROUND - TOP)}
            {line("curve-ground", &edge, GROUND)}
            {usual}
            {points}
            {labels}
        </svg>
    }
}

fn point(x: String, y: u64) -> impl IntoView {
    view! { <circle class="curve-point" cx=x cy=digits(y) r="3.5" /> }
}

fn line(class: &'static str, edge: &str, y: u64) -> impl IntoView + use<> {
    view! { <line class=class x2=edge.to_owned() y1=digits(y) y2=digits(y) /> }
}

/// Words on a drawing.
pub(super) fn label(
    class: &'static str,
    x: String,
    y: u64,
    anchor: &'static str,
    words: String,
) -> impl IntoView {
    view! {
        <text class=class x=x y=digits(y) text-anchor=anchor>
            {words}
        </text>
    }
}

/// The counts alone, whatever the width: what stands in one row with text.
pub(super) fn spark(counts: &[Option<u64>]) -> impl IntoView + use<> {
    let most = counts.iter().flatten().copied().max().unwrap_or_default();
    view! {
        <svg class="spark" aria-hidden="true" width="72" height="20">
            {area(counts, most, "100%", 1, 19)}
        </svg>
    }
}

/// The area and its upper edge; a window that nobody has counted is a gap.
fn area(
    counts: &[Option<u64>],
    most: u64,
    width: &str,
    top: u64,
    height: u64,
) -> impl IntoView + use<> {
    let steps = (counts.len() as u64).saturating_sub(1).max(1);
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
            y=digits(top)
            width=width.to_owned()
            height=digits(height)
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
