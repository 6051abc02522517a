//! Facts that read as one line.

use super::markup::{Element, element};

/// Starts a list. The role is named because Safari drops it from a list
/// without bullets.
pub(super) fn list(class: &'static str) -> Element {
    element("ul").class(class).attribute("role", "list")
}

/// A line's fact. Its text runs in its own direction, and the mark that parts
/// it from the next in the card's.
pub(super) fn fact(text: &str) -> Element {
    element("li").child(element("bdi").text(text))
}
