//! Cards as `storymeter render` prints them.

use std::sync::Arc;
use storymeter::feed::Feed;
use storymeter::snapshot::{Snapshot, Styles};

/// The feed that most tests show.
pub const STORY_FEED: &str = include_str!("../feeds/story.json");

/// What stands for the folder of the widget's files in a page of a test.
pub const ASSETS: &str = "{assets}/";

/// The attribute for the feed that most tests show.
pub const SRC: (&str, &str) = ("src", "{assets}/feeds/story.json");

/// What a snapshot should say, so that the live card after it says the same.
pub const PLACE: [(&str, &str); 2] = [("lang", "en"), ("time-zone", "UTC")];

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
    let feed = Arc::new(Feed::read(feed).expect("it is a feed").feed);
    let snapshot = Snapshot {
        feed: &feed,
        attributes,
        styles,
    };
    snapshot.html().expect("it has the story")
}
