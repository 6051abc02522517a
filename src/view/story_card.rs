//! The card in somebody else's Leptos application.

use super::{Live, Screen, Story, StoryMeter};
use crate::feed::Feed;
use crate::locale::Locale;
use crate::options::Options;
use leptos::prelude::*;
use std::sync::Arc;

/// A story's card that follows signals: a new feed or other options are another
/// card. Nothing is shown where the feed has no such story.
///
/// It is the same card as the element's, in the light DOM: its style sheet is
/// made for a shadow root (`crate::snapshot::sheet`). What has to be listened
/// to (the menu, opening a story) is the element's, and does nothing here;
/// links are links.
///
/// The whole card is one type: a crate that renders it on a server needs
/// `#![recursion_limit = "256"]`.
///
/// ```
/// use leptos::prelude::*;
/// use std::sync::Arc;
/// use storymeter::feed::Feed;
/// use storymeter::options::Options;
/// use storymeter::view::StoryCard;
///
/// #[component]
/// fn Article(feed: ReadSignal<Arc<Feed>>) -> impl IntoView {
///     view! {
///         <main>
///             <StoryCard feed=feed options=Options::default() />
///         </main>
///     }
/// }
/// ```
#[component]
pub fn StoryCard(
    /// The feed.
    #[prop(into)]
    feed: Signal<Arc<Feed>>,
    /// What to show of it, as the element's attributes say it.
    #[prop(into, optional)]
    options: Signal<Options>,
    /// How text, numbers and times are written; English and UTC without it.
    #[prop(into, optional)]
    locale: Signal<Locale>,
) -> impl IntoView {
    move || {
        let (feed, options, locale) = (feed.get(), options.get(), locale.get());
        let item = feed.story(options.story.as_deref())?.clone();
        let screen = Screen::Card {
            story: Story { feed, item },
            stale: false,
            live: Live::default(),
        };
        let locale = screen.locale(&options, &locale);
        let card = view! {
            <StoryMeter screen=&screen options=&options locale=&locale direction=None />
        };
        Some(card.into_any())
    }
}
