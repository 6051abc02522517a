//! What Leptos prints, without what only Leptos reads, in one line.

use super::escape::replacement;

/// The marker that Leptos prints where a text ends or something may come. Texts
/// and attribute values have their `<` escaped, so nothing else reads like it.
const MARKER: &str = "<!>";

/// The markup without Leptos' markers, and with each line's end as a reference:
/// all of them are in texts and attribute values, since Leptos writes none.
pub(super) fn printed(html: &str) -> String {
    let mut printed = String::with_capacity(html.len());
    for part in html.split(MARKER) {
        for character in part.chars() {
            match replacement(character) {
                Some(replacement) => printed.push_str(replacement),
                None => printed.push(character),
            }
        }
    }
    printed
}

#[cfg(test)]
mod tests {
    use super::printed;
    use leptos::prelude::*;

    #[test]
    fn leptos_prints_markers_and_a_card_is_without_them() {
        let none = None::<&str>;
        let view = view! { <p title="<!>">{"4"}" of "{"<!>"}{none}</p> };
        let html = view.to_html();
        assert!(html.matches("<!>").count() > 1, "{html}");
        assert_eq!(
            printed(&html),
            "<p title=\"&lt;!&gt;\">4 of &lt;!&gt;</p>",
            "a marker in a text stays a text"
        );
    }

    #[test]
    fn a_text_of_several_lines_is_printed_in_one() {
        let view = view! { <p title={"a\r\nb"}>{"c\n\nd"}</p> };
        assert_eq!(
            printed(&view.to_html()),
            "<p title=\"a&#13;&#10;b\">c&#10;&#10;d</p>"
        );
    }
}
