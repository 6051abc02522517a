//! The texts of each language but English, as modules that are fetched when they are needed.

use std::fs;
use std::path::Path;

use crate::failure::{Attempt, Failure, Result};
use crate::project;

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
            let lines = lines(&file, &keys).map_err(|key| {
                Failure::new(format!("{} has no {key} where it belongs", path.display()))
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

fn entries(file: &str) -> impl Iterator<Item = (&str, &str)> {
    file.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(" = "))
}

/// The texts without their keys, a line each: their order says what they are for. Fails with the first key that is not
/// where it belongs.
fn lines<'k>(file: &str, keys: &[&'k str]) -> std::result::Result<String, &'k str> {
    let mut entries = entries(file);
    let mut lines = String::new();
    for key in keys {
        let text = entries.next().filter(|(found, _)| found == key);
        let (_, text) = text.ok_or(*key)?;
        lines += &unescaped(text).ok_or(*key)?;
        lines.push('\n');
    }
    match entries.next() {
        Some(_) => Err(keys.last().copied().unwrap_or_default()),
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

#[cfg(test)]
mod tests {
    use super::{Languages, lines};

    #[test]
    fn texts_stand_in_the_order_of_the_keys() {
        let file = "# A language.\n\na = x\\u{a0}y\nb = one=1 | other=2\n";
        assert_eq!(
            lines(file, &["a", "b"]).as_deref(),
            Ok("x\u{a0}y\none=1 | other=2\n")
        );
        assert_eq!(lines(file, &["b", "a"]), Err("b"));
        assert_eq!(lines(file, &["a"]), Err("a"), "one too many");
        assert_eq!(lines(file, &["a", "b", "c"]), Err("c"));
    }

    #[test]
    fn the_languages_of_the_project_are_whole() {
        std::env::set_current_dir(env!("CARGO_MANIFEST_DIR").trim_end_matches("xtask"))
            .expect("the project's folder");
        let languages = Languages::read().unwrap_or_else(|failure| panic!("{failure}"));
        assert_eq!(
            languages.texts().count(),
            languages.list().split_whitespace().count()
        );
    }
}
