//! What the markers in a narrative point to.

use super::reader::Reader;
use super::{Json, Problem, Text, Url};

/// A source that the narrative cites.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The marker without its brackets, in ASCII digits where it is a number:
    /// `1` for `1`, `[1]`, `¹` and `[¹]`.
    pub marker: Text,
    /// The cited page.
    pub url: Url,
    /// The page's title.
    pub title: Option<Text>,
    /// Where the page stands, such as a publication's name.
    pub source: Option<Text>,
}

impl Citation {
    pub(super) fn read(reader: &mut Reader, citation: Json<'_>) -> Option<Citation> {
        let marker = normal_marker(&reader.required(citation, "marker", Reader::id)?);
        if marker.is_empty() {
            reader.report_member("marker", Problem::Missing);
            return None;
        }
        Some(Citation {
            marker: marker.into(),
            url: reader.required(citation, "url", Reader::url)?,
            title: reader.short_text(citation, "title"),
            source: reader.short_text(citation, "source"),
        })
    }
}

/// A marker in the form in which markers are compared: without brackets and
/// white space, superscript digits as ASCII digits.
pub fn normal_marker(marker: &str) -> String {
    const SUPERSCRIPTS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let mut inside = marker.trim();
    let bracket = |c: char| c == '[' || c == ']';
    while inside.starts_with(bracket) {
        inside = inside.get(1..).unwrap_or_default().trim();
    }
    while inside.ends_with(bracket) {
        inside = inside.get(..inside.len() - 1).unwrap_or_default().trim();
    }
    let mut normal = String::with_capacity(inside.len());
    for c in inside.chars() {
        let digit = SUPERSCRIPTS
            .iter()
            .position(|superscript| *superscript == c);
        normal.push(digit.map_or(c, |digit| char::from(b'0' + digit as u8)));
    }
    normal
}
