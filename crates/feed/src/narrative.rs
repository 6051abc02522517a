//! A narrative's paragraphs, and the citation markers in them.

use crate::{Citation, normal_marker};

/// A stretch of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run<'a> {
    /// Text, shown as it stands: asterisks, braces and angle brackets too.
    Text(&'a str),
    /// A marker that a citation explains.
    Marker(&'a Citation),
    /// A number in brackets that no citation explains, as it stands.
    Unexplained(&'a str),
}

/// Parts a text at its blank lines. A single line break is white space.
pub fn paragraphs(text: &str) -> Vec<&str> {
    let mut paragraphs = Vec::new();
    let (mut start, mut end) = (0, 0);
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let next = offset + line.len();
        if line.trim().is_empty() {
            add_paragraph(&mut paragraphs, text.get(start..end));
            start = next;
        }
        end = next;
        offset = next;
    }
    add_paragraph(&mut paragraphs, text.get(start..end));
    paragraphs
}

fn add_paragraph<'t>(paragraphs: &mut Vec<&'t str>, text: Option<&'t str>) {
    let text = text.unwrap_or_default().trim();
    if !text.is_empty() {
        paragraphs.push(text);
    }
}

/// Finds the markers in a paragraph, such as `[1]` or `[¹]`. Brackets that no
/// citation explains stay text, unless a number of up to three digits stands in
/// them: that is a claim without its source.
pub fn runs<'a>(paragraph: &'a str, citations: &'a [Citation]) -> Vec<Run<'a>> {
    let mut runs = Vec::new();
    let (mut text_start, mut search) = (0, 0);
    while let Some((start, end)) = next_brackets(paragraph, search) {
        search = end;
        let brackets = paragraph.get(start..end).unwrap_or_default();
        let marker = normal_marker(brackets);
        let run = match citations.iter().find(|citation| *citation.marker == marker) {
            Some(citation) => Run::Marker(citation),
            None if is_number(&marker) => Run::Unexplained(brackets),
            None => continue,
        };
        add_text(&mut runs, paragraph.get(text_start..start));
        runs.push(run);
        text_start = end;
    }
    add_text(&mut runs, paragraph.get(text_start..));
    runs
}

fn is_number(marker: &str) -> bool {
    (1..=3).contains(&marker.len()) && marker.bytes().all(|byte| byte.is_ascii_digit())
}

/// What a citation is called: its title, else its source, else its address.
pub fn citation_name(citation: &Citation) -> &str {
    let name = citation.title.as_ref().or(citation.source.as_ref());
    name.map_or(citation.url.as_str(), |name| name)
}

fn add_text<'t>(runs: &mut Vec<Run<'t>>, text: Option<&'t str>) {
    let text = text.unwrap_or_default();
    if !text.is_empty() {
        runs.push(Run::Text(text));
    }
}

/// The innermost bracketed stretch at or after an offset, brackets included.
fn next_brackets(text: &str, from: usize) -> Option<(usize, usize)> {
    let mut open = None;
    for (place, byte) in text.bytes().enumerate().skip(from) {
        match (byte, open) {
            (b'[', _) => open = Some(place),
            (b']', Some(open)) => return Some((open, place + 1)),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Run, paragraphs, runs};
    use crate::{Citation, Url};

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
                Run::Marker(citation) => format!("<{}>", citation.marker),
                Run::Unexplained(marker) => format!("!{marker}"),
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
        assert_eq!(
            shown("A claim [2] [³], a year [2024].", &citations),
            "A claim ![2] ![³], a year [2024]."
        );
    }

    #[test]
    fn everything_else_stays_text() {
        let citations = [citation("1")];
        for text in [
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

    #[test]
    fn brackets_that_close_nothing_are_passed_over_one_by_one() {
        let closed = "]".repeat(1_000_000);
        assert_eq!(shown(&closed, &[citation("1")]), closed);
        let text = [&*closed, "[1]"].concat();
        assert!(shown(&text, &[citation("1")]).ends_with("]<1>"));
    }
}
