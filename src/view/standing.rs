//! Rows that need not be built again.

use super::stories::{listed, row_level};
use super::{Live, Screen, Story};
use crate::feed::{Feed, Item, Text};
use crate::options::{Options, Section};
use std::sync::Arc;

/// The rows of the list of stories that stand in a page. A row of the same data
/// stays as it is: it costs a comparison, whatever is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    rows: Vec<Arc<Item>>,
    /// The level of their headings.
    level: u8,
    /// The feed's language, which each row names.
    language: Option<Text>,
}

impl Standing {
    /// The rows that stand in the page once this screen does.
    pub fn of(screen: &Screen, options: &Options) -> Self {
        match screen {
            Screen::Card { story, live, .. } => Standing::of_card(story, live, options),
            _ => Standing::default(),
        }
    }

    fn of_card(story: &Story, live: &Live, options: &Options) -> Self {
        if !options.shown(live.back).contains(&Section::Stories) {
            return Standing::default();
        }
        let (rows, _) = listed(story, live, options);
        Standing {
            rows: rows.into_iter().cloned().collect(),
            level: row_level(options, live),
            language: story.feed.language.clone(),
        }
    }

    /// Whether the row of an item stands there, just as it would be built now.
    pub(super) fn has(&self, item: &Arc<Item>, feed: &Feed, level: u8) -> bool {
        self.level == level
            && self.language == feed.language
            && self.rows.iter().any(|row| Arc::ptr_eq(row, item))
    }
}
