//! A bar whose length is a share.

use crate::volume::Share;
use leptos::prelude::*;

/// A bar from zero, filled as far as `share` says. It repeats what text beside
/// it says, so assistive technology skips it. Where `middle` is set, a mark
/// stands at half its length.
pub(super) fn bar(share: Share, middle: bool) -> impl IntoView {
    let mark = middle.then(|| {
        view! { <rect class="bar-mark" height="100%" x="50%" width="1" /> }
    });
    view! {
        <svg class="bar" part="bar" aria-hidden="true" width="100%" height="8">
            <rect class="bar-track" height="100%" width={"100%"} />
            <rect class="bar-fill" height="100%" width=share.length() />
            {mark}
        </svg>
    }
}
