//! The languages that ship, with their files.

use super::{Catalog, Message, language_file};

pub use language_file::LanguageError;

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

/// The texts of a language file, a line each, without their keys: what
/// [`Catalog::of_lines`] reads.
///
/// # Errors
///
/// A key that is missing, unknown or not at its place.
pub fn lines(file: &str) -> Result<String, LanguageError> {
    language_file::lines(file, Message::KEYS)
}

/// The texts of a file of ours.
pub fn catalog(file: &str) -> Option<Catalog> {
    Some(Catalog::of_lines(&lines(file).ok()?))
}

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
        for line in ["nonsense = x", "volume = again"] {
            let bad = Err(LanguageError::BadLine(line.into()));
            assert_eq!(lines(&format!("{english}{line}\n")), bad);
        }
    }

    #[test]
    fn every_file_of_the_folder_ships() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/languages");
        let entries = std::fs::read_dir(folder).expect("it is there");
        let mut files: Vec<String> = entries
            .map(|entry| entry.expect("an entry").file_name().into_string())
            .map(|name| name.expect("a name").replace(".txt", ""))
            .collect();
        files.sort();
        let mut tags = LANGUAGES.map(|(tag, _)| tag);
        tags.sort_unstable();
        assert_eq!(files, tags);
    }

    #[test]
    fn every_language_is_whole_and_in_order() {
        for (tag, file) in LANGUAGES {
            let lines = lines(file).unwrap_or_else(|error| panic!("{tag}: {error}"));
            assert_eq!(lines.lines().next(), Some(tag));
            let menu = lines.lines().last().unwrap_or_default();
            assert_eq!(menu.split('|').count(), 7, "{tag}: {menu}");
        }
    }

    fn places(text: &str) -> Vec<&str> {
        let mut places: Vec<&str> = text
            .split('{')
            .skip(1)
            .filter_map(|part| Some(part.split_once('}')?.0))
            .collect();
        places.sort_unstable();
        places.dedup();
        places
    }

    /// The plural forms of a text with their categories; the text itself where it has none.
    fn forms(text: &str) -> Vec<(&str, &str)> {
        let forms: Vec<(&str, &str)> = text
            .split(" | ")
            .filter_map(|form| form.split_once('='))
            .collect();
        if forms.is_empty() {
            vec![("other", text)]
        } else {
            forms
        }
    }

    #[test]
    fn every_form_of_every_language_fills_the_same_places() {
        // How times and short numbers are written is the language's own.
        let own = [Message::Moment, Message::Compact];
        for (tag, file) in LANGUAGES {
            let lines = lines(file).expect("a whole file");
            for ((key, text), english) in Message::KEYS
                .iter()
                .zip(lines.lines())
                .zip(Message::ENGLISH.lines())
            {
                assert!(
                    !text.contains("  ") && text.trim_matches([' ', '\n']) == text
                        || *key == "list-separator",
                    "{tag}: {key}"
                );
                if own
                    .iter()
                    .any(|message| Message::KEYS[*message as usize] == *key)
                {
                    continue;
                }
                let (_, wanted) = forms(english).pop().expect("one at least");
                for (category, form) in forms(text) {
                    let mut wanted = places(wanted);
                    // "A post", "two posts" and "no posts" are numbers in words.
                    if !form.contains("{count}") && ["zero", "one", "two"].contains(&category) {
                        wanted.retain(|place| *place != "count");
                    }
                    // Without records there is no share of them.
                    let found = places(form);
                    assert!(
                        found == wanted
                            || category == "zero"
                                && found.iter().all(|place| wanted.contains(place)),
                        "{tag}: {key}, {category} = {form}"
                    );
                }
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
