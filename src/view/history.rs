//! The counts of earlier windows, as a curve and as a table.

use crate::digits::digits;
use crate::feed::Volume;
use crate::locale::{Locale, Message};
use crate::volume::{Course, Share, course, curve};
use leptos::prelude::*;

/// A curve with its range in words; opened, every count in a table. The curve
/// is for the eye alone, since the words and the table say the same.
pub(super) fn history(volume: &Volume, locale: &Locale) -> Option<impl IntoView> {
    let counts = curve(volume)?;
    let most = counts.iter().copied().max()?;
    let windows = counts.len() as u64;
    let words = match course(counts) {
        Course::Empty => locale.count(Message::HistoryEmpty, windows, &[]),
        Course::Flat(posts) => {
            let posts = locale.compact(posts);
            locale.count(Message::HistoryFlat, windows, &[("posts", &posts)])
        }
        Course::Between(least, most) => {
            let (least, most) = (locale.compact(least), locale.compact(most));
            let values = [("least", &*least), ("most", &most)];
            locale.count(Message::History, windows, &values)
        }
    };
    let rows = counts.iter().rev().zip(0u64..).map(|(count, ago)| {
        view! {
            <tr>
                <th scope="row">{locale.integer(ago)}</th>
                <td>{locale.integer(*count)}</td>
            </tr>
        }
    });
    Some(view! {
        <details class="history" part="history">
            <summary class="history-words">{words}{drawn(counts, most)}</summary>
            <table class="history-table">
                <thead>
                    <tr>
                        <th scope="col">{locale.text(Message::WindowsAgo)}</th>
                        <th>{locale.text(Message::PostCount)}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </details>
    })
}

/// From zero to the highest count, whatever the width.
fn drawn(counts: &[u64], most: u64) -> impl IntoView + use<> {
    let mut points = String::new();
    for (count, place) in counts.iter().zip(0u64..) {
        let height = Share::of(*count, most).ten_thousandths() / 100;
        points.push_str(&digits(place));
        points.push(',');
        points.push_str(&digits(100u32.saturating_sub(height).into()));
        points.push(' ');
    }
    let width = digits(counts.len().saturating_sub(1) as u64);
    view! {
        <svg
            class="curve"
            aria-hidden="true"
            preserveAspectRatio="none"
            width="100%"
            height="40"
            viewBox=["0 0 ", &width, " 100"].concat()
        >
            <polyline class="curve-line" points=points />
        </svg>
    }
}
