//! The texts of each language but English, as modules that are fetched when they are needed.

use std::fs;
use std::path::Path;

use crate::failure::{Attempt, Failure, Result};
use crate::project;

#[path = "../../../src/locale/language_file.rs"]
mod language_file;
use language_file::{entries, lines};

const FOLDER: &str = "languages";
const ENGLISH: &str = "en";

/// The languages of one release.
pub struct Languages {
    english_menu: String,
    /// Primary subtags and texts, by the subtag.
    texts: Vec<(String, String)>,
}

impl Languages {
    pub fn read() -> Result<Self> {
        let english = project::read(format!("{FOLDER}/{ENGLISH}.txt"))?;
        let menu = entries(&english).last().map(|(_, menu)| menu.to_owned());
        let menu = menu.unwrap_or_default();
        let keys: Vec<&str> = entries(&english).map(|(key, _)| key).collect();
        let mut texts = Vec::new();
        let folder = Path::new(FOLDER);
        for entry in fs::read_dir(folder).attempt(|| format!("can't list {FOLDER}/"))? {
            let path = entry.attempt(|| format!("can't list {FOLDER}/"))?.path();
            let tag = path.file_stem().unwrap_or_default().to_string_lossy();
            if tag == ENGLISH {
                continue;
            }
            let file = project::read(&path)?;
            let lines = lines(&file, &keys).map_err(|error| {
                Failure::new(format!("{}: {error}", path.display()))
                    .remedy("give it the keys of languages/en.txt, in that order")
            })?;
            let language = tag.split('-').next().unwrap_or_default().to_owned();
            texts.push((language, lines));
        }
        texts.sort();
        Ok(Self {
            english_menu: menu,
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
