//! The languages that ship.

use super::Catalog;

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// The texts of the language that answers for a tag: the one with the same primary
/// subtag ([RFC 4647, lookup](https://www.rfc-editor.org/rfc/rfc4647#section-3.4),
/// taken one step further: `pt-PT` finds `pt-BR`). `None` for English, which
/// [`Catalog::english`] has, and for a language that does not ship.
pub fn lines_for(tag: &str) -> Option<&'static str> {
    let wanted = primary(tag);
    let others = LANGUAGES.into_iter().skip(1);
    let mut others = others.filter(|(known, _)| primary(known).eq_ignore_ascii_case(wanted));
    others.next().map(|(_, lines)| lines)
}

/// The language that answers for a tag.
pub(super) fn catalog_for(tag: &str) -> Option<Catalog> {
    lines_for(tag).map(Catalog::of_lines)
}

/// The language of a tag.
fn primary(tag: &str) -> &str {
    tag.trim().split(['-', '_']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGES, lines_for};
    use crate::locale::Message;

    #[test]
    fn english_reads_as_the_messages_have_it() {
        let (tag, english) = LANGUAGES[0];
        assert_eq!(tag, "en");
        let (shown, menu) = english.rsplit_once('\n').expect("it has lines");
        assert_eq!(shown, Message::ENGLISH);
        assert!(menu.starts_with("Copy as text|"));
    }

    #[test]
    fn every_file_of_the_folder_ships() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/languages");
        let entries = std::fs::read_dir(folder).expect("it is there");
        let mut files: Vec<String> = entries
            .map(|entry| entry.expect("an entry").file_name().into_string())
            .filter_map(|name| Some(name.expect("a name").strip_suffix(".ftl")?.to_owned()))
            .collect();
        files.sort();
        let mut tags = LANGUAGES.map(|(tag, _)| tag);
        tags.sort_unstable();
        assert_eq!(files, tags);
    }

    #[test]
    fn every_language_is_whole() {
        for (tag, lines) in LANGUAGES {
            assert_eq!(lines.lines().next(), Some(tag));
            assert_eq!(lines.lines().count(), Message::KEYS.len(), "{tag}");
            let menu = lines.lines().last().unwrap_or_default();
            assert_eq!(menu.split('|').count(), 13, "{tag}: {menu}");
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
            let lines = lines_for(tag).expect("there is one");
            assert_eq!(lines.lines().next(), Some(found), "{tag}");
        }
    }

    #[test]
    fn english_and_unknown_languages_need_no_texts() {
        for tag in ["", "en", "en-AU", "tlh", "x-klingon", "-"] {
            assert_eq!(lines_for(tag), None, "{tag}");
        }
    }
}
