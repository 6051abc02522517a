//! What the components' source must not have: a way for a feed to write markup.
#![cfg(not(target_arch = "wasm32"))]

use std::fs;
use std::path::Path;

/// Each file of the view, by its name.
fn sources() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/view");
    let files = fs::read_dir(folder).expect("the view is there");
    let sources: Vec<(String, String)> = files
        .map(|file| {
            let path = file.expect("it can be listed").path();
            let text = fs::read_to_string(&path).expect("it can be read");
            (path.display().to_string(), text)
        })
        .collect();
    assert!(sources.len() > 20, "it was looked for in the wrong place");
    sources
}

/// Why a line may not stand in a component.
fn complaint(line: &str) -> Option<&'static str> {
    let line = line.trim();
    if line.starts_with("//") {
        return None;
    }
    if ["inner_html", "InertElement", "outer_html", "innerHTML"]
        .iter()
        .any(|way| line.contains(way))
    {
        return Some("it writes markup");
    }
    if line.contains(" style=") || line.contains("style:") {
        return Some("a strict style-src refuses it in parsed markup");
    }
    if line.contains("{..") {
        return Some("attributes that nobody can read here");
    }
    let mut names = line.split(".attr(").skip(1);
    if names.any(|name| !name.starts_with('"')) {
        return Some("the name of an attribute is not static");
    }
    let mut tags = line.split("custom(").skip(1);
    // Each of their arms is a word.
    let listed = ["match level", "match kind"];
    if tags.any(|tag| !listed.iter().any(|way| tag.starts_with(way)) && !tag.is_empty()) {
        return Some("the name of a tag is not static");
    }
    let mut listens = line.split(" on:").skip(1);
    listens.next().map(|_| "components listen to nothing")
}

#[test]
fn no_component_can_write_markup() {
    for (name, source) in sources() {
        for (number, line) in source.lines().enumerate() {
            let complaint = complaint(line);
            assert_eq!(complaint, None, "{name}:{}: {line}", number + 1);
        }
    }
}

#[test]
fn each_way_to_write_markup_is_found() {
    for line in [
        "<p inner_html=text></p>",
        "view! { <p style=\"width:1px\"></p> }",
        "<p {..attributes}></p>",
        ".attr(name, value)",
        "custom(tag)",
        "<button on:click=open></button>",
    ] {
        assert!(complaint(line).is_some(), "{line}");
    }
    assert_eq!(complaint(".attr(\"ai-model\", marks.model)"), None);
}
