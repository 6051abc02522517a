//! A count, and what it was before a refresh.

use crate::digits::digits;
use crate::locale::{Locale, Message};
use leptos::prelude::*;

/// A count, with the bare number for programs, and what it was `before`.
pub(super) fn counted(
    class: &'static str,
    part: Option<&'static str>,
    count: u64,
    before: Option<u64>,
    locale: &Locale,
) -> impl IntoView + use<> {
    view! {
        <data class=class value=digits(count) part=part>
            {locale.integer(count)}
            {was(count, before, locale)}
        </data>
    }
}

/// Marks a count that a refresh has changed, in words: nothing moves.
pub(super) fn was(
    count: u64,
    before: Option<u64>,
    locale: &Locale,
) -> Option<impl IntoView + use<>> {
    let before = before.filter(|before| *before != count)?;
    let text = locale.fill(Message::Was, &[("count", &locale.integer(before))]);
    Some(view! { <span class="was">{" "}{text}</span> })
}
