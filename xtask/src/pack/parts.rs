//! What is fetched by readers of other languages, by those who press something, and with a card file.

use crate::hash;
use crate::pack::languages::Languages;

/// Files that share one hash, so that the entry has to name but one.
pub struct Parts {
    /// How their names begin.
    pub prefix: String,
    pub files: Vec<(String, Vec<u8>)>,
}

impl Parts {
    /// The modules, each by what it is called, and the languages.
    pub fn new(modules: Vec<(&str, Vec<u8>)>, languages: &Languages) -> Self {
        let mut all: Vec<&[u8]> = modules.iter().map(|(_, bytes)| &**bytes).collect();
        all.extend(languages.texts().map(|(_, text)| text.as_bytes()));
        let prefix = format!("storymeter-{}", hash::short(&all));
        let mut files: Vec<(String, Vec<u8>)> = languages
            .texts()
            .map(|(language, text)| {
                let module = module(text);
                (format!("{prefix}.{language}.js"), module.into_bytes())
            })
            .collect();
        for (name, bytes) in modules {
            files.push((format!("{prefix}.{name}.js"), bytes));
        }
        Self { prefix, files }
    }
}

/// A language's module: its texts.
fn module(text: &str) -> String {
    let text = serde_json::Value::from(text);
    format!("export const texts={text};\n")
}
