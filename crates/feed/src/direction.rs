//! The direction that a language is written in.

/// The direction that a text is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// `ltr`
    #[default]
    LeftToRight,
    /// `rtl`
    RightToLeft,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub fn word(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }

    /// Reads a `dir` attribute; `None` for `auto` and anything else.
    pub fn read(word: &str) -> Option<Self> {
        let word = word.trim();
        [Direction::LeftToRight, Direction::RightToLeft]
            .into_iter()
            .find(|direction| direction.word().eq_ignore_ascii_case(word))
    }
}

/// Languages whose usual script runs from right to left, and the scripts that
/// do, as a [BCP 47](https://www.rfc-editor.org/info/bcp47) tag names them.
const RIGHT_TO_LEFT: [&str; 18] = [
    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "ug", "ur", "yi", "arab",
    "hebr", "syrc", "thaa",
];

/// The usual direction of a language. A script in the tag decides over the
/// language: `az-Arab` runs from right to left, `ks-Latn` from left to right.
pub fn direction_of(tag: &str) -> Direction {
    let mut deciding = "";
    let mut rest = Some(tag);
    while let Some(tag) = rest {
        let end = tag.bytes().position(|byte| matches!(byte, b'-' | b'_'));
        let subtag = tag.get(..end.unwrap_or(tag.len())).unwrap_or_default();
        rest = end.and_then(|end| tag.get(end + 1..));
        if deciding.is_empty() {
            deciding = subtag;
        } else if subtag.len() == 4 {
            deciding = subtag;
            break;
        }
    }
    let right_to_left = RIGHT_TO_LEFT
        .iter()
        .any(|known| known.eq_ignore_ascii_case(deciding));
    if right_to_left {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    }
}

#[cfg(test)]
mod tests {
    use super::{Direction, direction_of};

    #[test]
    fn a_script_decides_over_a_language() {
        for tag in ["ar", "AR-eg", "he", "fa-IR", "az-Arab", "ur_PK"] {
            assert_eq!(direction_of(tag), Direction::RightToLeft, "{tag}");
        }
        for tag in ["", "en", "de-CH", "ks-Latn", "ar-Latn-EG", "arabic"] {
            assert_eq!(direction_of(tag), Direction::LeftToRight, "{tag}");
        }
    }

    #[test]
    fn the_attribute_names_a_direction_or_none() {
        assert_eq!(Direction::read(" RTL "), Some(Direction::RightToLeft));
        assert_eq!(Direction::read("ltr"), Some(Direction::LeftToRight));
        assert_eq!(Direction::read("auto"), None);
        assert_eq!(Direction::read(""), None);
    }
}
