//! The counts of earlier windows, as a curve and as a table.

use super::markup::{Element, element};
use crate::digits::digits;
use crate::feed::Volume;
use crate::locale::{Locale, Message};
use crate::volume::{Share, curve};

/// A curve with its range in words; opened, every count in a table. The curve
/// is for the eye alone, since the words and the table say the same.
pub(super) fn history(volume: &Volume, locale: &Locale) -> Option<Element> {
    let counts = curve(volume)?;
    let most = counts.iter().copied().max()?;
    let least = counts.iter().copied().min()?;
    let words = locale.count(
        Message::History,
        counts.len() as u64,
        &[
            ("least", &locale.compact(least)),
            ("most", &locale.compact(most)),
        ],
    );
    let summary = element("summary").class("history-words").text(&words);
    let rows = counts.iter().rev().zip(0u64..);
    let rows = rows.map(|(count, ago)| {
        row(
            element("th").attribute("scope", "row"),
            "td",
            &locale.integer(ago),
            &locale.integer(*count),
        )
    });
    let head = row(
        element("th").attribute("scope", "col"),
        "th",
        locale.text(Message::WindowsAgo),
        locale.text(Message::PostCount),
    );
    let table = element("table")
        .class("history-table")
        .child(element("thead").child(head))
        .child(element("tbody").children(rows));
    let details = element("details").class("history").part("history");
    Some(
        details
            .child(summary.child(drawn(counts, most)))
            .child(table),
    )
}

fn row(first: Element, second: &'static str, name: &str, value: &str) -> Element {
    element("tr")
        .child(first.text(name))
        .child(element(second).text(value))
}

/// From zero to the highest count, whatever the width.
fn drawn(counts: &[u64], most: u64) -> Element {
    let mut points = String::new();
    for (count, place) in counts.iter().zip(0u64..) {
        let height = Share::of(*count, most).ten_thousandths() / 100;
        points.push_str(&digits(place));
        points.push(',');
        points.push_str(&digits(100u32.saturating_sub(height).into()));
        points.push(' ');
    }
    let width = digits(counts.len().saturating_sub(1) as u64);
    element("svg")
        .class("curve")
        .attribute("aria-hidden", "true")
        .attribute("preserveAspectRatio", "none")
        .attribute("width", "100%")
        .attribute("height", "40")
        .attribute_of("viewBox", ["0 0 ", &width, " 100"].concat())
        .child(
            element("polyline")
                .class("curve-line")
                .attribute_of("points", points),
        )
}
