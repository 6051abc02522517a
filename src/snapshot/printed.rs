//! What Leptos prints, without what only Leptos reads.

/// The marker that Leptos prints where a text ends or something may come. Texts
/// and attribute values have their `<` escaped, so nothing else reads like it.
const MARKER: &str = "<!>";

/// The markup without Leptos' markers.
pub(super) fn printed(html: String) -> String {
    if html.contains(MARKER) {
        html.replace(MARKER, "")
    } else {
        html
    }
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
            printed(html),
            "<p title=\"&lt;!&gt;\">4 of &lt;!&gt;</p>",
            "a marker in a text stays a text"
        );
    }
}
