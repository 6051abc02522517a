//! The count beside the usual one, where no curve shows it.

use super::comparison::usual;
use super::plot::label;
use crate::digits::digits;
use crate::feed::{Volume, limits};
use crate::locale::{Locale, Message};
use crate::volume::level;
use leptos::prelude::*;

/// A bar from zero to twice the usual count, which stands marked in its middle.
/// A count beyond that breaks the bar visibly: how much it is the words say.
pub(super) fn bullet(volume: &Volume, locale: &Locale) -> Option<impl IntoView + use<>> {
    let baseline = volume.baseline?;
    let (share, text) = (level(volume)?, usual(volume, locale)?);
    let most = baseline.count.min(limits::COUNT) * 2;
    // A gap near its end: it goes on beyond it.
    let broken = (volume.count > most).then(|| bar("bar-break", 10, "90%", "4".to_owned()));
    let mark = [
        locale.text(Message::Usual),
        " ",
        &locale.integer(baseline.count),
    ]
    .concat();
    Some(view! {
        <div
            class="scale"
            role="meter"
            aria-label=locale.text(Message::Volume).to_owned()
            aria-valuemin="0"
            aria-valuemax=digits(most)
            aria-valuenow=digits(volume.count.min(most))
            aria-valuetext=text
        >
            <svg class="bullet" part="bar" aria-hidden="true" width="100%" height="26">
                {bar("bar-track", 8, "0", "100%".to_owned())}
                {bar("bar-fill", 8, "0", share.length())}
                {broken}
                {bar("bar-mark", 12, "50%", "1".to_owned())}
                {label("curve-label", "50%".to_owned(), 24, "middle", mark)}
            </svg>
        </div>
    })
}

fn bar(class: &'static str, height: u64, x: &'static str, width: String) -> impl IntoView {
    view! { <rect class=class height=digits(height) x=x width=width /> }
}
