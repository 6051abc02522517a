//! Markup in a page: built once, then changed only where it differs.

use super::{Element, Node, Parts};
use leptos::tachys::renderer::{Rndr, types};
use leptos::tachys::view::{Mountable, Render};
use std::borrow::Cow;

/// An element that stands in a page.
pub struct ElementState {
    node: types::Element,
    tag: &'static str,
    attributes: Vec<(&'static str, Cow<'static, str>)>,
    children: Vec<NodeState>,
}

/// A node that stands in a page.
pub enum NodeState {
    /// A text node, and its text.
    Text(types::Text, String),
    /// An element.
    Element(ElementState),
}

impl Render for Element {
    type State = ElementState;

    fn build(self) -> Self::State {
        let Parts {
            tag,
            attributes,
            children,
        } = *self.0;
        let namespace = matches!(tag, "svg" | "rect").then_some("http://www.w3.org/2000/svg");
        let node = Rndr::create_element(tag, namespace);
        for (name, value) in &attributes {
            Rndr::set_attribute(&node, name, value);
        }
        let children = children
            .into_iter()
            .map(|child| {
                let mut child = child.build();
                child.mount(&node, None);
                child
            })
            .collect();
        ElementState {
            node,
            tag,
            attributes,
            children,
        }
    }

    fn rebuild(self, state: &mut Self::State) {
        if self.0.tag != state.tag {
            let mut new = self.build();
            state.insert_before_this(&mut new);
            state.unmount();
            *state = new;
            return;
        }
        let Parts {
            attributes,
            children,
            ..
        } = *self.0;
        state.set_attributes(attributes);
        let surplus = state.children.len().min(children.len());
        for mut old in state.children.drain(surplus..) {
            old.unmount();
        }
        for (place, child) in children.into_iter().enumerate() {
            match state.children.get_mut(place) {
                Some(old) => child.rebuild(old),
                None => {
                    let mut child = child.build();
                    child.mount(&state.node, None);
                    state.children.push(child);
                }
            }
        }
    }
}

impl ElementState {
    fn set_attributes(&mut self, attributes: Vec<(&'static str, Cow<'static, str>)>) {
        for (name, _) in &self.attributes {
            if !attributes.iter().any(|(kept, _)| kept == name) {
                Rndr::remove_attribute(&self.node, name);
            }
        }
        for attribute in &attributes {
            if !self.attributes.contains(attribute) {
                Rndr::set_attribute(&self.node, attribute.0, &attribute.1);
            }
        }
        self.attributes = attributes;
    }
}

impl Node {
    fn build(self) -> NodeState {
        match self {
            Node::Text(text) => NodeState::Text(Rndr::create_text_node(&text), text),
            Node::Element(element) => NodeState::Element(element.build()),
        }
    }

    fn rebuild(self, state: &mut NodeState) {
        match (self, state) {
            (Node::Text(text), NodeState::Text(node, before)) => {
                if *before != text {
                    Rndr::set_text(node, &text);
                    *before = text;
                }
            }
            (Node::Element(element), NodeState::Element(state)) => element.rebuild(state),
            (new, state) => {
                let mut new = new.build();
                state.insert_before_this(&mut new);
                state.unmount();
                *state = new;
            }
        }
    }
}

impl NodeState {
    fn node(&self) -> &types::Node {
        match self {
            NodeState::Text(node, _) => node,
            NodeState::Element(state) => &state.node,
        }
    }
}

impl Mountable for NodeState {
    fn unmount(&mut self) {
        Rndr::remove(self.node());
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        Rndr::insert_node(parent, self.node(), marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        insert_before(self.node(), child)
    }

    fn elements(&self) -> Vec<types::Element> {
        match self {
            NodeState::Text(..) => Vec::new(),
            NodeState::Element(state) => state.elements(),
        }
    }
}

impl Mountable for ElementState {
    fn unmount(&mut self) {
        Rndr::remove(&self.node);
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        Rndr::insert_node(parent, &self.node, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        insert_before(&self.node, child)
    }

    fn elements(&self) -> Vec<types::Element> {
        vec![self.node.clone()]
    }
}

fn insert_before(node: &types::Node, child: &mut dyn Mountable) -> bool {
    let parent = node.parent_element();
    if let Some(parent) = &parent {
        child.mount(parent, Some(node));
    }
    parent.is_some()
}
