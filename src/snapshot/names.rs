//! What a card file may hold. `embed/draw.js` has the same lists, but takes any
//! attribute that only says something ([`SAYING`]); that they are what the
//! components print, and no more, shows `tests/card_file.rs`.

/// Elements, as HTML and SVG spell them.
pub(super) const ELEMENTS: &str = "a bdi blockquote button data details div footer h2 h3 h4 h5 h6 header img li line p \
    polyline rect section span strong summary sup svg table tbody td text th thead \
    time tr ul";

/// Attributes, as HTML and SVG spell them.
pub(super) const ATTRIBUTES: &str = "ai-disclosure ai-model ai-provider alt aria-hidden aria-label aria-labelledby \
    aria-valuemax aria-valuemin aria-valuenow aria-valuetext class data-action \
    data-key data-layout data-long data-order data-post data-reference \
    data-source data-story data-to datetime decoding dir height href id lang loading \
    part points preserveAspectRatio referrerpolicy role src text-anchor \
    type value viewBox width x x1 x2 y y1 y2";

/// How the attributes begin that only say something: to programs, to screen
/// readers, to the card's own style and actions.
#[cfg(test)]
const SAYING: [&str; 3] = ["ai-", "aria-", "data-"];

/// The elements among them that have no end tag
/// ([HTML, void elements](https://html.spec.whatwg.org/multipage/syntax.html#void-elements)).
pub(super) const VOID: &str = "img";

/// The name that a printed one stands for: a parser of HTML gives all of them
/// in lower case.
pub(super) fn known(names: &'static str, name: &str) -> Option<&'static str> {
    names
        .split(' ')
        .find(|known| known.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::{ATTRIBUTES, ELEMENTS, SAYING, VOID, known};

    const DRAW: &str = include_str!("../../embed/draw.js");

    #[test]
    fn the_page_draws_what_is_written() {
        let (saying, others): (Vec<&str>, Vec<&str>) = ATTRIBUTES
            .split(' ')
            .partition(|name| SAYING.iter().any(|begin| name.starts_with(begin)));
        for names in [ELEMENTS, &others.join(" ")] {
            let list = format!("\"{names}\".split(\" \")");
            assert!(DRAW.contains(&list), "{list} is not in embed/draw.js");
        }
        assert!(DRAW.contains("/^(ai|aria|data)-[a-z]+$/"));
        for name in saying {
            let (_, word) = name.split_once('-').expect("it begins so");
            assert!(word.bytes().all(|byte| byte.is_ascii_lowercase()), "{name}");
        }
    }

    #[test]
    fn nothing_listed_can_run_load_or_send_anything_but_a_picture() {
        for name in ATTRIBUTES.split(' ') {
            let handles = name.starts_with("on") || name.contains("href") && name != "href";
            assert!(!handles, "{name}");
        }
        for attribute in [
            "style",
            "srcdoc",
            "srcset",
            "action",
            "formaction",
            "ping",
            "target",
            "data",
            "background",
            "is",
            "slot",
            "nonce",
            "xmlns",
            "attributename",
        ] {
            assert_eq!(known(ATTRIBUTES, attribute), None);
        }
        for element in [
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "form",
            "input",
            "link",
            "meta",
            "base",
            "template",
            "slot",
            "video",
            "audio",
            "source",
            "foreignObject",
            "use",
            "image",
            "animate",
            "set",
            "math",
        ] {
            assert_eq!(known(ELEMENTS, element), None);
        }
    }

    #[test]
    fn a_name_is_found_as_it_is_spelled() {
        assert_eq!(known(ATTRIBUTES, "viewbox"), Some("viewBox"));
        assert_eq!(
            known(ATTRIBUTES, "preserveaspectratio"),
            Some("preserveAspectRatio")
        );
        assert_eq!(known(ELEMENTS, "time tr"), None);
        assert_eq!(known(VOID, "img"), Some("img"));
    }
}
