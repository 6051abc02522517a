//! The story feed: [JSON Feed 1.1](https://jsonfeed.org/version/1.1) with one
//! extension object, `_storymeter`.
//!
//! One reader serves every output, from the text on: the same bytes give the
//! same feed in the browser and natively.
//!
//! The reader is lenient: what cannot be used is dropped or cut, and each such
//! case becomes a [`Diagnostic`] that names its JSON path. Only two things
//! refuse a document whole: text that is not JSON, and JSON that has no
//! `items` list.

mod citation;
mod diagnostic;
mod disclosure;
mod document;
mod item;
pub mod json;
pub mod limits;
mod meter;
mod post;
mod reader;
mod revisions;
mod timestamp;
mod url;

use std::sync::Arc;

pub use citation::{Citation, normal_marker};
pub use diagnostic::{Diagnostic, Problem};
pub use disclosure::{Disclosure, Provenance, Review};
pub use document::{Author, Feed, Reading, Unreadable};
pub use item::{Item, Severity, Status};
pub use json::SyntaxError;
use json::{Json, Kind, Number};
pub use meter::{Baseline, RecordScope, Records, SourceCount, Volume};
pub use post::{Post, PostStatus};
pub use revisions::Revisions;
pub use timestamp::Timestamp;
pub use url::Url;

/// Text as the feed gave it, shared rather than copied wherever it is shown.
/// Never markup: the view writes it into text nodes and attributes only.
pub type Text = Arc<str>;
