//! The texts of each language but English, as modules that are fetched when they are needed.

use std::path::Path;

use crate::failure::{Failure, Result};

const FOLDER: &str = "languages";

/// The languages of one release.
pub struct Languages {
    english_menu: String,
    /// Primary subtags and texts, by the subtag.
    texts: Vec<(String, String)>,
}

impl Languages {
    pub fn read() -> Result<Self> {
        let languages = storymeter_languages::Languages::read(Path::new(FOLDER))
            .map_err(|error| Failure::new(error.to_string()).remedy(error.remedy()))?;
        let mut texts: Vec<(String, String)> = languages
            .others
            .iter()
            .map(|language| {
                let primary = language.tag.split('-').next().unwrap_or_default();
                (primary.to_owned(), language.lines.join("\n"))
            })
            .collect();
        texts.sort();
        Ok(Self {
            english_menu: languages.english.lines.last().cloned().unwrap_or_default(),
            texts,
        })
    }

    /// What stands in the menu in English.
    pub fn english_menu(&self) -> &str {
        &self.english_menu
    }

    /// The languages, each between spaces.
    pub fn list(&self) -> String {
        let languages: Vec<&str> = self.texts.iter().map(|(language, _)| &**language).collect();
        format!(" {} ", languages.join(" "))
    }

    /// Each language with its texts, a line each.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts
            .iter()
            .map(|(language, text)| (&**language, &**text))
    }
}
