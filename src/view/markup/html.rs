//! Markup as HTML text.

use super::{Element, Node};
use leptos::attr::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::renderer::{CastFrom, types};
use leptos::tachys::view::{Position, PositionState, Render, RenderHtml};

no_attrs!(Element);

/// Elements that are never given content, written without an end tag: of HTML
/// those that must have none, of SVG those that need none
/// ([HTML, elements](https://html.spec.whatwg.org/multipage/syntax.html#elements-2)).
const SELF_CLOSING: [&str; 3] = ["img", "polyline", "rect"];

impl RenderHtml for Element {
    type AsyncOutput = Self;
    type Owned = Self;
    const MIN_LENGTH: usize = 64;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        buf: &mut String,
        position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        _extra_attrs: Vec<AnyAttribute>,
    ) {
        write(&self, buf);
        *position = Position::NextChild;
    }

    /// Takes over the element at the cursor, where there is one.
    fn hydrate<const FROM_SERVER: bool>(
        self,
        cursor: &Cursor,
        _position: &PositionState,
    ) -> Self::State {
        match <types::Element as CastFrom<types::Node>>::cast_from(cursor.current()) {
            Some(element) => self.adopt(&element),
            None => self.build(),
        }
    }

    fn into_owned(self) -> Self {
        self
    }
}

fn write(element: &Element, html: &mut String) {
    let parts = &*element.0;
    html.push('<');
    html.push_str(parts.tag);
    for (name, value) in &parts.attributes {
        html.push(' ');
        html.push_str(name);
        html.push_str("=\"");
        escape(value, html);
        html.push('"');
    }
    if SELF_CLOSING.contains(&parts.tag) {
        html.push_str("/>");
        return;
    }
    html.push('>');
    for child in &parts.children {
        match child {
            Node::Text(text) => escape(text, html),
            Node::Element(element) => write(element, html),
            Node::Row(row) => write(&row.made(), html),
        }
    }
    html.push_str("</");
    html.push_str(parts.tag);
    html.push('>');
}

/// Escapes what text and quoted attribute values must not hold
/// ([HTML, escaping a string](https://html.spec.whatwg.org/multipage/parsing.html#escapingString)).
fn escape(text: &str, html: &mut String) {
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

#[cfg(test)]
mod tests {
    use super::super::element;
    use leptos::prelude::RenderHtml;

    #[test]
    fn text_and_attributes_are_escaped() {
        let html = element("p")
            .attribute("title", "\"><script>&")
            .text("<b>&\u{a0}\"")
            .to_html();
        assert_eq!(
            html,
            "<p title=\"&quot;&gt;&lt;script&gt;&amp;\">&lt;b&gt;&amp;&nbsp;&quot;</p>"
        );
    }

    #[test]
    fn elements_nest() {
        let bar = element("svg").child(element("rect").attribute("width", "1"));
        let html = element("p")
            .class("a")
            .text("x")
            .child(bar)
            .child(None::<super::super::Element>)
            .to_html();
        assert_eq!(html, "<p class=\"a\">x<svg><rect width=\"1\"/></svg></p>");
    }
}
