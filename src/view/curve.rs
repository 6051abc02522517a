//! The counts of the windows so far, as a curve and as a table.

use super::block::{Block, Tag, block};
use super::folded::summary;
use super::moment::{day, moment};
use super::plot::plot;
use super::words::{Piece, plain};
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
        row(window, Tag::Cell, &count)
    });
    let rows = rows.collect_view();
    let days = ends.map(|(first, last)| [locale.day(first), locale.day(last)]);
    let head = match days.is_some() {
        true => Message::Day,
        false => Message::WindowsAgo,
    };
    let usual = volume.baseline.map(|baseline| baseline.count);
    Some(view! {
        {plot(counts, usual, days, locale)}
        // Over the drawing, whose words are not what it is called.
        <button
            class="curve-button"
            type="button"
            data-action="readout"
            aria-label=spoken
        ></button>
        <details class="history" part="history">
            {summary(vec![plain(&said)])}
            <table>
                <thead>
                    {row(plain(locale.text(head)), Tag::HeadCell, locale.text(Message::PostCount))}
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    })
}

/// A row of the table, which says what its second cell is.
fn row(window: Piece, kind: Tag, count: &str) -> impl IntoView + use<> {
    let cell = |tag, piece| {
        block(Block {
            tag,
            words: vec![piece],
            ..Block::default()
        })
    };
    view! { <tr>{cell(Tag::HeadCell, window)}{cell(kind, plain(count))}</tr> }
}
