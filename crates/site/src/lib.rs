//! What the project's own texts are on its site: the documentation as pages,
//! and the source as an archive. The other pages are written by hand
//! (`index.html`, `demo/`).

#![forbid(unsafe_code)]

mod document;
mod documentation;
mod error;
mod links;
mod source;

use std::path::Path;

pub use error::SiteError;
pub use source::{NAME as SOURCE, write as source};

/// Writes a page for each text of the project, and copies the pictures that
/// they show. `project` is the folder of the project, `site` that of the site.
///
/// # Errors
///
/// Where a text, the template or a picture can't be read, or a page can't be
/// written.
pub fn documentation(project: &Path, site: &Path) -> Result<(), SiteError> {
    documentation::write(project, site)
}
