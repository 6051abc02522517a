//! The language files of the project: [Fluent](https://projectfluent.org/fluent/guide/), so that translators' tools can
//! open them, made into the few lines of text that the widget reads (its compact form).
//!
//! The library's `build.rs` and the packing of a release both read them with this code. What the compact form can't hold
//! fails the build, with file, line and what to do. Only the syntax is Fluent's: nothing formats Fluent at run time.
//!
//! # The compact form
//!
//! A line for each message, in the order of `en.ftl`; the order says what a line is for.
//!
//! | in Fluent | in the line |
//! | --- | --- |
//! | `{ $name }` | `{name}` |
//! | `{ $count -> [one] a *[other] b }` | the forms, in the order of the categories in `plural`: `a\|b` |
//! | `digits`: `0123456789` | the zero: the others follow on it |
//! | attributes of `months`, `halves`, `menu` | one after another: `AM\|PM`; those of `grouping` are digits: `331` |
//! | `plural`: `one 1 \| few %10:2-4 !%100:12-14 \| many` | remainder of what (0: of nothing), first, last: `one 0-1-1\|few 10-2-4 !100-12-14\|many` |
//! | `compact`: `[3] { $number }K` | power of ten and form: `3 {number}K\|6 {number}M` |
//! | `moment` | a letter for each place: see `moment.rs` |

mod attributes;
mod compact;
mod error;
mod language;
mod moment;
mod order;
mod pattern;
mod plural;
mod regions;
mod source;
#[cfg(test)]
mod tests;
mod words;

use std::fs;
use std::path::Path;

pub use error::LanguageError;
use language::Entry;
use source::Source;

const ENGLISH: &str = "en";

/// Every language, in the compact form.
#[derive(Debug)]
pub struct Languages {
    /// The keys of the messages, in the order of the lines.
    pub keys: Vec<String>,
    /// What all others are translated from.
    pub english: Language,
    /// The others, by their tags.
    pub others: Vec<Language>,
    /// How regions of English write times: a line each, of four parts with tabs between them: the regions, and `moment`,
    /// `months` and `halves` as a language has them. The last line is for all regions that no other one names.
    pub regions: String,
}

/// One language.
#[derive(Debug)]
pub struct Language {
    /// Its [BCP 47](https://www.rfc-editor.org/info/bcp47) tag.
    pub tag: String,
    /// Its messages.
    pub lines: Vec<String>,
}

impl Languages {
    /// Reads the language files of a folder: `<tag>.ftl`, and `regions/en.ftl`.
    ///
    /// # Errors
    ///
    /// A file that can't be read, is no Fluent, or has what the compact form can't hold.
    pub fn read(folder: &Path) -> Result<Self, LanguageError> {
        let file = |path: &Path| match fs::read_to_string(path) {
            Ok(text) => Ok(Source::new(&path.to_string_lossy(), text)),
            Err(error) => Err(LanguageError::unreadable(path, &error)),
        };
        let listed =
            fs::read_dir(folder).map_err(|error| LanguageError::unreadable(folder, &error))?;
        let mut paths: Vec<_> = listed
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
            .filter(|path| path.file_stem().is_some_and(|tag| tag != ENGLISH))
            .collect();
        paths.sort();
        let others: Result<Vec<Source>, _> = paths.iter().map(|path| file(path)).collect();
        Languages::compile(
            &file(&folder.join("en.ftl"))?,
            &others?,
            &file(&folder.join("regions").join("en.ftl"))?,
        )
    }

    fn compile(
        english: &Source,
        others: &[Source],
        regions: &Source,
    ) -> Result<Self, LanguageError> {
        let entries = language::compile(english, None)?;
        let others: Result<Vec<Language>, _> = others
            .iter()
            .map(|other| {
                Ok(Language::new(
                    other,
                    &language::compile(other, Some(&entries))?,
                ))
            })
            .collect();
        Ok(Languages {
            keys: entries.iter().map(|entry| entry.key.clone()).collect(),
            regions: regions::compile(regions, &entries)?,
            english: Language::new(english, &entries),
            others: others?,
        })
    }
}

impl Language {
    fn new(source: &Source, entries: &[Entry]) -> Self {
        Language {
            tag: source.tag().to_owned(),
            lines: entries.iter().map(|entry| entry.line.clone()).collect(),
        }
    }
}
