//! What the widget shows at one moment.

use super::Standing;
use crate::feed::{Feed, Item, Timestamp};
use crate::freshness::Freshness;
use crate::locale::Locale;
use crate::options::{Options, Section};
use std::sync::Arc;

/// A story in its feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// The feed.
    pub feed: Arc<Feed>,
    /// The story that the card is about.
    pub item: Arc<Item>,
}

/// What is true of a card only while something keeps it up to date. Of all this
/// a snapshot has nothing but that its figures are frozen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Live {
    /// How fresh the figures are.
    pub freshness: Option<Freshness>,
    /// The present time, where it is kept true.
    pub now: Option<Timestamp>,
    /// The story as it was before the last refresh, to mark what has changed.
    pub before: Option<Arc<Item>>,
    /// The feed whose stories may be shown; others wait. `None`: none waits.
    pub known: Option<Arc<Feed>>,
    /// Whether there is a story to go back to.
    pub back: bool,
    /// The rows of the list of stories that stand in the page already.
    pub standing: Standing,
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
        /// What keeps it up to date says of it.
        live: Live,
    },
    /// There is nothing to show.
    Failed {
        /// Whether to try again could help.
        retry: bool,
    },
}

impl Live {
    /// Whether the card says how fresh its figures are at this moment.
    pub fn is_kept_true(&self) -> bool {
        self.freshness
            .is_some_and(|freshness| freshness != Freshness::Frozen)
    }
}

impl Screen {
    /// How numbers and times are written on it: a card says its year and its
    /// zone once, where it says when it was counted, else where it says when the
    /// story was published; where it says neither, each time has both.
    pub fn locale(&self, options: &Options, locale: &Locale) -> Locale {
        let Screen::Card { story, live, .. } = self else {
            return locale.clone();
        };
        let shows = |section| options.shown(live.back).contains(&section);
        let measured = story.item.measured_at();
        let measured = measured.filter(|_| shows(Section::Meter));
        let published = story.item.published.filter(|_| shows(Section::Dek));
        match measured.or(published) {
            Some(time) => locale.saying(time),
            None => locale.clone(),
        }
    }

    /// Says which rows stand in the page already.
    pub fn keep(&mut self, standing: Standing) {
        if let Screen::Card { live, .. } = self {
            live.standing = standing;
        }
    }
}
