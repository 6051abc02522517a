//! What is fetched by readers of other languages, and by those who press something.

use crate::hash;
use crate::pack::languages::Languages;

/// Files that share one hash, so that the entry has to name but one.
pub struct Parts {
    /// How their names begin.
    pub prefix: String,
    pub files: Vec<(String, Vec<u8>)>,
}

impl Parts {
    pub fn new(actions: Vec<u8>, languages: &Languages) -> Self {
        let mut all: Vec<&[u8]> = vec![&actions];
        all.extend(languages.texts().map(|(_, text)| text.as_bytes()));
        let prefix = format!("storymeter-{}", hash::short(&all));
        let modules = languages.texts().map(|(language, text)| {
            let module = module(text);
            (format!("{prefix}.{language}.js"), module.into_bytes())
        });
        let mut files: Vec<(String, Vec<u8>)> = modules.collect();
        files.push((format!("{prefix}.actions.js"), actions));
        Self { prefix, files }
    }
}

/// A language's module: its texts.
fn module(text: &str) -> String {
    let text = serde_json::Value::from(text);
    format!("export const texts={text};\n")
}
