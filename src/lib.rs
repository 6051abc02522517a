//! Storymeter shows, inside any page, how loud the public conversation about
//! a story is, where it happens, and the narrative written about it.
//!
//! Data flow one way: bytes → [`feed`] → [`view`] → the
//! page. Nothing below `feed` sees raw JSON, and nothing but `widget` (built
//! for the browser only) touches the network.
//!
//! | module | holds |
//! | --- | --- |
//! | [`feed`] | the story feed: types, the lenient reader, limits, diagnostics |
//! | [`volume`], [`narrative`] | the arithmetic of the meter; paragraphs and citation markers |
//! | [`direction`] | which way a language is written |
//! | [`locale`] | numbers, dates, plurals and the table of messages |
//! | [`options`] | what the element's attributes ask for |
//! | [`shown`] | which stories of a feed a reader sees, over its refreshes |
//! | [`refresh`] | when to ask for a feed again |
//! | [`freshness`] | how old figures may be and still be called live |
//! | [`linked_data`] | a story for programs, in the words of schema.org |
//! | [`view`] | one Leptos component a file; no browser calls |
//! | [`error`] | what can go wrong, each with a stable code |
//! | `snapshot` | a card that is printed: as HTML, or as data that an element draws; natively only |
//! | `widget` | the browser: mounting, fetching, refreshing, events |
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

mod digits;
pub mod direction;
pub mod error;
pub mod feed;
pub mod freshness;
mod json_text;
pub mod linked_data;
pub mod locale;
pub mod narrative;
pub mod options;
pub mod refresh;
pub mod shown;
#[cfg(not(target_arch = "wasm32"))]
pub mod snapshot;
pub mod view;
pub mod volume;
#[cfg(target_arch = "wasm32")]
pub mod widget;
