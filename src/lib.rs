//! Storymeter shows, inside any page, how loud the public conversation about
//! a story is, where it happens, and the narrative written about it.
//!
//! Data flow one way: bytes → [`feed`] → [`view`] → the page. Nothing but
//! `feed` sees raw JSON, and nothing but `widget` touches the network.
//!
//! | module | holds |
//! | --- | --- |
//! | [`feed`] | the crate `storymeter-feed`: types, the lenient reader, limits, diagnostics |
//! | [`volume`], [`narrative`] | of that crate: the arithmetic of the meter; paragraphs and citation markers |
//! | [`direction`], [`freshness`], [`linked_data`] | of that crate: which way a language is written; how old figures may be and still be called live; a story for programs |
//! | [`error`], [`refresh`] | of that crate: what can go wrong, each with a stable code; when to ask for a feed again |
//! | [`locale`] | numbers, dates, plurals and the table of messages |
//! | [`options`] | what the element's attributes ask for |
//! | [`shown`] | which stories of a feed a reader sees, over its refreshes |
//! | [`view`] | the card, as Leptos components, which call nothing of the browser's |
//! | `snapshot` | a card that is printed: as HTML, or as data that an element draws; with the feature `ssr` |
//! | `widget` | the browser: mounting, fetching, refreshing, events; with the feature `csr`, for wasm32 |
//!
//! ```
//! use storymeter::feed::Feed;
//! use storymeter::volume::shares;
//!
//! let text = r#"{
//!     "version": "https://jsonfeed.org/version/1.1",
//!     "items": [{
//!         "id": "1",
//!         "title": "A word that many want",
//!         "_storymeter": { "volume": { "count": 4, "sources": [
//!             { "id": "x", "name": "X", "count": 3 }
//!         ] } }
//!     }]
//! }"#;
//! let reading = Feed::read(text).expect("it has a list of items");
//! let volume = reading.feed.items[0].volume.as_ref().expect("it has a volume");
//!
//! // One post of the four has no source: it is shown, not hidden.
//! assert_eq!(shares(volume).unattributed, 1);
//! assert!(reading.diagnostics.is_empty());
//! ```

#![warn(missing_docs)]
#![forbid(unsafe_op_in_unsafe_fn)]

pub mod locale;
pub mod options;
pub mod shown;
#[cfg(feature = "ssr")]
pub mod snapshot;
pub mod view;
#[cfg(all(feature = "csr", target_arch = "wasm32"))]
pub mod widget;

pub use storymeter_feed as feed;
pub use storymeter_feed::{direction, error, freshness, linked_data, narrative, refresh, volume};

use storymeter_feed::digits;
