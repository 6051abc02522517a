//! The form of a language file: a line `key = text` for each message. The
//! library and the packing of a release read it with the same code.

use std::fmt;

/// Why a language file can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LanguageError {
    /// The file lacks a message. Holds its key.
    Missing(String),
    /// A line is no `key = text`, or its key is unknown, stands twice or is
    /// not at its place. Holds the line.
    BadLine(String),
}

/// The keys and texts of a file. What is no `key = text` counts as a key.
pub fn entries(file: &str) -> impl Iterator<Item = (&str, &str)> {
    file.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split_once(" = ").unwrap_or((line, "")))
}

/// The texts of a language file, a line each, without their keys: their order
/// says what they are for.
///
/// # Errors
///
/// A key that is missing, unknown or not at its place.
pub fn lines(file: &str, keys: &[&str]) -> Result<String, LanguageError> {
    let mut lines = String::new();
    let mut expected = keys.iter();
    for (key, text) in entries(file) {
        let bad = || LanguageError::BadLine(format!("{key} = {text}"));
        match expected.next() {
            Some(expected) if *expected == key => {}
            Some(missing) if expected.any(|later| *later == key) => {
                return Err(LanguageError::Missing((*missing).to_owned()));
            }
            _ => return Err(bad()),
        }
        lines.push_str(&unescaped(text).ok_or_else(bad)?);
        lines.push('\n');
    }
    match expected.next() {
        Some(missing) => Err(LanguageError::Missing((*missing).to_owned())),
        None => Ok(lines),
    }
}

/// The text with each `\u{…}` as the character that it names.
fn unescaped(text: &str) -> Option<String> {
    let mut parts = text.split("\\u{");
    let mut unescaped = parts.next()?.to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}')?;
        unescaped.push(char::from_u32(u32::from_str_radix(code, 16).ok()?)?);
        unescaped.push_str(rest);
    }
    Some(unescaped)
}

impl fmt::Display for LanguageError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LanguageError::Missing(key) => write!(formatter, "the message {key} is missing"),
            LanguageError::BadLine(line) => write!(
                formatter,
                "expected `key = text` with a known key, in the order of languages/en.txt: {line}"
            ),
        }
    }
}

impl std::error::Error for LanguageError {}

#[cfg(test)]
mod tests {
    use super::{LanguageError, lines};

    #[test]
    fn texts_stand_in_the_order_of_the_keys() {
        let file = "# A language.\n\na = x\\u{a0}y\nb = one=1 | other=2\n";
        assert_eq!(
            lines(file, &["a", "b"]).as_deref(),
            Ok("x\u{a0}y\none=1 | other=2\n")
        );
        let missing = |key: &str| Err(LanguageError::Missing(key.into()));
        let bad = |line: &str| Err(LanguageError::BadLine(line.into()));
        assert_eq!(lines(file, &["a", "b", "c"]), missing("c"));
        assert_eq!(lines(file, &["c", "a", "b"]), missing("c"));
        assert_eq!(lines(file, &["b", "a"]), missing("b"));
        assert_eq!(lines(file, &["a"]), bad("b = one=1 | other=2"));
        assert_eq!(lines("a\n", &["b"]), bad("a = "));
        assert_eq!(lines("a = \\u{110000}\n", &["a"]), bad("a = \\u{110000}"));
    }
}
