//! What stands behind "Read on".

use crate::locale::{Locale, Message};
use leptos::prelude::*;

/// The rest of a text or of a list, folded natively: found by the page's search,
/// open on paper, and there without any script.
pub(super) fn folded<V: IntoView>(rest: Option<V>, locale: &Locale) -> Option<impl IntoView> {
    let words = locale.text(Message::ReadOn).to_owned();
    rest.map(|rest| {
        view! {
            <details class="rest" part="rest">
                <summary>{words}</summary>
                {rest}
            </details>
        }
    })
}
