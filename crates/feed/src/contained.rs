//! Texts that end where they end.

/// The text without what would reach beyond it; `None` where nothing does.
///
/// U+0000, which no page can hold, becomes U+FFFD, as in markup. Isolates of
/// direction are made to fit each other
/// ([Unicode, explicit directional isolates](https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates)):
/// an end that nothing has begun would end the isolate around the text, and a
/// beginning without an end would take in what follows. Embeddings and
/// overrides need nothing: they end with the isolate around them.
pub(super) fn contained(text: &str) -> Option<String> {
    if text.is_ascii() && !text.contains('\0') {
        return None;
    }
    let (mut kept, mut open) = (String::with_capacity(text.len()), 0u32);
    for character in text.chars() {
        match character {
            '\0' => {
                kept.push('\u{fffd}');
                continue;
            }
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' if open == 0 => continue,
            '\u{2069}' => open -= 1,
            _ => {}
        }
        kept.push(character);
    }
    for _ in 0..open {
        kept.push('\u{2069}');
    }
    (kept != text).then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::contained;
    use proptest::prelude::*;

    #[test]
    fn isolates_fit_each_other_and_null_is_seen() {
        for (text, expected) in [
            ("a\u{2069}b", "ab"),
            ("\u{2067}a", "\u{2067}a\u{2069}"),
            (
                "\u{2066}\u{2068}a\u{2069}",
                "\u{2066}\u{2068}a\u{2069}\u{2069}",
            ),
            ("\u{2069}\u{2067}", "\u{2067}\u{2069}"),
            ("a\0b", "a\u{fffd}b"),
            ("é\0", "é\u{fffd}"),
        ] {
            assert_eq!(contained(text).as_deref(), Some(expected), "{text:?}");
        }
    }

    #[test]
    fn what_stays_within_is_as_it_was() {
        for text in [
            "plain",
            "شارع \u{2066}Main\u{2069} 4",
            "\u{202e}turned",
            "\u{200f}a",
        ] {
            assert_eq!(contained(text), None, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn nothing_reaches_beyond_any_text(text in "[a\\x00\u{202a}-\u{202e}\u{2066}-\u{2069}é]{0,40}") {
            let kept = contained(&text).unwrap_or(text);
            let mut open = 0i32;
            for character in kept.chars() {
                open += i32::from(('\u{2066}'..='\u{2068}').contains(&character));
                open -= i32::from(character == '\u{2069}');
                prop_assert!(open >= 0);
            }
            prop_assert_eq!(open, 0);
            prop_assert!(!kept.contains('\0'));
            prop_assert_eq!(contained(&kept), None);
        }
    }
}
