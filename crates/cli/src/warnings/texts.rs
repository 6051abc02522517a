//! Texts that are meant as markup, and would be shown as they stand.

use super::{Value, Warnings};
use pulldown_cmark::{Event, Options, Parser, Tag};

pub(super) fn warn(item: &Value<'_>, warnings: &mut Warnings) {
    let plain = item.get("content_text").and_then(|text| text.text());
    let html = item
        .get("content_html")
        .filter(|html| html.text().is_some());
    if let (None, Some(html)) = (&plain, html) {
        let message = "there is no content_text: its text is shown, without links and pictures";
        let remedy = "add a content_text, with a blank line between paragraphs";
        warnings.add(&html, "html-alone", message.into(), remedy);
    }
    let mut texts = vec![
        item.get("title"),
        item.get("summary"),
        item.get("content_text"),
    ];
    texts.push(item.extension("ai").and_then(|ai| ai.get("note")));
    let posts = item
        .extension("posts")
        .map_or(Vec::new(), |posts| posts.own_elements());
    texts.extend(posts.iter().map(|post| post.get("content_text")));
    for value in texts.into_iter().flatten() {
        let Some(text) = value.text() else { continue };
        if let Some(found) = html_in(&text) {
            let message = format!("HTML is shown as it stands: {found}");
            let remedy = "write plain text; markup belongs into content_html";
            warnings.add(&value, "html-in-text", message, remedy);
        } else if let Some(found) = markdown_in(&text) {
            let message = format!("Markdown is shown as it stands: {found}");
            warnings.add(&value, "markdown-in-text", message, "write plain text");
        }
    }
}

/// References that nobody writes into a plain text.
const REFERENCES: [&str; 7] = [
    "&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&nbsp;", "&#8217;",
];

fn html_in(text: &str) -> Option<String> {
    let parsed = Parser::new(text).into_offset_iter();
    let mut tags =
        parsed.filter(|(event, _)| matches!(event, Event::Html(_) | Event::InlineHtml(_)));
    if let Some((_, range)) = tags.next() {
        return Some(start(text.get(range)?));
    }
    let reference = REFERENCES
        .into_iter()
        .find(|reference| text.contains(reference));
    reference.map(str::to_owned)
}

/// The first stretch of Markdown that is hardly meant as signs. Lists,
/// indented lines and underlined ones look the same in plain text.
fn markdown_in(text: &str) -> Option<String> {
    let options = Options::ENABLE_STRIKETHROUGH;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        let source = text.get(range)?;
        let is_markdown = match event {
            Event::Code(_) => true,
            Event::Start(Tag::Heading { .. }) => source.starts_with('#'),
            Event::Start(Tag::CodeBlock(_)) => source.starts_with(['`', '~']),
            Event::Start(
                Tag::Emphasis
                | Tag::Strong
                | Tag::Strikethrough
                | Tag::Link { .. }
                | Tag::Image { .. },
            ) => true,
            _ => false,
        };
        if is_markdown {
            return Some(start(source));
        }
    }
    None
}

/// The beginning of the first line.
fn start(source: &str) -> String {
    const MOST: usize = 40;
    let line = source.lines().next().unwrap_or_default();
    let mut start: String = line.chars().take(MOST).collect();
    if start.len() < source.trim_end().len() {
        start.push('…');
    }
    start
}

#[cfg(test)]
mod tests {
    use super::{html_in, markdown_in};

    #[test]
    fn markdown_is_found() {
        for (text, found) in [
            ("It is **loud** now", "**loud**"),
            ("It is *loud* now", "*loud*"),
            ("It is __loud__ now", "__loud__"),
            (
                "See [the page](https://a.example/) there",
                "[the page](https://a.example/)",
            ),
            (
                "![a pier](https://a.example/p.png)",
                "![a pier](https://a.example/p.png)",
            ),
            ("Text\n\n## A heading\n\nText", "## A heading"),
            ("Call `render`", "`render`"),
            ("```\ncode\n```", "```…"),
            ("That is ~~wrong~~ right", "~~wrong~~"),
        ] {
            assert_eq!(markdown_in(text).as_deref(), Some(found), "{text}");
        }
    }

    #[test]
    fn plain_text_is_left_alone() {
        for text in [
            "Plain text, said plainly.",
            "A claim.[1] Another. [¹] A year [2024].",
            "- one\n- two\n\n1. first\n2. second",
            "    indented, as in a poem",
            "Underlined\n==========",
            "snake_case_names and 5 * 3 * 2",
            "> what somebody wrote before",
            "{{entity:slug|Label}}",
            "#hashtag, and #another",
            "1 < 2 and 3 > 2; fish & chips, AT&T",
            "a <3 b",
        ] {
            assert_eq!((markdown_in(text), html_in(text)), (None, None), "{text}");
        }
    }

    #[test]
    fn html_is_found() {
        for (text, found) in [
            ("<p>One.</p>", "<p>…"),
            ("It is <b>loud</b>", "<b>"),
            ("Tom &amp; Jerry", "&amp;"),
            ("line<br/>line", "<br/>"),
        ] {
            let html = html_in(text).expect(text);
            assert!(
                html.starts_with(found.trim_end_matches('…')),
                "{text}: {html}"
            );
        }
    }
}
