//! The languages that ship, with their files.

use super::{Catalog, Message};
use std::fmt;

/// A language and its file, `languages/<tag>.txt`. The first one is English.
pub const LANGUAGES: [(&str, &str); 14] = [
    ("en", include_str!("../../languages/en.txt")),
    ("de", include_str!("../../languages/de.txt")),
    ("fr", include_str!("../../languages/fr.txt")),
    ("es", include_str!("../../languages/es.txt")),
    ("pt-BR", include_str!("../../languages/pt-BR.txt")),
    ("it", include_str!("../../languages/it.txt")),
    ("nl", include_str!("../../languages/nl.txt")),
    ("pl", include_str!("../../languages/pl.txt")),
    ("tr", include_str!("../../languages/tr.txt")),
    ("ja", include_str!("../../languages/ja.txt")),
    ("zh-Hans", include_str!("../../languages/zh-Hans.txt")),
    ("hi", include_str!("../../languages/hi.txt")),
    ("ar", include_str!("../../languages/ar.txt")),
    ("he", include_str!("../../languages/he.txt")),
];

/// The language that answers for a tag: the one with the same primary subtag
/// ([RFC 4647, lookup](https://www.rfc-editor.org/rfc/rfc4647#section-3.4),
/// taken one step further: `pt-PT` finds `pt-BR`). `None` for English, which
/// needs no file, and for a language that does not ship.
pub fn file_for(tag: &str) -> Option<&'static str> {
    let wanted = primary(tag);
    let others = LANGUAGES.iter().skip(1);
    let found = others
        .into_iter()
        .find(|(known, _)| primary(known).eq_ignore_ascii_case(wanted));
    found.map(|(_, file)| *file)
}

/// The language of a tag.
fn primary(tag: &str) -> &str {
    tag.trim().split(['-', '_']).next().unwrap_or_default()
}

/// Why a language file can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LanguageError {
    /// The file lacks a message. Holds its key.
    Missing(String),
    /// A line is no `key = text`, or its key is unknown, stands twice or is
    /// not at its place. Holds the line.
    BadLine(String),
}

/// The texts of a language file, a line each, without their keys: what
/// [`Catalog::of_lines`] reads.
///
/// # Errors
///
/// A key that is missing, unknown or not at its place.
pub fn lines(file: &str) -> Result<String, LanguageError> {
    let mut lines = String::new();
    let mut keys = Message::KEYS.iter();
    for line in file
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        let bad = || LanguageError::BadLine(line.to_owned());
        let (key, text) = line.split_once(" = ").ok_or_else(bad)?;
        if !Message::KEYS.contains(&key) {
            return Err(bad());
        }
        match keys.next() {
            Some(expected) if *expected == key => {}
            Some(expected) if keys.clone().any(|later| *later == key) => {
                return Err(LanguageError::Missing((*expected).to_owned()));
            }
            _ => return Err(bad()),
        }
        lines.push_str(&unescaped(text).ok_or_else(bad)?);
        lines.push('\n');
    }
    match keys.next() {
        Some(missing) => Err(LanguageError::Missing((*missing).to_owned())),
        None => Ok(lines),
    }
}

/// The texts of a file of ours.
pub fn catalog(file: &str) -> Option<Catalog> {
    Some(Catalog::of_lines(&lines(file).ok()?))
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
    use super::{LANGUAGES, LanguageError, file_for, lines};
    use crate::locale::Message;

    #[test]
    fn english_reads_as_the_messages_have_it() {
        let (_, english) = LANGUAGES[0];
        let read = lines(english).expect("a whole file");
        let (shown, menu) = read.trim_end().rsplit_once('\n').expect("it has lines");
        assert_eq!(shown, Message::ENGLISH);
        assert!(menu.starts_with("Copy as text|"));
    }

    #[test]
    fn a_missing_an_unknown_and_a_double_key_are_refused() {
        let (_, english) = LANGUAGES[0];
        let without = english.replace("volume = Volume\n", "");
        assert_eq!(
            lines(&without),
            Err(LanguageError::Missing("volume".into()))
        );
        let without_last = english.replace("try-again = Try again\n", "");
        assert_eq!(
            lines(&without_last),
            Err(LanguageError::Missing("try-again".into()))
        );
        for line in ["nonsense = x", "volume", "volume = again"] {
            let bad = Err(LanguageError::BadLine(line.into()));
            assert_eq!(lines(&format!("{english}{line}\n")), bad);
        }
    }

    #[test]
    fn every_language_is_whole_and_in_order() {
        for (tag, file) in LANGUAGES {
            let lines = lines(file).unwrap_or_else(|error| panic!("{tag}: {error}"));
            assert_eq!(lines.lines().next(), Some(tag));
        }
    }

    #[test]
    fn every_language_fills_the_same_places() {
        let places = |text: &str| {
            let mut places: Vec<String> = text
                .split('{')
                .skip(1)
                .filter_map(|part| Some(part.split_once('}')?.0.to_owned()))
                .filter(|place| place != "count")
                .collect();
            places.sort();
            places.dedup();
            places
        };
        // How times and short numbers are written is the language's own.
        let own = [Message::Moment, Message::Compact];
        for (tag, file) in LANGUAGES {
            let lines = lines(file).expect("a whole file");
            for ((key, text), english) in Message::KEYS
                .iter()
                .zip(lines.lines())
                .zip(Message::ENGLISH.lines())
            {
                let is_own = own
                    .iter()
                    .any(|message| Message::KEYS[*message as usize] == *key);
                assert!(
                    is_own || places(text) == places(english),
                    "{tag}: {key} = {text}"
                );
                assert!(
                    !text.contains("  ") && text.trim_matches([' ', '\n']) == text
                        || *key == "list-separator",
                    "{tag}: {key}"
                );
            }
        }
    }

    #[test]
    fn every_language_has_a_form_for_each_category_of_its_numbers() {
        for (tag, file) in LANGUAGES {
            let lines = lines(file).expect("a whole file");
            let text = |message: Message| lines.lines().nth(message as usize).expect("a line");
            let mut categories: Vec<&str> = text(Message::Plural)
                .split('|')
                .filter_map(|rule| rule.split_whitespace().next())
                .collect();
            // What no rule holds for is "other"; Polish has a rule for everything.
            if !text(Message::Plural).ends_with("many") && !categories.contains(&"other") {
                categories.push("other");
            }
            for (key, text) in Message::KEYS.iter().zip(lines.lines()) {
                let forms: Vec<&str> = text
                    .split(" | ")
                    .filter_map(|form| Some(form.split_once('=')?.0))
                    .collect();
                let plural = !forms.is_empty() && *key != "compact";
                assert!(!plural || forms == categories, "{tag}: {key} has {forms:?}");
            }
        }
    }

    #[test]
    fn the_nearest_language_answers() {
        for (tag, found) in [
            ("de", "de"),
            ("DE-at", "de"),
            ("pt-PT", "pt-BR"),
            ("pt_BR", "pt-BR"),
            ("zh-Hant-TW", "zh-Hans"),
            ("fr-CA", "fr"),
            ("ar-EG", "ar"),
        ] {
            let file = file_for(tag).expect("there is one");
            let expected = LANGUAGES.iter().find(|(known, _)| *known == found);
            assert_eq!(expected.map(|(_, file)| *file), Some(file), "{tag}");
        }
    }

    #[test]
    fn english_and_unknown_languages_need_no_file() {
        for tag in ["", "en", "en-AU", "tlh", "x-klingon", "-"] {
            assert_eq!(file_for(tag), None, "{tag}");
        }
    }
}
