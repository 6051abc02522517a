//! One language file, and where in it something stands.

use crate::LanguageError;
use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser;
use std::path::Path;

#[derive(Debug)]
pub(crate) struct Source {
    file: String,
    text: String,
}

impl Source {
    pub(crate) fn new(file: &str, text: String) -> Self {
        // Whoever reads a message of ours wants one name for a file, on every system.
        let file = file.replace('\\', "/");
        Source { file, text }
    }

    /// The language, by the file's name.
    pub(crate) fn tag(&self) -> &str {
        let stem = Path::new(&self.file).file_stem();
        stem.and_then(|stem| stem.to_str()).unwrap_or_default()
    }

    /// The messages. Comments are for people.
    pub(crate) fn messages(&self) -> Result<Vec<Message<&str>>, LanguageError> {
        let resource = parser::parse(&*self.text).map_err(|(_, errors)| {
            let first = errors.first();
            let start = first.map_or(0, |error| error.pos.start);
            let found = first.map_or_else(String::new, |error| error.to_string());
            let remedy = "mend it: https://projectfluent.org/fluent/guide/";
            self.at_byte(start, format!("this is no Fluent: {found}"), remedy)
        })?;
        let messages = resource.body.into_iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(Ok(message)),
            Entry::Term(term) => Some(Err(self.error(
                term.id.name,
                format!("-{} is a term, and the compact form has none", term.id.name),
                "write its words out wherever they stand",
            ))),
            _ => None,
        });
        messages.collect()
    }

    /// What stands behind the last message.
    pub(crate) fn end(&self) -> &str {
        self.text
            .trim_end()
            .get(self.text.trim_end().len()..)
            .unwrap_or_default()
    }

    /// An error at a piece of this very text.
    pub(crate) fn error(
        &self,
        at: &str,
        found: impl Into<String>,
        remedy: impl Into<String>,
    ) -> LanguageError {
        // The parser gives no lines; but what it gives are pieces of the text, which tell where they stand.
        let start = at.as_ptr().addr().checked_sub(self.text.as_ptr().addr());
        self.at_byte(start.unwrap_or_default(), found, remedy)
    }

    fn at_byte(
        &self,
        start: usize,
        found: impl Into<String>,
        remedy: impl Into<String>,
    ) -> LanguageError {
        let before = self.text.as_bytes().get(..start);
        LanguageError {
            file: self.file.clone(),
            line: before.map(|before| 1 + before.iter().filter(|byte| **byte == b'\n').count()),
            found: found.into(),
            remedy: remedy.into(),
        }
    }
}
