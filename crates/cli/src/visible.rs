//! Foreign text for a terminal.

/// A text in which nothing steers a terminal: control characters, ends of lines
/// and what turns a line's direction are written as Rust writes them.
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                shown.extend(letter.escape_unicode());
            }
            letter if letter.is_control() => shown.extend(letter.escape_default()),
            letter => shown.push(letter),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn nothing_steers_a_terminal() {
        assert_eq!(
            visible("titl\n::error\u{1b}[31m\r\t\u{202e}\u{9b}"),
            r"titl\n::error\u{1b}[31m\r\t\u{202e}\u{9b}"
        );
        assert_eq!(visible("Café “x” \\n שלום"), "Café “x” \\n שלום");
    }
}
