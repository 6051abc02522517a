//! Card files as `storymeter render --format card` prints them.

use crate::answer::Answer;
use crate::snapshot::STORY_FEED;
use crate::stage::Stage;
use serde_json::Value;
use std::sync::Arc;
use storymeter::feed::Feed;
use storymeter::snapshot::CardFile;

/// The attribute for the card file that most tests draw.
pub const CARD: &str = r#"card-src="{assets}/feeds/story.card.json" lang="en""#;

/// Its path on the widget's server.
pub const CARD_PATH: &str = "/feeds/story.card.json";

/// The card file of a feed, for elements with these attributes.
pub fn card_file(feed: &str, attributes: &[(&str, &str)]) -> String {
    let feed = Arc::new(Feed::read(feed).expect("it is a feed").feed);
    let file = CardFile {
        feed: &feed,
        attributes,
    };
    file.json().expect("it has the story")
}

/// The card file of the feed that most tests show.
pub fn story(attributes: &[(&str, &str)]) -> String {
    card_file(STORY_FEED, attributes)
}

/// The same as a value, to be changed.
pub fn story_value() -> Value {
    serde_json::from_str(&story(&[])).expect("it is JSON")
}

/// Publishes a text as the card file that most tests draw.
pub fn publish(stage: &Stage, text: impl Into<String>) {
    let answer = Answer::file("story.card.json", text.into());
    stage.assets.put(CARD_PATH, answer);
}

/// Asserts that neither wasm nor the feed was asked for, and the file and what
/// draws it once.
pub fn assert_drawn_without_wasm(stage: &Stage) {
    let counts = [
        CARD_PATH.to_owned(),
        crate::page::STORY_PATH.to_owned(),
        format!("/{}", stage.dist.card),
        format!("/{}", stage.dist.style),
    ]
    .map(|path| stage.assets.requests_for(&path).len());
    assert_eq!(counts, [1, 0, 1, 0], "card file, feed, drawing, style");
    assert_eq!(stage.requests_for_files(), [1, 0, 0]);
}
