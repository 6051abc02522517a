//! The documentation as pages of the site, for those who have its address and not the repository.

mod document;
mod links;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use pulldown_cmark::{Event, html};

use crate::failure::{Attempt, Result};
use crate::project;
use document::Document;

/// The pages below `docs/` of the site, by the texts that they are made of.
type Pages = BTreeMap<String, String>;

/// Where the pages go, and where the pictures among them come from and go to.
const FOLDER: &str = "docs";

/// The page around each text.
const TEMPLATE: &str = "demo/document.html";

/// Texts outside `docs/`, and what their pages are called.
const OTHERS: [(&str, &str); 4] = [
    ("README.md", "index.html"),
    ("CHANGELOG.md", "changelog.html"),
    ("CONTRIBUTING.md", "contributing.html"),
    ("SECURITY.md", "security.html"),
];

/// Writes a page for each text, and copies the pictures that they show.
pub fn write(staging: &Path) -> Result<()> {
    let template = project::read(TEMPLATE)?;
    let pages = pages()?;
    for (source, page) in &pages {
        let document = Document::read(&project::read(source)?, source, &pages);
        let site = "../".repeat(depth(page) + 1);
        let html = template
            .replace("{site}", &site)
            .replace("{title}", &escaped(&document.title))
            .replace("{content}", &document.html);
        put(&staging.join(FOLDER).join(page), html.as_bytes())?;
        for picture in &document.pictures {
            let bytes = fs::read(picture).attempt(|| format!("can't read {picture}"))?;
            put(&staging.join(picture), &bytes)?;
        }
    }
    Ok(())
}

fn put(path: &Path, bytes: &[u8]) -> Result<()> {
    let failed = || format!("can't write {}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).attempt(failed)?;
    }
    fs::write(path, bytes).attempt(failed)
}

fn pages() -> Result<Pages> {
    let mut pages = Pages::from(OTHERS.map(|(text, page)| (text.to_owned(), page.to_owned())));
    for below in ["", "decisions/"] {
        let folder = format!("{FOLDER}/{below}");
        let entries = fs::read_dir(&folder).attempt(|| format!("can't read {folder}"))?;
        for entry in entries.filter_map(std::result::Result::ok) {
            let name = entry.file_name().to_string_lossy().into_owned();
            if let Some(stem) = name.strip_suffix(".md") {
                pages.insert(format!("{folder}{name}"), format!("{below}{stem}.html"));
            }
        }
    }
    Ok(pages)
}

/// How many folders a page lies deep.
fn depth(page: &str) -> usize {
    page.matches('/').count()
}

fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    html::push_html(&mut escaped, [Event::Text(text.into())].into_iter());
    escaped
}
