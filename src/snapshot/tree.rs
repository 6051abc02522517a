//! Markup as data: `["p", {"class": "note"}, "text", ["sup", {}, "1"]]`.

use super::names::{ATTRIBUTES, ELEMENTS, VOID, known};
use html5gum::{StartTag, Token, Tokenizer};
use serde::ser::{Serialize, SerializeSeq, Serializer};

/// An element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Element {
    pub(super) name: &'static str,
    /// `class` and `part` first, the others by name: a compressor finds more in
    /// that than in another order.
    pub(super) attributes: Vec<(&'static str, String)>,
    pub(super) children: Vec<Node>,
}

/// What stands in an element. Texts don't stand beside each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    Text(String),
    Element(Element),
}

impl Element {
    /// The tree of what was printed for one element.
    ///
    /// # Errors
    ///
    /// A name that is not on the lists, or markup that is not one element whose
    /// tags fit each other.
    pub(super) fn of_markup(html: &str) -> Result<Self, String> {
        // What is open, from the outside in.
        let mut open: Vec<Element> = Vec::new();
        let mut tokens = Tokenizer::new(html);
        while let Some(Ok(token)) = tokens.next() {
            let ended = match token {
                Token::StartTag(tag) => {
                    let ends = tag.self_closing || known(VOID, &lossy(&tag.name)).is_some();
                    open.push(started(&tag)?);
                    ends
                }
                Token::EndTag(tag) => {
                    let name = lossy(&tag.name);
                    let fits = |inner: &Element| inner.name.eq_ignore_ascii_case(&name);
                    if !open.last().is_some_and(fits) {
                        return Err(format!("</{name}>"));
                    }
                    true
                }
                Token::String(text) => {
                    let Some(inner) = open.last_mut() else {
                        return Err("a text beside the card".into());
                    };
                    inner.push_text(&lossy(&text));
                    false
                }
                Token::Comment(_) | Token::Doctype(_) => {
                    return Err("what is neither element nor text".into());
                }
                // Told of characters that a parser does not like, and takes.
                Token::Error(_) => false,
            };
            if ended && let Some(element) = open.pop() {
                match open.last_mut() {
                    Some(outer) => outer.children.push(Node::Element(element)),
                    None if tokens.next().is_none() => return Ok(element),
                    None => return Err("something beside the card".into()),
                }
            }
        }
        Err("no end".into())
    }

    /// What an attribute says; empty without it.
    pub(super) fn attribute(&self, name: &str) -> &str {
        let mut attributes = self.attributes.iter();
        let found = attributes.find(|(known, _)| *known == name);
        found.map_or("", |(_, value)| value)
    }

    fn push_text(&mut self, text: &str) {
        match self.children.last_mut() {
            Some(Node::Text(before)) => before.push_str(text),
            _ => self.children.push(Node::Text(text.into())),
        }
    }
}

fn started(tag: &StartTag<()>) -> Result<Element, String> {
    let name = lossy(&tag.name);
    let mut attributes = Vec::new();
    for (attribute, value) in &tag.attributes {
        let attribute = lossy(attribute);
        let known =
            known(ATTRIBUTES, &attribute).ok_or_else(|| format!("{name} {attribute}=\"\""))?;
        attributes.push((known, lossy(value).into_owned()));
    }
    attributes.sort_unstable_by_key(|(name, _)| order(name));
    Ok(Element {
        name: known(ELEMENTS, &name).ok_or_else(|| format!("<{name}>"))?,
        attributes,
        children: Vec::new(),
    })
}

fn order(name: &str) -> (u8, &str) {
    match name {
        "class" => (0, name),
        "part" => (1, name),
        _ => (2, name),
    }
}

/// The parser takes and gives bytes; those of a text are UTF-8 all along.
fn lossy(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

struct Attributes<'a>(&'a [(&'static str, String)]);

impl Serialize for Attributes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

impl Serialize for Element {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(2 + self.children.len()))?;
        list.serialize_element(self.name)?;
        list.serialize_element(&Attributes(&self.attributes))?;
        for child in &self.children {
            match child {
                Node::Text(text) => list.serialize_element(text)?,
                Node::Element(element) => list.serialize_element(element)?,
            }
        }
        list.end()
    }
}

#[cfg(test)]
mod tests {
    use super::super::escape::{escape, push_attribute};
    use super::super::names::{ATTRIBUTES, ELEMENTS, VOID, known};
    use super::{Element, Node, order};
    use proptest::prelude::*;
    use serde_json::{Value, json};
    use std::collections::BTreeMap;

    /// The markup of a tree.
    fn markup(element: &Element, html: &mut String) {
        html.extend(["<", element.name]);
        for (name, value) in &element.attributes {
            push_attribute(name, value, html);
        }
        html.push('>');
        if known(VOID, element.name).is_some() {
            return;
        }
        for child in &element.children {
            match child {
                Node::Text(text) => escape(text, html),
                Node::Element(element) => markup(element, html),
            }
        }
        html.extend(["</", element.name, ">"]);
    }

    /// The value that a tree's JSON has to be read as.
    fn value(element: &Element) -> Value {
        let mut list = vec![
            json!(element.name),
            json!(
                element
                    .attributes
                    .iter()
                    .cloned()
                    .collect::<BTreeMap<_, _>>()
            ),
        ];
        list.extend(element.children.iter().map(|child| match child {
            Node::Text(text) => json!(text),
            Node::Element(element) => value(element),
        }));
        Value::Array(list)
    }

    fn name(names: &'static str) -> impl Strategy<Value = &'static str> {
        prop::sample::select(names.split(' ').collect::<Vec<_>>())
    }

    /// What a text can be in a page: a parser of HTML reads a carriage return
    /// as a line's end, and a null as nothing.
    fn text() -> impl Strategy<Value = String> {
        "[^\\r\\x00]{1,12}"
    }

    fn attributes() -> impl Strategy<Value = Vec<(&'static str, String)>> {
        prop::collection::btree_map(name(ATTRIBUTES), text(), 0..4).prop_map(|attributes| {
            let mut attributes: Vec<_> = attributes.into_iter().collect();
            attributes.sort_by_key(|(name, _)| order(name));
            attributes
        })
    }

    fn tree() -> impl Strategy<Value = Element> {
        let leaf = (name(ELEMENTS), attributes()).prop_map(|(name, attributes)| Element {
            name,
            attributes,
            children: Vec::new(),
        });
        leaf.prop_recursive(6, 60, 6, |inner| {
            let child = prop_oneof![text().prop_map(Node::Text), inner.prop_map(Node::Element),];
            let children = prop::collection::vec(child, 0..6);
            (name(ELEMENTS), attributes(), children).prop_map(|(name, attributes, children)| {
                let mut element = Element {
                    name,
                    attributes,
                    children: Vec::new(),
                };
                if known(VOID, name).is_some() {
                    return element;
                }
                for child in children {
                    match child {
                        Node::Text(text) => element.push_text(&text),
                        Node::Element(child) => element.children.push(Node::Element(child)),
                    }
                }
                element
            })
        })
    }

    proptest! {
        #[test]
        fn a_tree_is_read_as_it_was_printed_and_written_as_it_is(tree in tree()) {
            let mut html = String::new();
            markup(&tree, &mut html);
            prop_assert_eq!(Element::of_markup(&html), Ok(tree.clone()));
            let json = serde_json::to_string(&tree).expect("it can be written");
            let read: Value = serde_json::from_str(&json).expect("it is JSON");
            prop_assert_eq!(read, value(&tree));
        }

        #[test]
        fn whatever_is_read_ends(html: String) {
            let _ = Element::of_markup(&html);
            let _ = Element::of_markup(&format!("<p>{html}</p>"));
        }
    }

    #[test]
    fn texts_become_one_and_names_are_spelled_as_svg_has_them() {
        let html = "<p>1<svg viewBox=\"0 0 1 1\" preserveAspectRatio=\"none\"><rect/></svg>&lt;2<!-- -->3</p>";
        assert!(
            Element::of_markup(html).is_err(),
            "a comment is no part of a card"
        );
        let card = Element::of_markup(&html.replace("<!-- -->", "")).expect("it is a card");
        assert_eq!(
            serde_json::to_string(&card).expect("it can be written"),
            r#"["p",{},"1",["svg",{"preserveAspectRatio":"none","viewBox":"0 0 1 1"},["rect",{}]],"<23"]"#
        );
    }

    #[test]
    fn what_is_not_one_element_of_the_lists_is_refused() {
        for html in [
            "",
            "text",
            "<p>",
            "<p></div>",
            "<p></p><p></p>",
            "<p></p> ",
            "</p>",
            "<script></script>",
            "<p onclick=\"x\"></p>",
            "<p style=\"x\"></p>",
            "<!doctype html><p></p>",
        ] {
            assert!(Element::of_markup(html).is_err(), "{html}");
        }
    }
}
