//! What the widget shows at one moment.

use crate::feed::{Feed, Item};
use std::sync::Arc;

/// A story in its feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// The feed.
    pub feed: Arc<Feed>,
    /// The story that the card is about.
    pub item: Arc<Item>,
}

/// What the widget shows. Beside every screen but [`Screen::Card`] stands what
/// the page has put inside the tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Nothing: no feed was asked for.
    Idle,
    /// The feed is on its way.
    Loading {
        /// Whether the page has put anything inside the tag.
        fallback: bool,
    },
    /// The feed has no stories.
    Empty,
    /// The card.
    Card {
        /// The story on it.
        story: Story,
        /// Whether the last refresh failed, so that the figures may be old.
        stale: bool,
    },
    /// There is nothing to show.
    Failed {
        /// Whether to try again could help.
        retry: bool,
    },
}
