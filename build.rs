//! Makes code of the language files: the enum of messages, of the English one, so that a text is added in one place and
//! can't be forgotten in another; and natively every language.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};
use storymeter_languages::Languages;

const FOLDER: &str = "languages";

fn main() {
    println!("cargo::rerun-if-changed={FOLDER}");
    match Languages::read(Path::new(FOLDER)) {
        Ok(languages) => write(&languages),
        Err(error) => println!("cargo::error={error}; {}", error.remedy()),
    }
}

fn write(languages: &Languages) {
    let keys = &languages.keys;
    let english = &languages.english.lines;
    let mut code = String::from(
        "/// A text of the card. Its documentation is the English text, as the widget reads it.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Message {\n",
    );
    for (key, text) in keys.iter().zip(english) {
        let text = format!("`{text}`");
        writeln!(code, "#[doc = {text:?}]\n{},", variant(key)).expect("memory");
    }
    code += "}\n";
    if keys.last().is_none_or(|key| key != "menu") {
        println!(
            "cargo::error={FOLDER}/en.ftl: the menu is not the last message; put it there, where embed/menu.js looks for it"
        );
    }
    // Which need not be in every reader's wasm.
    let shown = english.split_last().map_or(&[][..], |(_, shown)| shown);
    writeln!(code, "const KEYS: [&str; {}] = {keys:?};", keys.len()).expect("memory");
    writeln!(code, "const ENGLISH: &str = {:?};", shown.join("\n")).expect("memory");
    writeln!(code, "const REGIONS: &str = {:?};", languages.regions).expect("memory");
    put("messages.rs", &code);

    let all = [&languages.english].into_iter().chain(&languages.others);
    let all: Vec<(&str, String)> = all
        .map(|language| (&*language.tag, language.lines.join("\n")))
        .collect();
    let code = format!(
        "/// Every language: its tag and its texts, as [`Catalog::of_lines`] reads them. The first one is English.\n\
         pub const LANGUAGES: [(&str, &str); {}] = {all:?};",
        all.len()
    );
    put("languages.rs", &code);
}

fn put(name: &str, code: &str) {
    let folder = env::var("OUT_DIR").expect("Cargo names it");
    fs::write(Path::new(&folder).join(name), code).expect("Cargo made the folder");
}

/// `TryAgain` for `try-again`.
fn variant(key: &str) -> String {
    key.split('-')
        .flat_map(|word| {
            let (first, rest) = word.split_at(1);
            [first.to_uppercase(), rest.to_owned()]
        })
        .collect()
}
