//! The colour that stands for a source.

use super::words::{Inline, Piece};

/// Sources that have a colour of their own. Every other one shares a neutral
/// mark, so that a name which a feed makes up never reaches a selector.
const KNOWN: [&str; 9] = [
    "x",
    "bluesky",
    "news",
    "youtube",
    "reddit",
    "mastodon",
    "arxiv",
    "hacker-news",
    "hugging-face",
];

/// A small square in the source's colour. Colour alone says nothing: the
/// source's name always stands beside it. `source` is its id or its name.
pub(super) fn swatch(source: &str) -> Piece {
    Piece::Inline(Inline {
        class: Some("swatch"),
        source: Some(mark_of(source)),
        ..Inline::default()
    })
}

/// What the style sheet knows a source by; `none` stands for posts of which
/// nobody knows it.
pub(super) fn mark_of(source: &str) -> &'static str {
    if source.is_empty() {
        return "none";
    }
    let known = KNOWN.iter().find(|known| same_source(known, source));
    known.copied().unwrap_or("other")
}

/// Compares ids and names alike: `hacker-news` is `Hacker News`.
fn same_source(known: &str, source: &str) -> bool {
    let mut left = known.bytes();
    for byte in source.bytes().filter(u8::is_ascii_alphanumeric) {
        let next = left.find(u8::is_ascii_alphanumeric);
        if next != Some(byte.to_ascii_lowercase()) {
            return false;
        }
    }
    left.find(u8::is_ascii_alphanumeric).is_none()
}

#[cfg(test)]
mod tests {
    use super::same_source;

    #[test]
    fn ids_and_names_are_the_same_source() {
        assert!(same_source("hacker-news", "Hacker News"));
        assert!(same_source("x", "X"));
        assert!(!same_source("x", "xx"));
    }
}
