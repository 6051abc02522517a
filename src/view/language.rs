//! The language of the feed's own text.

use crate::feed::{Item, Text};

/// What `lang` says of the feed's own text: the item's language, else the
/// feed's. Beside it stands `dir="auto"`, for whatever direction the text
/// itself begins with.
pub(super) fn spoken<'a>(feed: Option<&'a Text>, item: &'a Item) -> Option<&'a str> {
    item.language.as_ref().or(feed).map(|tag| &**tag)
}
