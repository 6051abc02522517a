//! The count beside the usual one, where no curve shows it.

use super::comparison::usual;
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
    let broken = (volume.count > most).then(|| {
        view! { <polygon class="bar-break" points="0,-1 4,-1 2,9 -2,9" /> }
    });
    // A box of its own, so that its points are pixels beside a place in per cent.
    let broken = broken.map(|shape| view! { <svg x="90%" overflow="visible">{shape}</svg> });
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
                <rect class="bar-track" height="8" width={"100%"} />
                <rect class="bar-fill" height="8" width=share.length() />
                {broken}
                <rect class="bar-mark" height="12" x="50%" width="1" />
                <text class="curve-label" x="50%" y="24" text-anchor="middle">{mark}</text>
            </svg>
        </div>
    })
}
