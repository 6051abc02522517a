//! One text: its headings as links name them, its links as they lead on the site.

use std::collections::BTreeSet;

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, html};

use crate::documentation::{Pages, depth};
use crate::links::{resolved, target};

/// A text as a page shows it.
pub(crate) struct Document {
    pub(crate) title: String,
    pub(crate) html: String,
    /// Paths of the project.
    pub(crate) pictures: BTreeSet<String>,
}

impl Document {
    pub(crate) fn read(text: &str, source: &str, pages: &Pages) -> Self {
        let up = "../".repeat(pages.get(source).map_or(0, |page| depth(page)));
        let mut document = Document {
            title: String::new(),
            html: String::new(),
            pictures: BTreeSet::new(),
        };
        let events: Vec<Event<'_>> = Parser::new_ext(text, Options::ENABLE_TABLES).collect();
        let mut ids = BTreeSet::new();
        // For each link that is open, whether it leads somewhere.
        let mut links = Vec::new();
        let mut shown = Vec::with_capacity(events.len());
        for (place, event) in events.iter().enumerate() {
            match event.clone() {
                Event::Start(Tag::Heading { level, .. }) => {
                    let words = words_until_its_end(&events[place..]);
                    let id = new_id(&words, &mut ids);
                    if document.title.is_empty() {
                        document.title = words;
                    }
                    shown.push(Event::Start(Tag::Heading {
                        level,
                        id: Some(id.into()),
                        classes: Vec::new(),
                        attrs: Vec::new(),
                    }));
                }
                Event::Start(Tag::Link {
                    link_type,
                    dest_url,
                    title,
                    id,
                }) => {
                    let target = target(&dest_url, source, pages, &up);
                    links.push(target.is_some());
                    if let Some(target) = target {
                        let dest_url = CowStr::from(target);
                        shown.push(Event::Start(Tag::Link {
                            link_type,
                            dest_url,
                            title,
                            id,
                        }));
                    }
                }
                Event::End(TagEnd::Link) => {
                    if links.pop() == Some(true) {
                        shown.push(event.clone());
                    }
                }
                Event::Start(Tag::Image {
                    link_type,
                    dest_url,
                    title,
                    id,
                }) => {
                    let path = resolved(&dest_url, source);
                    let inside = path.strip_prefix("docs/").unwrap_or(&path);
                    let dest_url = CowStr::from(format!("{up}{inside}"));
                    document.pictures.insert(path);
                    shown.push(Event::Start(Tag::Image {
                        link_type,
                        dest_url,
                        title,
                        id,
                    }));
                }
                Event::Start(Tag::Table(_)) => {
                    shown.push(Event::Html(
                        r#"<div class="scroll" role="group" aria-label="Table" tabindex="0">"#
                            .into(),
                    ));
                    shown.push(event.clone());
                }
                Event::End(TagEnd::Table) => {
                    shown.push(event.clone());
                    shown.push(Event::Html("</div>\n".into()));
                }
                other => shown.push(other),
            }
        }
        html::push_html(&mut document.html, shown.into_iter());
        // What scrolls sideways has to be reached by keyboard.
        document.html = document.html.replace("<pre>", r#"<pre tabindex="0">"#);
        document
    }
}

/// The words of the heading that the events begin with.
fn words_until_its_end(events: &[Event<'_>]) -> String {
    let inside = events
        .iter()
        .take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_))));
    inside
        .filter_map(|event| match event {
            Event::Text(text) | Event::Code(text) => Some(&**text),
            _ => None,
        })
        .collect()
}

/// The id of a heading, as links name it; a number behind it where an earlier one has that.
fn new_id(words: &str, ids: &mut BTreeSet<String>) -> String {
    let kept = words.to_lowercase().replace(' ', "-");
    let kept: String = kept
        .chars()
        .filter(|letter| letter.is_alphanumeric() || "-_".contains(*letter))
        .collect();
    let numbered =
        std::iter::once(kept.clone()).chain((1..).map(|number| format!("{kept}-{number}")));
    let mut free = numbered.filter(|id| !ids.contains(id));
    let id = free.next().unwrap_or(kept);
    ids.insert(id.clone());
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(text: &str, source: &str) -> Document {
        let pages = [("README.md", "index.html"), ("docs/feed.md", "feed.html")];
        let pages = pages.map(|(text, page)| (text.to_owned(), page.to_owned()));
        Document::read(text, source, &Pages::from(pages))
    }

    #[test]
    fn what_is_no_page_is_no_link() {
        let html = |text| document(text, "README.md").html;
        assert_eq!(html("[`a`](crates/feed)"), "<p><code>a</code></p>\n");
        let link = r#"<p><a href="feed.html">a</a></p>"#;
        assert_eq!(html("[a](docs/feed.md)").trim_end(), link);
    }

    #[test]
    fn headings_have_the_ids_that_links_name() {
        let found = document(
            "# A title\n\n## `storymeter render`\n\n## What's in it?\n\n## What's in it?",
            "README.md",
        );
        assert_eq!(found.title, "A title");
        for id in [
            "a-title",
            "storymeter-render",
            "whats-in-it",
            "whats-in-it-1",
        ] {
            assert!(
                found.html.contains(&format!(" id=\"{id}\"")),
                "{id} in {}",
                found.html
            );
        }
    }

    #[test]
    fn pictures_come_along() {
        let found = document("![A card](docs/gallery/a.png)", "README.md");
        assert!(
            found.html.contains(r#"src="gallery/a.png""#),
            "{}",
            found.html
        );
        assert!(found.pictures.contains("docs/gallery/a.png"));
    }

    #[test]
    fn what_scrolls_can_be_reached() {
        let found = document("| a |\n| - |\n| b |\n\n    code", "README.md");
        assert_eq!(
            found.html.matches("tabindex=\"0\"").count(),
            2,
            "{}",
            found.html
        );
    }
}
