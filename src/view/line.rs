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
    holding(element("bdi").text(text))
}

/// A line's fact that is more than text.
pub(super) fn holding(content: Element) -> Element {
    element("li").child(content)
}

/// Names with a comma between them.
pub(super) fn joined(names: &[&str]) -> String {
    let mut joined = String::new();
    for name in names {
        if !joined.is_empty() {
            joined.push_str(", ");
        }
        joined.push_str(name);
    }
    joined
}
