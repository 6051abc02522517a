//! An area from zero, with the usual count, the last one and the highest named on it.
//!
//! What has to keep its shape at every width (text, points) has its place in per
//! cent and its size in pixels; what stretches stands in a box of its own.

use super::drawing::{Curve, Drawing, Shape, curve, drawing};
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
    let width = match digits(last.1).len() {
        0..=3 => 84,
        4..=6 => 76,
        _ => 66,
    };
    let across = |place: u64| per_cent(place * width * 100 / steps);
    let edge = per_cent(width * 100);
    let beside = per_cent((width + 2) * 100);
    let level = height(last.1, most);
    let mut labels = Vec::new();
    let mut shapes = vec![line("curve-ground", None, &edge, GROUND)];
    let mut name =
        |class: &'static str, x: &str, y: u64, anchor: Option<&'static str>, words: &str| {
            labels.push(Shape::Label {
                class,
                x: x.to_owned(),
                y,
                anchor,
                words: words.to_owned(),
            });
        };
    const LABEL: &str = "curve-label";
    name("curve-label curve-value", &beside, level + 4, None, &value);
    if highest != last {
        let (place, count) = highest;
        let anchor = match place * 4 / steps {
            0 => None,
            3.. => Some("end"),
            _ => Some("middle"),
        };
        let (x, top) = (across(place), height(count, most));
        shapes.push(point(&x, top));
        let words = locale.integer(count);
        name(LABEL, &x, top.saturating_sub(6), anchor, &words);
    }
    if let Some(usual) = usual {
        let level_of_usual = height(usual, most);
        // The last number's label comes first.
        let y = match level_of_usual >= level {
            true => level_of_usual.max(level + LINE),
            false => level_of_usual.min(level.saturating_sub(LINE)),
        };
        shapes.push(line("curve-usual", None, &edge, level_of_usual));
        name(LABEL, &beside, y + 4, None, locale.text(Message::Usual));
    }
    if let Some([first, last]) = days {
        name(LABEL, "0", HEIGHT - 4, None, &first);
        name(LABEL, &edge, HEIGHT - 4, Some("end"), &last);
    }
    shapes.push(point(&across(last.0), level));
    shapes.extend(labels);
    drawing(Drawing {
        class: "curve",
        part: Some("curve"),
        width: "100%",
        height: HEIGHT,
        curve: Some(Curve {
            class: None,
            y: TOP,
            width: edge,
            height: GROUND - TOP,
            steps,
            lines: lines(counts, most),
        }),
        shapes,
    })
}

/// A line that goes nowhere, with round ends.
fn point(x: &str, y: u64) -> Shape {
    line("curve-point", Some(x), x, y)
}

fn line(class: &'static str, x1: Option<&str>, x2: &str, y: u64) -> Shape {
    Shape::Line {
        class,
        x1: x1.map(str::to_owned),
        x2: x2.to_owned(),
        y,
    }
}

/// The counts alone, whatever the width: what stands in one row with text.
pub(super) fn spark(counts: &[Option<u64>]) -> impl IntoView + use<> {
    let most = counts.iter().flatten().copied().max().unwrap_or_default();
    curve(Curve {
        class: Some("spark"),
        y: 0,
        width: "72".to_owned(),
        height: 20,
        steps: (counts.len() as u64).saturating_sub(1).max(1),
        lines: lines(counts, most),
    })
}

/// Areas and their upper edges; a window that nobody has counted is a gap.
fn lines(counts: &[Option<u64>], most: u64) -> Vec<(&'static str, String)> {
    let mut lines = Vec::new();
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
        lines.extend([("curve-area", under), ("curve-line", line)]);
    }
    lines
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
