//! Markup as data: the one kind of view that every component returns.
//!
//! Leptos gives each element of a `view!` a type of its own, with its own code
//! to build, compare and remove it: 104 KB of compressed wasm for the whole
//! widget. One type for all elements, through the same Leptos traits
//! ([`Render`](leptos::tachys::view::Render),
//! [`RenderHtml`](leptos::tachys::view::RenderHtml)), took it to 68
//! (`docs/decisions/0002-one-view-type.md`).
//!
//! A change is worked out here, between two trees of data ([`Program`]), and
//! reaches the page in one call (`docs/decisions/0009-one-call-a-change.md`).
//!
//! It is also all that a feed can reach: there is text, and there are
//! attributes, and no way to write markup.

mod dom;
mod html;
mod program;
mod row;

use crate::feed::Text;
use leptos::prelude::View;
use std::borrow::Cow;

pub use dom::ElementState;
pub use program::Program;
pub use row::Row;

/// An element, its attributes and what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element(Box<Parts>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Parts {
    tag: &'static str,
    key: Option<Text>,
    attributes: Vec<(&'static str, Cow<'static, str>)>,
    children: Vec<Node>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Node {
    Text(String),
    Element(Element),
    Row(Row),
}

/// Starts an element.
pub fn element(tag: &'static str) -> Element {
    Element(Box::new(Parts {
        tag,
        key: None,
        attributes: Vec::new(),
        children: Vec::new(),
    }))
}

impl Element {
    /// Says which of its siblings it is, so that it stays the same node
    /// wherever it moves among them.
    pub fn key(mut self, key: &Text) -> Self {
        self.0.key = Some(key.clone());
        self
    }

    /// Sets an attribute to a word of ours.
    pub fn attribute(self, name: &'static str, value: &'static str) -> Self {
        self.push_attribute(name, Cow::Borrowed(value))
    }

    /// Sets an attribute to a text, where there is one.
    pub fn attribute_of(self, name: &'static str, value: impl Into<Option<String>>) -> Self {
        match value.into() {
            Some(value) => self.push_attribute(name, Cow::Owned(value)),
            None => self,
        }
    }

    /// Sets the class, for the widget's own style.
    pub fn class(self, class: &'static str) -> Self {
        self.attribute("class", class)
    }

    /// Names the part, for a page's style.
    pub fn part(self, part: &'static str) -> Self {
        self.attribute("part", part)
    }

    /// Adds text. It becomes one with text before it, as it does when markup
    /// is parsed.
    #[inline(never)]
    pub fn text(mut self, text: &str) -> Self {
        match self.0.children.last_mut() {
            _ if text.is_empty() => {}
            Some(Node::Text(before)) => before.push_str(text),
            _ => self.0.children.push(Node::Text(text.to_owned())),
        }
        self
    }

    /// Adds an element, or nothing.
    pub fn child(self, child: impl IntoChild) -> Self {
        self.push(child.into_child())
    }

    /// Adds elements.
    pub fn children(mut self, children: impl IntoIterator<Item = Element>) -> Self {
        for child in children {
            self = self.push(Some(child));
        }
        self
    }

    /// Adds rows of a list.
    pub fn rows(mut self, rows: Vec<Row>) -> Self {
        for row in rows {
            self.0.children.push(Node::Row(row));
        }
        self
    }

    /// Whether nothing has been added.
    pub fn is_empty(&self) -> bool {
        self.0.children.is_empty()
    }

    /// The element, unless nothing has been added to it.
    pub fn unless_empty(self) -> Option<Self> {
        (!self.is_empty()).then_some(self)
    }

    // Not inlined: they are called some two hundred times.

    #[inline(never)]
    fn push_attribute(mut self, name: &'static str, value: Cow<'static, str>) -> Self {
        self.0.attributes.push((name, value));
        self
    }

    #[inline(never)]
    fn push(mut self, child: Option<Element>) -> Self {
        if let Some(child) = child {
            self.0.children.push(Node::Element(child));
        }
        self
    }
}

/// What can stand in an element: an element or nothing, bare or as `view!`
/// wraps it.
pub trait IntoChild {
    /// The element, or nothing.
    fn into_child(self) -> Option<Element>;
}

impl IntoChild for Element {
    fn into_child(self) -> Option<Element> {
        Some(self)
    }
}

impl IntoChild for Option<Element> {
    fn into_child(self) -> Option<Element> {
        self
    }
}

impl<T: IntoChild> IntoChild for Option<View<T>> {
    fn into_child(self) -> Option<Element> {
        self?.into_child()
    }
}

impl<T: IntoChild> IntoChild for View<T> {
    fn into_child(self) -> Option<Element> {
        self.into_inner().into_child()
    }
}
