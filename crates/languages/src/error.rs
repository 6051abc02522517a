//! Why the language files can't be used.

use std::fmt;
use std::path::Path;

/// What is wrong with a language file, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageError {
    pub(crate) file: String,
    /// Counted from 1.
    pub(crate) line: Option<usize>,
    pub(crate) found: String,
    pub(crate) remedy: String,
}

impl LanguageError {
    pub(crate) fn unreadable(path: &Path, error: &std::io::Error) -> Self {
        LanguageError {
            file: path.to_string_lossy().into(),
            line: None,
            found: format!("can't be read ({error})"),
            remedy: "it is part of the project: look where it went".into(),
        }
    }

    /// What to do about it.
    pub fn remedy(&self) -> &str {
        &self.remedy
    }
}

/// Where it is and what was found, on one line: `languages/de.ftl:12: volume is missing`.
impl fmt::Display for LanguageError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:", self.file)?;
        if let Some(line) = self.line {
            write!(formatter, "{line}:")?;
        }
        write!(formatter, " {}", self.found)
    }
}

impl std::error::Error for LanguageError {}
