//! What a reader can copy, and the card's buttons.

use crate::locale::{Locale, Message};
use leptos::prelude::*;

/// Copies the card as text, its figures, a citation or the link. What is in
/// it, and what that does, is `embed/actions.js`'s, which is fetched when the
/// menu is opened first.
pub(super) fn menu(locale: &Locale) -> impl IntoView {
    view! {
        <details class="menu" part="menu">
            <summary data-action="menu">{locale.text(Message::CopyOrCite)}</summary>
        </details>
    }
}

/// A button that does something, and with what.
pub(super) fn button(
    action: &'static str,
    to: Option<String>,
    text: String,
) -> impl IntoView + use<> {
    view! {
        <button class="button" part="button" type="button" data-action=action data-to=to>
            {text}
        </button>
    }
}
