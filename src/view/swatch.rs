//! The colour that stands for a source.

use super::markup::{Element, element};
use crate::feed::Text;
use leptos::prelude::*;

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
/// source's name always stands beside it.
#[component]
pub fn Swatch(
    /// The id or the name of the source.
    source: Text,
) -> Element {
    let mark = KNOWN
        .iter()
        .find(|known| same_source(known, &source))
        .copied()
        .unwrap_or("other");
    element("span")
        .class("swatch")
        .attribute("data-source", mark)
        .attribute("aria-hidden", "true")
}

/// Compares ids and names alike: `hacker-news` is `Hacker News`.
fn same_source(known: &str, source: &str) -> bool {
    let plain = |text: &str| -> String {
        text.chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|character| character.to_ascii_lowercase())
            .collect()
    };
    plain(known) == plain(source)
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
