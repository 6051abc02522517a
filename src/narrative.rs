//! A narrative's paragraphs, and the citation markers in them.

use crate::feed::{Citation, Url, normal_marker};

/// A stretch of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run<'a> {
    /// Text, shown as it stands: asterisks, braces and angle brackets too.
    Text(&'a str),
    /// A marker that a citation explains.
    Marker {
        /// The marker without its brackets.
        marker: String,
        /// The cited page.
        url: &'a Url,
        /// What the link is called: the title, else the source, else the address.
        name: &'a str,
    },
}

/// Parts a text at its blank lines. A single line break is white space.
pub fn paragraphs(text: &str) -> Vec<&str> {
    let mut paragraphs = Vec::new();
    let (mut start, mut end) = (0, 0);
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let next = offset + line.len();
        if line.trim().is_empty() {
            paragraphs.extend(text.get(start..end));
            start = next;
        }
        end = next;
        offset = next;
    }
    paragraphs.extend(text.get(start..end));
    paragraphs.retain_mut(|paragraph| {
        *paragraph = paragraph.trim();
        !paragraph.is_empty()
    });
    paragraphs
}

/// Finds the markers in a paragraph that a citation explains, such as `[1]`
/// or `[¹]`. Brackets that none explains stay text.
pub fn runs<'a>(paragraph: &'a str, citations: &'a [Citation]) -> Vec<Run<'a>> {
    let mut runs = Vec::new();
    let (mut text_start, mut search) = (0, 0);
    while let Some((start, end)) = next_brackets(paragraph, search) {
        search = end;
        let marker = normal_marker(paragraph.get(start..end).unwrap_or_default());
        let cited = citations.iter().find(|citation| *citation.marker == marker);
        if let Some(citation) = cited {
            runs.extend(text_run(paragraph, text_start, start));
            runs.push(Run::Marker {
                marker,
                url: &citation.url,
                name: citation_name(citation),
            });
            text_start = end;
        }
    }
    runs.extend(text_run(paragraph, text_start, paragraph.len()));
    runs
}

/// What a citation is called: its title, else its source, else its address.
pub fn citation_name(citation: &Citation) -> &str {
    let name = citation.title.as_ref().or(citation.source.as_ref());
    name.map_or(citation.url.as_str(), |name| name)
}

fn text_run(paragraph: &str, start: usize, end: usize) -> Option<Run<'_>> {
    let text = paragraph.get(start..end)?;
    (!text.is_empty()).then_some(Run::Text(text))
}

/// The innermost bracketed stretch at or after an offset, brackets included.
fn next_brackets(text: &str, from: usize) -> Option<(usize, usize)> {
    let close = from + text.get(from..)?.find(']')?;
    match text.get(from..close)?.rfind('[') {
        Some(open) => Some((from + open, close + 1)),
        None => next_brackets(text, close + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::{Run, paragraphs, runs};
    use crate::feed::{Citation, Url};

    fn citation(marker: &str) -> Citation {
        Citation {
            marker: marker.into(),
            url: Url::parse("https://example.org/source").expect("a good address"),
            title: Some("A source".into()),
            source: None,
        }
    }

    /// The runs as text, each marker between angle brackets.
    fn shown(paragraph: &str, citations: &[Citation]) -> String {
        runs(paragraph, citations)
            .into_iter()
            .map(|run| match run {
                Run::Text(text) => text.to_owned(),
                Run::Marker { marker, .. } => format!("<{marker}>"),
            })
            .collect()
    }

    #[test]
    fn blank_lines_part_paragraphs() {
        assert_eq!(
            paragraphs("One.\n\nTwo.\nStill two.\r\n \r\n\r\nThree.\n"),
            ["One.", "Two.\nStill two.", "Three."]
        );
        assert!(paragraphs("").is_empty());
        assert!(paragraphs("\n \n\t\n").is_empty());
    }

    #[test]
    fn markers_with_a_citation_become_links() {
        let citations = [citation("1"), citation("12"), citation("a")];
        assert_eq!(
            shown("Said so.[1] And [¹²] more [a].", &citations),
            "Said so.<1> And <12> more <a>."
        );
        assert_eq!(shown("[1][1]", &citations), "<1><1>");
        assert_eq!(shown("[[1]]", &citations), "[<1>]");
    }

    #[test]
    fn everything_else_stays_text() {
        let citations = [citation("1")];
        for text in [
            "No source [2] here.",
            "*stars* and {{entity:slug|Label}} and <b>tags</b>",
            "an open [1 bracket",
            "a closed 1] bracket",
            "] [",
            "[]",
            "",
            "ünïcödé ‑ [é]",
        ] {
            assert_eq!(shown(text, &citations), text);
        }
    }
}
