//! What to do to a page, as numbers and one text that `dom.js` reads: to
//! build an element, or to turn one into another.

use super::{Element, Node, Parts, Row};
use std::borrow::Cow;

/// Instructions in order. A number is a length or a count, above four bits
/// that say of what; the texts stand one after the other, measured in the
/// UTF-16 units of JavaScript.
#[derive(Debug, Default)]
pub struct Program {
    /// The numbers.
    pub words: Vec<u32>,
    /// The texts.
    pub text: String,
    /// Whether a row may be made from the row before it.
    copies: bool,
}

// What a node to be built is; `dom.js` has the same.
const HTML: u32 = 0;
const TEXT: u32 = 1;
const SVG: u32 = 2;
const COPY: u32 = 3;

// What is to be done at a place among an element's children, or to itself.
const END: u32 = 0;
const KEEP: u32 = 1;
const ENTER: u32 = 2;
const SAY: u32 = 3;
const ADD: u32 = 4;
const DROP: u32 = 5;
const SET: u32 = 6;
const UNSET: u32 = 7;
const MOVE: u32 = 8;

impl Program {
    /// Builds an element.
    pub fn build(element: &Element) -> Self {
        let mut program = Program {
            copies: true,
            ..Program::default()
        };
        program.element(element);
        program
    }

    /// Builds it, too, and says of each node what it is, so that it can be
    /// compared with one that is there.
    pub fn describe(element: &Element) -> Self {
        let mut program = Program::default();
        program.element(element);
        program
    }

    /// Turns an element that was built from `old` into `new`. `None` where
    /// nothing differs, or where no change can do it: the tags are two.
    pub fn change(old: &Element, new: &Element) -> Option<Self> {
        let mut program = Program {
            copies: true,
            ..Program::default()
        };
        (old.0.tag == new.0.tag && program.differences(&old.0, &new.0)).then_some(program)
    }

    fn word(&mut self, number: usize, kind: u32) {
        self.words.push((number as u32) << 4 | kind);
    }

    /// A text, and its length with what it is for.
    fn say(&mut self, text: &str, kind: u32) {
        let length = if text.is_ascii() {
            text.len()
        } else {
            text.encode_utf16().count()
        };
        self.word(length, kind);
        self.text.push_str(text);
    }

    /// Builds a node. A row that follows one which was just built becomes a copy
    /// of that one, with what differs: browsers copy a tree ten times faster
    /// than they build it. Gives the row for the next one.
    fn node(&mut self, node: &Node, before: Option<Element>) -> Option<Element> {
        match node {
            Node::Text(text) => self.say(text, TEXT),
            Node::Element(element) => self.element(element),
            Node::Row(row) => {
                let made = row.made();
                match before.filter(|before| self.copies && before.0.tag == made.0.tag) {
                    Some(before) => {
                        self.words.push(COPY);
                        if !self.differences(&before.0, &made.0) {
                            self.words.push(END);
                        }
                    }
                    None => self.element(&made),
                }
                return Some(made);
            }
        }
        None
    }

    fn element(&mut self, element: &Element) {
        let parts = &*element.0;
        let drawn = matches!(parts.tag, "svg" | "rect" | "polyline");
        self.say(parts.tag, if drawn { SVG } else { HTML });
        self.word(parts.attributes.len(), 0);
        for (name, value) in &parts.attributes {
            self.say(name, 0);
            self.say(value, 0);
        }
        self.word(parts.children.len(), 0);
        let mut before = None;
        for child in &parts.children {
            before = self.node(child, before);
        }
    }

    /// Whether there were any.
    fn differences(&mut self, old: &Parts, new: &Parts) -> bool {
        let start = self.words.len();
        for (name, _) in &old.attributes {
            if !new.attributes.iter().any(|(kept, _)| kept == name) {
                self.say(name, UNSET);
            }
        }
        for attribute in &new.attributes {
            if !old.attributes.contains(attribute) {
                self.say(attribute.0, SET);
                self.say(&attribute.1, 0);
            }
        }
        self.children(&old.children, &new.children);
        let differ = self.words.len() > start;
        if differ {
            self.words.push(END);
        }
        differ
    }

    fn children(&mut self, old: &[Node], new: &[Node]) {
        let (matches, goes) = matches(old, new);
        // What is left of the old nodes, in the order in which they stand.
        let mut left: Vec<usize> = (0..old.len()).collect();
        let (mut kept, mut first) = (0, 0);
        let mut before_this = None;
        for (node, place) in new.iter().zip(matches) {
            while left
                .get(first)
                .is_some_and(|place| goes.get(*place) == Some(&true))
            {
                self.keep(&mut kept);
                self.word(1, DROP);
                first += 1;
            }
            let Some((place, before)) = place.and_then(|place| Some((place, old.get(place)?)))
            else {
                self.keep(&mut kept);
                self.words.push(ADD);
                before_this = self.node(node, before_this);
                continue;
            };
            before_this = None;
            let ahead = left.iter().skip(first).position(|other| *other == place);
            match ahead {
                Some(ahead @ 1..) => {
                    self.keep(&mut kept);
                    self.word(ahead, MOVE);
                    left.remove(first + ahead);
                }
                _ => first += 1,
            }
            self.child(before, node, &mut kept);
        }
        if left.len() > first {
            self.keep(&mut kept);
            self.word(left.len() - first, DROP);
        }
    }

    /// Passes over nodes that stay as they are. At the end nobody needs to.
    fn keep(&mut self, kept: &mut usize) {
        if *kept > 0 {
            self.word(*kept, KEEP);
            *kept = 0;
        }
    }

    fn child(&mut self, old: &Node, new: &Node, kept: &mut usize) {
        let start = (self.words.len(), *kept);
        let differ = match (old, new) {
            (Node::Text(before), Node::Text(after)) => {
                before != after && {
                    self.keep(kept);
                    self.say(after, SAY);
                    true
                }
            }
            (Node::Row(before), Node::Row(after)) if before.has_data_of(after) => false,
            _ => {
                self.keep(kept);
                self.words.push(ENTER);
                self.differences(&made(old).0, &made(new).0)
            }
        };
        if !differ {
            self.words.truncate(start.0);
            *kept = start.1 + 1;
        }
    }
}

/// The element that a node is; an empty one for text, which is not asked for.
fn made(node: &Node) -> Cow<'_, Element> {
    match node {
        Node::Element(element) => Cow::Borrowed(element),
        Node::Row(row) => Cow::Owned(row.made()),
        Node::Text(_) => Cow::Owned(super::element("p")),
    }
}

/// For each new node, the place of the old one that it continues; and which of
/// the old ones none continues.
fn matches(old: &[Node], new: &[Node]) -> (Vec<Option<usize>>, Vec<bool>) {
    let mut free = vec![true; old.len()];
    let mut places = Vec::with_capacity(new.len());
    // Where the search begins: most nodes continue the one after the last.
    let mut next = 0;
    for node in new {
        let mut found = None;
        for step in 0..old.len() {
            let place = (next + step) % old.len();
            let (Some(before), Some(is_free)) = (old.get(place), free.get_mut(place)) else {
                continue;
            };
            if *is_free && continues(before, node) {
                *is_free = false;
                next = place + 1;
                found = Some(place);
                break;
            }
        }
        places.push(found);
    }
    (places, free)
}

/// Whether one node can become the other, and would be taken for it.
fn continues(old: &Node, new: &Node) -> bool {
    match (old, new) {
        (Node::Text(_), Node::Text(_)) => true,
        (Node::Row(old), Node::Row(new)) => Row::key(old) == Row::key(new),
        (Node::Element(old), Node::Element(new)) => {
            old.0.tag == new.0.tag && old.0.key == new.0.key && class(&old.0) == class(&new.0)
        }
        _ => false,
    }
}

fn class(parts: &Parts) -> Option<&str> {
    let mut attributes = parts.attributes.iter();
    let class = attributes.find(|(name, _)| *name == "class");
    class.map(|(_, class)| &**class)
}

#[cfg(test)]
#[path = "program_page.rs"]
mod page;
#[cfg(test)]
#[path = "program_tests.rs"]
mod tests;
