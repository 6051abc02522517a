//! Makes the enum of messages out of `languages/en.txt`, so that a text is
//! added in one place and can't be forgotten in another.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

const ENGLISH: &str = "languages/en.txt";

/// How numbers and times are written. The wasm writes the English ones by code of its own and those of other languages
/// not at all (`embed/formats.js` does), so it has no use for these lines.
const FORMATS: [&str; 9] = [
    "digits",
    "group-separator",
    "grouping",
    "decimal-point",
    "plural",
    "compact",
    "moment",
    "months",
    "halves",
];

fn main() {
    println!("cargo::rerun-if-changed={ENGLISH}");
    let file = fs::read_to_string(ENGLISH).expect("the English texts are part of the project");
    let entries: Vec<(&str, &str)> = file
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split_once(" = ").expect("a line is `key = text`"))
        .collect();
    let mut code = String::from(
        "/// A text of the card. Its documentation is the line of `languages/en.txt`.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Message {\n",
    );
    for (key, text) in &entries {
        writeln!(
            code,
            "#[doc = {:?}]\n{},",
            format!("`{text}`"),
            variant(key)
        )
        .expect("memory");
    }
    code += "}\n";
    let keys: String = entries
        .iter()
        .map(|(key, _)| format!("{key:?}, "))
        .collect();
    writeln!(code, "const KEYS: [&str; {}] = [{keys}];", entries.len()).expect("memory");
    // The last one is for `embed/menu.js`, and need not be in every reader's wasm.
    let (menu, shown) = entries.split_last().expect("it has texts");
    assert_eq!(menu.0, "menu", "{ENGLISH} ends with the menu");
    let in_page = env::var_os("CARGO_FEATURE_SSR").is_none();
    let texts: Vec<&str> = shown
        .iter()
        .map(|(key, text)| {
            if in_page && FORMATS.contains(key) {
                ""
            } else {
                *text
            }
        })
        .collect();
    // The files write `\u{…}` as Rust does; quotes need to be escaped.
    let texts = texts.join("\\n").replace('"', "\\\"");
    writeln!(code, "const ENGLISH: &str = \"{texts}\";").expect("memory");
    let folder = env::var("OUT_DIR").expect("Cargo names it");
    fs::write(Path::new(&folder).join("messages.rs"), code).expect("Cargo made the folder");
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
