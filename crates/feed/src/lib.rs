#![doc = include_str!("../README.md")]
//! # Modules
//!
//! The feed's types stand at the root, and [`limits`] beside them; what can be
//! worked out from them stands in modules of its own. [`json`] is the parser
//! below the reader, [`digits`] writes numbers.
#![warn(missing_docs)]
#![forbid(unsafe_code)]

mod citation;
mod contained;
mod diagnostic;
pub mod digits;
pub mod direction;
mod disclosure;
mod document;
pub mod error;
pub mod freshness;
mod html_text;
mod item;
pub mod json;
mod json_text;
pub mod limits;
pub mod linked_data;
mod marks;
mod meter;
pub mod narrative;
mod post;
mod read_options;
mod reader;
pub mod refresh;
mod revisions;
mod timestamp;
mod url;
pub mod volume;

use std::sync::Arc;

pub use citation::{Citation, normal_marker};
pub use diagnostic::{Diagnostic, DiagnosticSeverity, Problem};
pub use disclosure::{Disclosure, Provenance, Review};
pub use document::{Author, Feed, Reading, Unreadable};
pub use item::{Item, Severity, Status};
pub use json::SyntaxError;
use json::{Json, Kind, Number};
pub use meter::{Baseline, RecordScope, Records, SourceCount, Volume};
pub use post::{Post, PostStatus};
pub use read_options::ReadOptions;
pub use revisions::Revisions;
pub use timestamp::Timestamp;
pub use url::Url;

/// Text as the feed gave it, shared rather than copied wherever it is shown.
/// Never markup: the view writes it into text nodes and attributes only.
pub type Text = Arc<str>;
