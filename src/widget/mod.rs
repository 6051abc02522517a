//! The browser's side: mounting, fetching, refreshing, events.
//!
//! The entry module (`embed/`) hands an element and a container over with
//! [`mount`], and gets a [`Mounted`] back. Everything that a mount holds (its
//! view, its place at a feed, the request and the timers behind
//! that) is a value that cleans up when it is dropped.
//!
//! Elements with the same `src` share one source: one request, one
//! timer, one parsed feed.

mod attributes;
mod card;
mod controller;
mod element;
mod events;
mod morph;
mod mount;
mod origin;
mod page;
mod pending;
mod present;
mod refresher;
mod request;
mod source;
mod state;

pub use element::Element;
pub use morph::morph;
pub use mount::{Mounted, mount};

// Small, and constant in time: 2.4 KB of compressed wasm less than the standard
// library's (docs/decisions/0005-a-small-allocator.md).
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
