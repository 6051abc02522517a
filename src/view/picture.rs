//! The story's picture.

use super::markup::{Element, element};
use crate::feed::Item;

/// A picture, where the page allows pictures. It is asked for when it comes
/// near, without a referrer, and has its place before it arrives: 16 by 9,
/// filled. A feed gives no words for it, so it is decoration.
pub(super) fn picture(item: &Item, allowed: bool) -> Option<Element> {
    let url = item.image.as_ref().filter(|_| allowed)?;
    let picture = element("img")
        .class("picture")
        .part("image")
        .attribute("alt", "")
        .attribute("loading", "lazy")
        .attribute("decoding", "async")
        .attribute("referrerpolicy", "no-referrer")
        .attribute("width", "1600")
        .attribute("height", "900")
        .attribute_of("src", url.as_str().to_owned());
    Some(picture)
}
