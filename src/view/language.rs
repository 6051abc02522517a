//! The language of the feed's own text.

use super::markup::Element;
use crate::feed::{Feed, Item, Text};

/// Marks an element whose text is the feed's: in the item's language, else the
/// feed's, and in whatever direction the text itself begins with.
pub(super) fn content(element: Element, feed: &Feed, item: &Item) -> Element {
    content_in(element, feed.language.as_ref(), item)
}

/// The same, with the feed's language.
pub(super) fn content_in(element: Element, language: Option<&Text>, item: &Item) -> Element {
    spoken(element.attribute("dir", "auto"), language, item)
}

/// Says the language alone: for what has its direction already.
pub(super) fn spoken(element: Element, language: Option<&Text>, item: &Item) -> Element {
    let tag = item.language.as_ref().or(language);
    element.attribute_of("lang", tag.map(|tag| String::from(&**tag)))
}
