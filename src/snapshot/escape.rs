//! Texts in the markup around a card.

/// Escapes what text and quoted attribute values must not hold
/// ([HTML, escaping a string](https://html.spec.whatwg.org/multipage/parsing.html#escapingString)).
pub(super) fn escape(text: &str, html: &mut String) {
    for character in text.chars() {
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
