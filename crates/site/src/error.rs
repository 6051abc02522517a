//! Why the site can't be written.

use std::fmt;
use std::io;
use std::path::Path;

/// The file that is at fault, and what the system says of it.
#[derive(Debug)]
pub struct SiteError {
    what: String,
    source: io::Error,
}

impl SiteError {
    pub(crate) fn unreadable(path: &Path) -> impl FnOnce(io::Error) -> Self {
        Self::about("read", path)
    }

    pub(crate) fn unwritable(path: &Path) -> impl FnOnce(io::Error) -> Self {
        Self::about("write", path)
    }

    fn about(verb: &str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let what = format!("can't {verb} {}", path.display());
        move |source| SiteError { what, source }
    }
}

impl fmt::Display for SiteError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.what)
    }
}

impl std::error::Error for SiteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}
