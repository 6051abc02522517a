//! Rows that need not be built again.

use super::listing::{Frame, Listing};
use super::{Live, Screen, Story};
use crate::feed::Item;
use crate::locale::Locale;
use crate::options::{Options, Section};
use std::sync::Arc;

/// The rows of the list of stories that stand in a page. A row of the same data
/// stays as it is: it costs a comparison, whatever is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    rows: Vec<Arc<Item>>,
    frame: Frame,
}

impl Standing {
    /// The rows that stand in the page once this screen does.
    pub fn of(screen: &Screen, options: &Options, locale: &Locale) -> Self {
        match screen {
            Screen::Card { story, live, .. } => Standing::of_card(story, live, options, locale),
            _ => Standing::default(),
        }
    }

    fn of_card(story: &Story, live: &Live, options: &Options, locale: &Locale) -> Self {
        if !options.shown(live.back).contains(&Section::Stories) {
            return Standing::default();
        }
        let listing = Listing::of(story, live, options, locale);
        Standing {
            rows: listing.rows.into_iter().cloned().collect(),
            frame: listing.frame,
        }
    }

    /// Whether the row of an item stands there, just as it would be built now, on
    /// the same side of "Read on".
    pub(super) fn has(&self, item: &Arc<Item>, folded: bool, frame: &Frame) -> bool {
        let place = self.rows.iter().position(|row| Arc::ptr_eq(row, item));
        self.frame == *frame && place.is_some_and(|place| (place >= frame.shown()) == folded)
    }
}
