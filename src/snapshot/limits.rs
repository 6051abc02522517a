//! How much a card file may hold. `embed/draw.js` and `embed/answer.js` have the
//! same numbers.

use super::card_file::Unprintable;
use super::tree::{Element, Node};

/// Bytes of the file.
pub(super) const BYTES: usize = 256 * 1024;

/// Elements and texts, the card itself not counted.
pub(super) const NODES: usize = 10_000;

/// Elements around an element.
pub(super) const DEPTH: usize = 32;

/// Of a text or an attribute's value, in UTF-16 code units, as JavaScript counts.
pub(super) const LENGTH: usize = 40_000;

/// Refuses a card of which an element would draw nothing.
pub(super) fn check(card: &Element) -> Result<(), Unprintable> {
    let mut nodes = 0;
    let mut left = vec![(card, 0)];
    while let Some((element, depth)) = left.pop() {
        if depth > DEPTH {
            return Err(Unprintable::TooMuch("elements around another", DEPTH));
        }
        for (_, value) in &element.attributes {
            check_text(value)?;
        }
        nodes += element.children.len();
        for child in &element.children {
            match child {
                Node::Text(text) => check_text(text)?,
                Node::Element(element) => left.push((element, depth + 1)),
            }
        }
    }
    if nodes > NODES {
        return Err(Unprintable::TooMuch("elements and texts", NODES));
    }
    Ok(())
}

fn check_text(text: &str) -> Result<(), Unprintable> {
    if text.encode_utf16().count() > LENGTH {
        return Err(Unprintable::TooMuch(
            "UTF-16 code units in one text",
            LENGTH,
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::card_file::Unprintable;
    use super::super::tree::{Element, Node};
    use super::{BYTES, DEPTH, LENGTH, NODES, check};

    #[test]
    fn the_page_takes_what_is_written() {
        let draw = include_str!("../../embed/draw.js");
        let answer = include_str!("../../embed/answer.js");
        for (source, name, most) in [
            (draw, "NODES", NODES),
            (draw, "DEPTH", DEPTH),
            (draw, "LENGTH", LENGTH),
            (answer, "BYTES", BYTES),
        ] {
            let line = format!("\nconst {name} = {most};\n");
            assert!(source.contains(&line), "{line:?} is not there");
        }
    }

    fn element(children: Vec<Node>) -> Element {
        Element {
            name: "p",
            attributes: vec![("class", "note".to_owned())],
            children,
        }
    }

    fn nested(depth: usize) -> Element {
        (0..depth).fold(element(Vec::new()), |inner, _| {
            element(vec![Node::Element(inner)])
        })
    }

    #[test]
    fn what_is_on_a_limit_is_within_it() {
        let text = |length| Node::Text("é".repeat(length));
        let broad = |nodes| element((0..nodes).map(|_| text(1)).collect());
        for fits in [nested(DEPTH), broad(NODES), element(vec![text(LENGTH)])] {
            assert_eq!(check(&fits), Ok(()));
        }
        for exceeds in [
            nested(DEPTH + 1),
            broad(NODES + 1),
            element(vec![text(LENGTH + 1)]),
            // Two code units each.
            element(vec![Node::Text("𝄞".repeat(LENGTH / 2 + 1))]),
        ] {
            assert!(matches!(check(&exceeds), Err(Unprintable::TooMuch(..))));
        }
    }
}
