//! The documentation as pages of the site, for those who have its address and not the repository.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use pulldown_cmark::{Event, html};

use crate::document::Document;
use crate::error::SiteError;

/// The pages below `docs/` of the site, by the texts that they are made of.
pub(crate) type Pages = BTreeMap<String, String>;

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

pub(crate) fn write(project: &Path, site: &Path) -> Result<(), SiteError> {
    let read = |path: &str| {
        let path = project.join(path);
        fs::read_to_string(&path).map_err(SiteError::unreadable(&path))
    };
    let template = read(TEMPLATE)?;
    let pages = pages(project)?;
    for (source, page) in &pages {
        let document = Document::read(&read(source)?, source, &pages);
        let up = "../".repeat(depth(page) + 1);
        let html = template
            .replace("{site}", &up)
            .replace("{title}", &escaped(&document.title))
            .replace("{content}", &document.html);
        put(&site.join(FOLDER).join(page), html.as_bytes())?;
        for picture in &document.pictures {
            let from = project.join(picture);
            let bytes = fs::read(&from).map_err(SiteError::unreadable(&from))?;
            put(&site.join(picture), &bytes)?;
        }
    }
    Ok(())
}

fn put(path: &Path, bytes: &[u8]) -> Result<(), SiteError> {
    let written = path.parent().map_or(Ok(()), fs::create_dir_all);
    written
        .and_then(|()| fs::write(path, bytes))
        .map_err(SiteError::unwritable(path))
}

fn pages(project: &Path) -> Result<Pages, SiteError> {
    let mut pages = Pages::from(OTHERS.map(|(text, page)| (text.to_owned(), page.to_owned())));
    for below in ["", "decisions/"] {
        let folder = format!("{FOLDER}/{below}");
        let path = project.join(&folder);
        let entries = fs::read_dir(&path).map_err(SiteError::unreadable(&path))?;
        for entry in entries.filter_map(Result::ok) {
            let name = entry.file_name().to_string_lossy().into_owned();
            if let Some(stem) = name.strip_suffix(".md") {
                pages.insert(format!("{folder}{name}"), format!("{below}{stem}.html"));
            }
        }
    }
    Ok(pages)
}

/// How many folders a page lies deep.
pub(crate) fn depth(page: &str) -> usize {
    page.matches('/').count()
}

fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    html::push_html(&mut escaped, [Event::Text(text.into())].into_iter());
    escaped
}
