//! Which stories are listed, and what their rows have in common.

use super::{Live, Story};
use crate::feed::{Disclosure, Feed, Item, Text};
use crate::locale::Locale;
use crate::options::{Layout, Options};
use std::sync::Arc;

/// How many rows below a story stand before "Read on".
const SHOWN: usize = 3;

/// The rows of a list, and what each of them is drawn by beside its own story.
pub(super) struct Listing<'a> {
    pub(super) rows: Vec<&'a Arc<Item>>,
    /// How many more there would be if none had to wait.
    pub(super) waiting: u64,
    pub(super) frame: Frame,
}

/// What all rows have in common: where it is another one, every row is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Frame {
    /// Whether the list is the whole layout.
    pub(super) alone: bool,
    /// The level of their headings.
    pub(super) level: u8,
    /// The feed's language, which each row names.
    pub(super) language: Option<Text>,
    /// The highest volume: the scale of their bars.
    pub(super) most: u64,
    /// AI's part, where it is the same in all: said once, above them.
    pub(super) label: Option<Disclosure>,
    /// The year that their dates leave out.
    year: Option<i64>,
}

impl<'a> Listing<'a> {
    pub(super) fn of(story: &'a Story, live: &Live, options: &Options, locale: &Locale) -> Self {
        let alone = options.layout_of(live.back) == Layout::List;
        let (rows, waiting) = listed(story, live, options, alone);
        let below = if alone { 1 } else { 2 };
        let volumes = rows.iter().filter_map(|item| item.volume.as_ref());
        let frame = Frame {
            alone,
            level: options.heading_level.saturating_add(below),
            language: story.feed.language.clone(),
            most: volumes.map(|volume| volume.count).max().unwrap_or_default(),
            label: same_label(&rows),
            year: locale.year(),
        };
        Listing {
            rows,
            waiting,
            frame,
        }
    }
}

impl Frame {
    /// How many rows stand before "Read on": a list by itself is what its reader
    /// has come for.
    pub(super) fn shown(&self) -> usize {
        if self.alone { usize::MAX } else { SHOWN }
    }
}

/// AI's part in all rows, where it is the same in more than one.
fn same_label(rows: &[&Arc<Item>]) -> Option<Disclosure> {
    let part = |item: &Item| item.ai.as_ref().and_then(|ai| ai.disclosure);
    let (first, rest) = rows.split_first()?;
    let label = part(first)?;
    (!rest.is_empty() && rest.iter().all(|item| part(item) == Some(label))).then_some(label)
}

/// The stories to list, and how many more would be if none had to wait.
fn listed<'a>(
    story: &'a Story,
    live: &Live,
    options: &Options,
    alone: bool,
) -> (Vec<&'a Arc<Item>>, u64) {
    let feed: &Feed = &story.feed;
    let known = live.known.as_ref();
    let known = known.filter(|known| !Arc::ptr_eq(known, &story.feed));
    let (mut places, mut waiting, mut rows) = (0, 0, Vec::new());
    for item in &feed.items {
        if !alone && item.id == story.item.id {
            continue;
        }
        places += 1;
        if known.is_some_and(|known| known.story(Some(&item.id)).is_none()) {
            waiting += u64::from(places <= options.stories);
        } else if rows.len() < options.stories {
            rows.push(item);
        }
    }
    (rows, waiting)
}
