//! A story's card as it is printed: what a snapshot and a card file have in
//! common.

use super::printed::printed;
use crate::direction::Direction;
use crate::feed::{Feed, Item, Timestamp};
use crate::freshness::Freshness;
use crate::linked_data::linked_data;
use crate::locale::{Locale, Zone};
use crate::options::{Layout, Options};
use crate::view::{Live, Screen, Story, StoryMeter};
use leptos::prelude::*;
use std::sync::Arc;

/// A card, and what it was made of.
pub(super) struct Rendered {
    pub(super) item: Arc<Item>,
    pub(super) options: Options,
    /// The card's markup.
    pub(super) card: String,
    /// The story for programs, where the card is about one.
    pub(super) linked_data: Option<String>,
}

impl Rendered {
    /// The card that an element with these attributes shows of a feed; `None`
    /// where the feed has no such story, or none at all.
    pub(super) fn of(feed: &Arc<Feed>, attributes: &[(&str, &str)]) -> Option<Self> {
        let attribute = |name: &str| value(attributes, name).map(str::to_owned);
        let options = Options::read(&attribute);
        let item = feed.story(options.story.as_deref())?.clone();
        let zone = attribute("time-zone").and_then(|name| Zone::find(&name));
        let locale = Locale::new(
            &attribute("lang").unwrap_or_default(),
            zone.unwrap_or_default(),
        );
        let direction = attribute("dir").and_then(|word| Direction::read(&word));
        let story = Story {
            feed: feed.clone(),
            item: item.clone(),
        };
        // What can be said without knowing when it is read.
        let never = Timestamp::from_unix_seconds(0);
        let live = Live {
            freshness: Freshness::of(feed, &item, options.frozen, None, never),
            ..Live::default()
        };
        let screen = Screen::Card {
            story,
            stale: false,
            live,
        };
        let locale = screen.locale(&options, &locale);
        let card = view! {
            <StoryMeter
                screen=&screen
                options=&options
                locale=&locale
                direction=direction
            />
        }
        .to_html();
        Some(Rendered {
            card: printed(&card),
            linked_data: (options.layout != Layout::List).then(|| linked_data(feed, &item)),
            item,
            options,
        })
    }
}

/// What an attribute says.
pub(super) fn value<'a>(attributes: &[(&str, &'a str)], name: &str) -> Option<&'a str> {
    let found = attributes.iter().find(|(known, _)| *known == name);
    found.map(|(_, value)| *value)
}
