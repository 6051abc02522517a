//! The card: one Leptos component a file.
//!
//! No component calls the browser or listens to an event, so the same ones
//! render in a page and, natively, to a string. What can be clicked says so in
//! an attribute (`data-story`, `data-action`); `embed/element.js` listens once,
//! at the root.
//!
//! Every component returns [`markup`]: text of a feed goes into text nodes and
//! attributes, and there is nothing else for it to go into. No `style`
//! attribute is ever written, since a strict `style-src` refuses it in parsed
//! markup; lengths are SVG geometry instead.

mod ai_part;
mod bar;
mod byline;
mod card;
mod disclosure;
mod figures;
mod header;
mod heading;
mod history;
mod language;
mod line;
mod link;
pub mod markup;
mod measured;
mod menu;
mod meter;
mod moment;
mod narrative;
mod notice;
mod number;
mod picture;
mod posts;
mod references;
mod screen;
mod sentence;
mod severity;
mod sources;
mod stories;
mod story_meter;
mod swatch;

pub use byline::*;
pub use card::*;
pub use disclosure::*;
pub use header::*;
pub use meter::*;
pub use narrative::*;
pub use posts::*;
pub use screen::{Live, Screen, Story};
pub use sources::*;
pub use stories::*;
pub use story_meter::*;
