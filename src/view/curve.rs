//! The counts of the windows so far, as a curve and as a table.

use super::moment::{day, moment};
use super::plot::plot;
use super::words::{Piece, words};
use crate::feed::Volume;
use crate::locale::{Locale, Message};
use crate::volume::{curve, window_end};
use leptos::prelude::*;

/// A curve, which is read out where it is pressed (`embed/readout.js`), and below
/// it what it shows; opened, every count in a table.
pub(super) fn history(volume: &Volume, locale: &Locale) -> Option<impl IntoView + use<>> {
    let counts = curve(volume)?;
    let windows = counts.len() as u64;
    let (first, last) = (
        window_end(volume, windows.saturating_sub(1)),
        window_end(volume, 0),
    );
    let ends = first.zip(last);
    let [said, spoken] = match ends {
        Some((first, last)) => {
            let span = locale.days(first, last);
            let message = match volume.window_hours {
                Some(24) => Message::PostsADay,
                _ => Message::PostsAWindow,
            };
            let words = locale.text(message);
            let spoken = locale.fill(Message::PostsOnDays, &[("posts", words), ("dates", &span)]);
            [words.to_owned(), spoken]
        }
        None => {
            let words = locale.count(Message::History, windows, &[]);
            [words.clone(), words]
        }
    };
    let rows = (0u64..).zip(counts.iter().rev()).map(|(ago, count)| {
        let window = match window_end(volume, ago) {
            Some(end) if volume.window_hours.is_some_and(|hours| hours % 24 == 0) => {
                day(end, locale)
            }
            // Of shorter windows there are several a day.
            Some(end) => moment(end, locale),
            None => Piece::Plain(locale.integer(ago)),
        };
        let count = count.map_or("–".to_owned(), |count| locale.integer(count));
        view! {
            <tr>
                <th>{words(vec![window])}</th>
                <td>{count}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    let days = ends.map(|(first, last)| [locale.day(first), locale.day(last)]);
    let head = match days.is_some() {
        true => Message::Day,
        false => Message::WindowsAgo,
    };
    let usual = volume.baseline.map(|baseline| baseline.count);
    Some(view! {
        <button
            class="curve-button"
            type="button"
            data-action="readout"
            aria-label=spoken
        >
            {plot(counts, usual, days, locale)}
        </button>
        <details class="history" part="history">
            <summary>{said}</summary>
            <table>
                <thead>
                    <tr>
                        <th>{locale.text(head).to_owned()}</th>
                        <th>{locale.text(Message::PostCount).to_owned()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    })
}
