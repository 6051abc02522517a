//! Strings as JSON writes them: in quotes, with escapes.

/// Whether a written string says this text.
pub(super) fn is(source: &str, text: &str) -> bool {
    let inside = inside(source);
    inside == text || (inside.contains('\\') && self::text(source) == text)
}

/// What a written string says. Lone surrogates become U+FFFD, as in
/// [`String.prototype.toWellFormed`](https://tc39.es/ecma262/#sec-string.prototype.towellformed).
pub(super) fn text(source: &str) -> String {
    let mut text = String::with_capacity(source.len());
    let mut rest = inside(source);
    while let Some((before, after)) = rest.split_once('\\') {
        text.push_str(before);
        let mut characters = after.chars();
        let escape = characters.next().unwrap_or_default();
        rest = characters.as_str();
        text.push(match escape {
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let unit = unit(&mut rest);
                let low = rest.strip_prefix("\\u").map(|mut after| {
                    let low = self::unit(&mut after);
                    (low, after)
                });
                match (unit, low) {
                    (0xd800..0xdc00, Some((low @ 0xdc00..0xe000, after))) => {
                        rest = after;
                        let pair = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
                        char::from_u32(pair)
                    }
                    _ => char::from_u32(unit),
                }
                .unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            other => other,
        });
    }
    text.push_str(rest);
    text
}

fn inside(source: &str) -> &str {
    source
        .get(1..source.len().saturating_sub(1))
        .unwrap_or_default()
}

/// The four digits here, and moves past them.
fn unit(rest: &mut &str) -> u32 {
    let (digits, after) = rest.split_at_checked(4).unwrap_or((rest, ""));
    *rest = after;
    digits
        .chars()
        .fold(0, |unit, digit| unit * 16 + digit.to_digit(16).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::{is, text};

    #[test]
    fn escapes_are_undone() {
        for (source, expected) in [
            (r#""""#, ""),
            (r#""plain ü""#, "plain ü"),
            (r#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
            (r#""\u00e9\u0000""#, "é\u{0}"),
            (r#""\ud83e\udded!""#, "🧭!"),
            (r#""\ud83e""#, "\u{fffd}"),
            (r#""\udded\ud83e\ud83e\udded""#, "\u{fffd}\u{fffd}🧭"),
            (r#""\ud83eA\\""#, "\u{fffd}A\\"),
        ] {
            assert_eq!(text(source), expected, "{source}");
            assert!(is(source, expected), "{source}");
        }
        assert!(!is(r#""ab""#, "a"));
    }
}
