//! The story's picture.

use crate::feed::Item;
use leptos::prelude::*;

/// A picture, where the page allows pictures. It is asked for when it comes
/// near, without a referrer, and has its place before it arrives: 16 by 9,
/// filled. A feed gives no words for it, so it is decoration.
pub(super) fn picture(item: &Item, allowed: bool) -> Option<impl IntoView> {
    let url = item.image.as_ref().filter(|_| allowed)?;
    // The address last: what is said before it holds for the request.
    Some(view! {
        <img
            class="picture"
            part="image"
            alt=""
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            width="1600"
            height="900"
            src=url.as_str()
        />
    })
}
