//! A bar whose length is a share.

use super::markup::{Element, element};
use crate::volume::Share;

/// A bar from zero, filled as far as `share` says. It repeats what text beside
/// it says, so assistive technology skips it. Where `middle` is set, a mark
/// stands at half its length.
pub(super) fn bar(share: Share, middle: bool) -> Element {
    let mark = middle.then(|| {
        rectangle("bar-mark")
            .attribute("x", "50%")
            .attribute("width", "1")
    });
    element("svg")
        .class("bar")
        .part("bar")
        .attribute("aria-hidden", "true")
        .attribute("width", "100%")
        .attribute("height", "8")
        .child(rectangle("bar-track").attribute("width", "100%"))
        .child(rectangle("bar-fill").attribute_of("width", share.length()))
        .child(mark)
}

fn rectangle(class: &'static str) -> Element {
    element("rect").class(class).attribute("height", "100%")
}
