//! Cards as `storymeter render` prints them.

use std::sync::Arc;
use storymeter::feed::{Feed, ReadOptions};
use storymeter::snapshot::{Snapshot, Styles};

/// The feed that most tests show.
pub const STORY_FEED: &str = include_str!("../feeds/story.json");

/// What stands for the folder of the widget's files in a page of a test.
pub const ASSETS: &str = "{assets}/";

/// The attribute for the feed that most tests show.
pub const SRC: (&str, &str) = ("src", "{assets}/feeds/story.json");

/// What a snapshot should say, so that the live card after it says the same.
pub const PLACE: [(&str, &str); 2] = [("lang", "en"), ("time-zone", "UTC")];

/// A function of a page's script: the card's nodes as text. The order of attributes is no part of that: markup has it
/// otherwise than a page.
pub const NODES: &str = "
    const nodesOf = (node) => {
        if (node.nodeType !== 1) return node.nodeType === 3 ? node.data : `<!${node.nodeName}>`;
        const attributes = [...node.attributes].map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`).sort();
        return `<${node.namespaceURI} ${node.localName}${attributes.join('')}>${[...node.childNodes].map(nodesOf).join('')}</>`;
    };
    const inside = (element) => [...element.shadowRoot.querySelector('slot + div').childNodes].map(nodesOf).join('');";

/// A snapshot of that feed.
pub fn card(attributes: &[(&str, &str)]) -> String {
    snapshot(STORY_FEED, &[attributes, &PLACE].concat())
}

/// A snapshot of a feed with these attributes, its style inside.
pub fn snapshot(feed: &str, attributes: &[(&str, &str)]) -> String {
    styled(feed, attributes, Styles::Inline)
}

/// A snapshot with its style where a test wants it.
pub fn styled(feed: &str, attributes: &[(&str, &str)], styles: Styles<'_>) -> String {
    // As the live card reads it, and the command line.
    let src = attributes.iter().find(|(name, _)| *name == "src");
    let options = ReadOptions {
        base: src.map(|(_, url)| *url),
        ..ReadOptions::default()
    };
    let feed = Arc::new(Feed::read_with(feed, &options).expect("it is a feed").feed);
    let snapshot = Snapshot {
        feed: &feed,
        attributes,
        styles,
    };
    snapshot.html().expect("it has the story")
}
