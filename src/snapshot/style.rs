//! The style of a printed card: `style/live.css` has what only a live one needs.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::sync::LazyLock;
use storymeter_style::shortened;

const SOURCE: &str = concat!(
    include_str!("../../style/widget.css"),
    include_str!("../../style/conditions.css"),
    include_str!("../../style/reading.css"),
);

static SHEET: LazyLock<String> = LazyLock::new(|| {
    // What can't be shortened is shown as it is.
    shortened(SOURCE).unwrap_or_else(|_| SOURCE.to_owned())
});

static NAME: LazyLock<String> = LazyLock::new(|| {
    let mut name = String::from("storymeter-");
    for byte in Sha256::digest(sheet()).iter().take(8) {
        // Writing to a string can't fail.
        let _ = write!(name, "{byte:02x}");
    }
    name + ".css"
});

/// The style sheet, shortened.
pub fn sheet() -> &'static str {
    &SHEET
}

/// The name of the file that a release has the style sheet in: the first 16
/// digits of its SHA-256 are part of it.
pub fn sheet_name() -> &'static str {
    &NAME
}

/// What a `style-src` allows an inline style by
/// ([CSP, hash sources](https://www.w3.org/TR/CSP3/#grammardef-hash-source)).
pub fn style_hash() -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(sheet())))
}

#[cfg(test)]
mod tests {
    use super::{SOURCE, sheet, sheet_name, style_hash};

    /// A sheet without comments and white space, and without the semicolons
    /// that nothing follows.
    fn bare(css: &str) -> String {
        let mut bare = String::new();
        let mut rest = css;
        while let Some((before, comment)) = rest.split_once("/*") {
            bare += before;
            rest = comment.split_once("*/").expect("a comment ends").1;
        }
        bare += rest;
        bare.retain(|letter| !letter.is_whitespace());
        bare.replace(";}", "}")
    }

    #[test]
    fn shortened_it_says_the_same() {
        assert_eq!(bare(sheet()), bare(SOURCE));
        assert!(sheet().len() < SOURCE.len() * 9 / 10);
        assert!(
            sheet().contains("calc(16% + 3.5em)"),
            "where white space has a meaning"
        );
    }

    #[test]
    fn it_can_stand_in_markup() {
        assert!(!sheet().contains('<') || !sheet().contains("</"));
        assert!(style_hash().starts_with("'sha256-") && style_hash().ends_with("='"));
        assert_eq!(sheet_name().len(), "storymeter-0123456789abcdef.css".len());
    }
}
