//! Places in a text, and what they are filled with.

/// What stands before the next place of a text, the place's name, and what
/// stands after it.
pub(crate) fn next_place(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

/// A text with its places filled, all at once: what a value says is not looked
/// at again. `isolated` values keep their own direction.
pub(super) fn fill(text: &str, values: &[(&str, &str)], isolated: bool) -> String {
    let mut filled = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some((before, name, after)) = next_place(rest) {
        filled.push_str(before);
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) if isolated => filled.extend(["\u{2068}", value, "\u{2069}"]),
            Some((_, value)) => filled.push_str(value),
            // For somebody else to fill.
            None => filled.extend(["{", name, "}"]),
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn places_are_filled_and_unknown_ones_stay() {
        assert_eq!(
            fill("{a} and {b}", &[("a", "1"), ("b", "{a}")], false),
            "1 and {a}"
        );
        assert_eq!(fill("{c} {", &[("a", "1")], false), "{c} {");
        assert_eq!(fill("}{a}", &[("a", "1")], false), "}1");
    }
}
