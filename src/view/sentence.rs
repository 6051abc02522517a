//! Messages with more than text in them.

use super::moment::moment;
use crate::feed::Timestamp;
use crate::locale::{Locale, Message, next_place};
use leptos::either::Either;
use leptos::prelude::*;

/// The pieces of a message: its text, and what `put` gives for each place,
/// wherever the language has it.
pub(super) fn sentence<V>(message: &str, put: impl Fn(&str) -> V) -> Vec<Either<String, V>> {
    let mut pieces = Vec::new();
    let mut rest = message;
    let text = |text: &str| (!text.is_empty()).then(|| Either::Left(text.to_owned()));
    while let Some((before, name, after)) = next_place(rest) {
        pieces.extend(text(before));
        pieces.push(Either::Right(put(name)));
        rest = after;
    }
    pieces.extend(text(rest));
    pieces
}

/// A message that names something of the feed's, or several things. Each is
/// isolated: whatever direction it has or turns to, the card's own words around
/// it stay as they are.
pub(super) fn naming(message: &str, names: &[&str], locale: &Locale) -> impl IntoView + use<> {
    sentence(message, |_| {
        let names = names.iter().enumerate().map(|(place, name)| {
            let separator = (place > 0).then(|| locale.text(Message::ListSeparator).to_owned());
            view! { {separator} <bdi>{(*name).to_owned()}</bdi> }
        });
        names.collect_view()
    })
}

/// A line's fact that names a time.
pub(super) fn timed(message: Message, time: Timestamp, locale: &Locale) -> impl IntoView + use<> {
    let words = sentence(locale.text(message), |_| moment(time, locale));
    view! { <li><bdi>{words}</bdi></li> }
}
