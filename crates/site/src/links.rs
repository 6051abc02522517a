//! Where a link leads: among texts of the project, and among the pages made of them.

use crate::documentation::Pages;

/// Where a link of a text leads on the site; nowhere, where it leads to what is no page.
pub(crate) fn target(link: &str, source: &str, pages: &Pages, up: &str) -> Option<String> {
    if link.contains("://") || link.starts_with('#') {
        return Some(link.to_owned());
    }
    let (path, fragment) = link
        .split_once('#')
        .map_or((link, None), |(path, fragment)| (path, Some(fragment)));
    let page = pages.get(&resolved(path, source))?;
    let fragment = fragment.map_or(String::new(), |fragment| format!("#{fragment}"));
    Some(format!("{up}{page}{fragment}"))
}

/// A path of the project, from one that is relative to a text.
pub(crate) fn resolved(path: &str, source: &str) -> String {
    let folder = source.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut steps: Vec<&str> = Vec::new();
    for step in folder.split('/').chain(path.split('/')) {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_pages_and_nowhere_else() {
        let pages = [
            ("README.md", "index.html"),
            ("docs/feed.md", "feed.html"),
            ("docs/decisions/0001-one.md", "decisions/0001-one.html"),
        ];
        let pages = Pages::from(pages.map(|(text, page)| (text.to_owned(), page.to_owned())));
        let led = |link, source, up| target(link, source, &pages, up);
        for (link, source, up, to) in [
            ("docs/feed.md#limits", "README.md", "", "feed.html#limits"),
            (
                "../feed.md",
                "docs/decisions/0001-one.md",
                "../",
                "../feed.html",
            ),
            (
                "decisions/0001-one.md",
                "docs/feed.md",
                "",
                "decisions/0001-one.html",
            ),
            ("../README.md", "docs/feed.md", "", "index.html"),
            (
                "https://jsonfeed.org",
                "README.md",
                "",
                "https://jsonfeed.org",
            ),
            ("#here", "README.md", "", "#here"),
        ] {
            assert_eq!(led(link, source, up).as_deref(), Some(to));
        }
        assert_eq!(led("crates/feed", "README.md", ""), None);
        assert_eq!(led("../embed/storymeter.d.ts", "docs/feed.md", ""), None);
    }
}
