//! The messages in one language.

use super::Message;
use std::fmt;

/// A text for every [`Message`].
pub struct Catalog(Texts);

enum Texts {
    English,
    Read(Vec<Box<str>>),
}

/// Why a language file can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CatalogError {
    /// The file lacks a message. Holds its key.
    Missing(&'static str),
    /// A line is no `key = text`, or its key is unknown or stands twice.
    /// Holds the line.
    BadLine(String),
}

impl Catalog {
    /// The English messages.
    pub fn english() -> Self {
        Catalog(Texts::English)
    }

    /// Reads a language file: a line `key = text` for each message; blank
    /// lines and lines that begin with `#` say nothing.
    ///
    /// # Errors
    ///
    /// A key that is missing, unknown or there twice.
    pub fn parse(file: &str) -> Result<Self, CatalogError> {
        let mut texts: Vec<Option<Box<str>>> = vec![None; Message::KEYS.len()];
        for line in file.lines() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let entry = line.split_once('=').and_then(|(key, text)| {
                let place = Message::KEYS
                    .iter()
                    .position(|known| *known == key.trim())?;
                Some((texts.get_mut(place)?, text.trim()))
            });
            match entry {
                Some((place @ None, text)) => *place = Some(text.into()),
                _ => return Err(CatalogError::BadLine(line.to_owned())),
            }
        }
        let texts = texts.into_iter().zip(Message::KEYS);
        texts
            .map(|(text, key)| text.ok_or(CatalogError::Missing(key)))
            .collect::<Result<_, _>>()
            .map(|texts| Catalog(Texts::Read(texts)))
    }

    /// The text of a message.
    pub fn text(&self, message: Message) -> &str {
        let place = message as usize;
        let text = match &self.0 {
            Texts::English => Message::ENGLISH.get(place).copied(),
            Texts::Read(texts) => texts.get(place).map(|text| &**text),
        };
        text.unwrap_or_default()
    }
}

impl fmt::Display for CatalogError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CatalogError::Missing(key) => write!(formatter, "the message {key} is missing"),
            CatalogError::BadLine(line) => write!(
                formatter,
                "expected `key = text` with a known key that stands once: {line}"
            ),
        }
    }
}

impl std::error::Error for CatalogError {}

#[cfg(test)]
mod tests {
    use super::{Catalog, CatalogError};
    use crate::locale::Message;

    fn english_file() -> String {
        let entries = Message::KEYS.iter().zip(Message::ENGLISH);
        entries
            .map(|(key, text)| format!("{key} = {text}\n"))
            .collect()
    }

    #[test]
    fn every_message_has_a_key_of_its_own() {
        let mut keys = Message::KEYS.to_vec();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), Message::KEYS.len());
        assert_eq!(Message::KEYS.len(), Message::ENGLISH.len());
        assert!(Message::ENGLISH.iter().all(|text| !text.is_empty()));
    }

    #[test]
    fn a_file_reads_as_it_was_written() {
        let file = format!("# English\n\n{}", english_file());
        let catalog = Catalog::parse(&file).expect("a whole catalog");
        assert_eq!(catalog.text(Message::TryAgain), "Try again");
        assert_eq!(
            catalog.text(Message::RecordsBeat),
            Catalog::english().text(Message::RecordsBeat)
        );
    }

    #[test]
    fn a_missing_an_unknown_and_a_double_key_are_refused() {
        let error = |file: &str| Catalog::parse(file).err();
        assert_eq!(
            error("percent = %"),
            Some(CatalogError::Missing("percent-less"))
        );
        for line in ["nonsense = x", "percent", "percent = again"] {
            let file = format!("{}{line}\n", english_file());
            assert_eq!(error(&file), Some(CatalogError::BadLine(line.into())));
        }
    }
}
