//! The card: a Leptos component for each of its blocks, in a file of its own,
//! and what several of them share.
//!
//! A card is a function of a [`Screen`]: no component calls the browser, listens
//! to an event or, but for [`StoryCard`], holds a signal. What a zone's clocks
//! show it gets from `crate::locale`, which in a page asks the browser. So the
//! same ones print HTML natively (`crate::snapshot`) and are built in a page
//! (`crate::widget`). What can be clicked says so in an attribute (`data-story`,
//! `data-action`); `embed/element.js` listens once, at the root.
//!
//! What a feed brings goes into text nodes and attribute values, and addresses
//! are [`Url`](crate::feed::Url)s: nothing here writes markup. Leptos turns
//! nested markup without anything dynamic into a template's `innerHTML`, which
//! Trusted Types refuse, so texts and the attributes of such elements stand in
//! braces: `{" "}`. No `style` attribute is ever written, since a strict
//! `style-src` refuses it in parsed markup; lengths are SVG geometry instead.
//!
//! An element whose siblings come and go has a `data-key`: by it the element
//! stays the same node in a page (`embed/morph.js`).

mod ai_part;
mod block;
mod bullet;
mod byline;
mod card;
mod comparison;
mod curve;
mod dek;
mod disclosure;
mod drawing;
mod figures;
mod folded;
mod header;
mod heading;
mod language;
mod line;
mod link;
mod listing;
mod measured;
mod menu;
mod meter;
mod moment;
mod narrative;
mod notice;
mod paragraph;
mod picture;
mod plot;
mod posts;
mod references;
mod row;
mod screen;
mod severity;
mod sources;
mod standing;
mod stories;
mod story_card;
mod story_meter;
mod strip;
mod swatch;
mod window;
mod words;

pub use byline::*;
pub use card::*;
pub use dek::*;
pub use disclosure::*;
pub use header::*;
pub use meter::*;
pub use narrative::*;
pub use posts::*;
pub use screen::{Live, Screen, Story};
pub use sources::*;
pub use standing::Standing;
pub use stories::*;
pub use story_card::*;
pub use story_meter::*;
pub use strip::*;
