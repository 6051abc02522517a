//! The built files, by what they are.

use std::path::{Path, PathBuf};

/// The entry module's name, the one that never changes.
pub const ENTRY: &str = "storymeter.js";

/// The folder of built files.
#[derive(Clone, Debug)]
pub struct Dist {
    folder: PathBuf,
    /// The name of the runtime module.
    pub runtime: String,
    /// The name of the module with what a reader does within a card.
    pub actions: String,
    /// The name of the module that draws card files.
    pub card: String,
    /// The name of the module that the menu is made by.
    pub menu: String,
    /// The name of the module that draws pictures.
    pub pictures: String,
    /// The name of the module that keeps drawn cards up to date.
    pub refresh: String,
    /// The name of the style sheet.
    pub style: String,
    /// The name of the wasm module.
    pub wasm: String,
}

impl Dist {
    /// Finds the hashed names: those of the wasm, the runtime and what is fetched on demand.
    ///
    /// # Errors
    ///
    /// There is none, or more than one, of either.
    pub fn open(folder: &Path) -> Result<Self, String> {
        let entries = folder
            .read_dir()
            .map_err(|error| format!("{}: {error}", folder.display()))?;
        let names: Vec<String> = entries
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| name.starts_with("storymeter-"))
            .collect();
        let only = |ending: &str| {
            // One ending alone: `….actions.js` is another file than `….js`.
            let mut found = names
                .iter()
                .filter(|name| name.split_once('.').is_some_and(|(_, rest)| rest == ending));
            match (found.next(), found.next()) {
                (Some(name), None) => Ok(name.clone()),
                _ => Err(format!(
                    "{} should hold one storymeter-*.{ending}",
                    folder.display()
                )),
            }
        };
        Ok(Dist {
            folder: folder.to_owned(),
            runtime: only("js")?,
            actions: only("actions.js")?,
            card: only("card.js")?,
            menu: only("menu.js")?,
            pictures: only("pictures.js")?,
            refresh: only("refresh.js")?,
            style: only("css")?,
            wasm: only("wasm")?,
        })
    }

    /// The bytes of a built file.
    pub fn read(&self, name: &str) -> Vec<u8> {
        let path = self.folder.join(name);
        std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// The text of a built file.
    pub fn text(&self, name: &str) -> String {
        String::from_utf8(self.read(name)).expect("a built script is UTF-8")
    }
}
