//! The browser's side: mounting, fetching, refreshing, events.
//!
//! The entry module (`embed/`) makes one [`Cards`] for a page. For each element
//! it hands a [`Bridge`] over, gets a [`Mounted`] back, and gives that each
//! [`Command`]. Everything that a mount holds (its view, its place at a feed, the
//! request and the timers behind that) is a value that cleans up when it is
//! dropped.
//!
//! One call runs at a time: one that comes while another runs waits for its end
//! (`embed/guard.js`). Whatever may run the page's own code is done while
//! nothing is borrowed: what changes is asked (`held.rs`), and what the answer
//! leads to (`plan.rs`) is done after that (`present.rs`).

mod attributes;
mod beside;
mod bridge;
mod browser;
mod card;
mod command;
mod controller;
mod events;
mod held;
mod known;
mod minutes;
mod model;
mod morph;
mod mounted;
mod origin;
mod outcome;
mod plan;
mod present;
mod refresher;
mod request;
mod source;
mod sources;
mod state;
mod subscription;

pub use bridge::{Bridge, Language};
pub use command::Command;
pub use morph::morph;
pub use mounted::{Cards, Mounted};

// Small, and constant in time: 2.4 KB of compressed wasm less than the standard
// library's (docs/decisions/0005-a-small-allocator.md).
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
