//! Texts in markup.

/// What a parser, a sanitizer or Markdown would not leave as it is: a carriage
/// return is read as the end of a line, a blank line ends a block of HTML in
/// Markdown ([CommonMark, HTML blocks](https://spec.commonmark.org/0.31.2/#html-blocks)),
/// and a null is no character.
pub(super) fn replacement(character: char) -> Option<&'static str> {
    match character {
        '\n' => Some("&#10;"),
        '\r' => Some("&#13;"),
        '\0' => Some("\u{fffd}"),
        _ => None,
    }
}

/// Escapes what text and quoted attribute values must not hold
/// ([HTML, escaping a string](https://html.spec.whatwg.org/multipage/parsing.html#escapingString)).
pub(super) fn escape(text: &str, html: &mut String) {
    for character in text.chars() {
        if let Some(replacement) = replacement(character) {
            html.push_str(replacement);
            continue;
        }
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\u{a0}' => html.push_str("&nbsp;"),
            other => html.push(other),
        }
    }
}

/// Adds an attribute to a tag that is not closed yet.
pub(super) fn push_attribute(name: &str, value: &str, html: &mut String) {
    html.extend([" ", name, "=\""]);
    escape(value, html);
    html.push('"');
}

#[cfg(test)]
mod tests {
    use super::{escape, push_attribute};

    #[test]
    fn no_line_ends_within_a_text() {
        let mut html = String::new();
        escape("a\r\n\n\0b", &mut html);
        assert_eq!(html, "a&#13;&#10;&#10;\u{fffd}b");
    }

    #[test]
    fn text_and_attributes_are_escaped() {
        let mut html = String::from("<p");
        push_attribute("title", "\"><script>&", &mut html);
        html.push('>');
        escape("<b>&\u{a0}\"", &mut html);
        assert_eq!(
            html,
            "<p title=\"&quot;&gt;&lt;script&gt;&amp;\">&lt;b&gt;&amp;&nbsp;&quot;"
        );
    }
}
