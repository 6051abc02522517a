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

/// A line's fact that names a time.
pub(super) fn timed(message: Message, time: Timestamp, locale: &Locale) -> impl IntoView + use<> {
    let words = sentence(locale.text(message), |_| moment(time, locale));
    view! { <li><bdi>{words}</bdi></li> }
}
