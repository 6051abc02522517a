//! A Leptos application with a story's card in it.
//!
//! The card is [`StoryCard`], driven by two signals: the feed, and what to
//! show of it. On the server the same application prints it.

// The views of a whole card are one type, and a deep one.
#![recursion_limit = "256"]

use leptos::either::Either;
use leptos::prelude::*;
use std::sync::Arc;
use storymeter::feed::Feed;
use storymeter::options::Options;
use storymeter::view::StoryCard;

const FERRY: &str = include_str!("../feeds/ferry.json");
const LATER: &str = include_str!("../feeds/ferry-later.json");

/// The application.
#[component]
pub fn App() -> impl IntoView {
    match Feed::read(FERRY) {
        Ok(reading) => Either::Left(view! { <Article first=Arc::new(reading.feed) /> }),
        Err(why) => Either::Right(view! { <p role="alert">{format!("No feed: {why:?}")}</p> }),
    }
}

/// A card, and what changes it.
#[component]
fn Article(
    /// The feed that is shown first.
    first: Arc<Feed>,
) -> impl IntoView {
    let (feed, set_feed) = signal(first);
    let (brief, set_brief) = signal(false);
    let options = Signal::derive(move || {
        Options::read(&|name| (name == "layout" && brief.get()).then(|| "meter".to_owned()))
    });
    let count_again = move |_| {
        if let Ok(reading) = Feed::read(LATER) {
            set_feed.set(Arc::new(reading.feed));
        }
    };
    view! {
        <main>
            <button id="brief" on:click=move |_| set_brief.update(|brief| *brief = !*brief)>
                {move || if brief.get() { "The whole story" } else { "The figures" }}
            </button>
            <button id="count" on:click=count_again>
                {"Count again"}
            </button>
            <StoryCard feed=feed options=options />
        </main>
    }
}
