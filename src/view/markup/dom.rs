//! Markup in a page: built once, then changed only where it differs.

use super::{Element, Program};
use leptos::tachys::renderer::{Rndr, types};
use leptos::tachys::view::{Mountable, Render};

/// An element that stands in a page, and what was last shown in it.
pub struct ElementState {
    node: types::Element,
    shown: Element,
}

impl Render for Element {
    type State = ElementState;

    fn build(self) -> Self::State {
        ElementState {
            node: page::build(&Program::build(&self)),
            shown: self,
        }
    }

    fn rebuild(self, state: &mut Self::State) {
        let same_tag = self.0.tag == state.shown.0.tag;
        let change = Program::change(&state.shown, &self);
        // A page may have reached into the shadow root: then it is built anew.
        let done = change.is_none_or(|change| page::change(&state.node, &change));
        if same_tag && done {
            state.shown = self;
            return;
        }
        let mut new = self.build();
        state.insert_before_this(&mut new);
        state.unmount();
        *state = new;
    }
}

impl Element {
    /// Takes over an element that was pre-rendered: what of it is as it should
    /// be stays the same nodes.
    pub fn adopt(self, node: &types::Element) -> ElementState {
        ElementState {
            node: page::adopt(node, &Program::describe(&self)),
            shown: self,
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
        let parent = self.node.parent_element();
        if let Some(parent) = &parent {
            child.mount(parent, Some(&self.node));
        }
        parent.is_some()
    }

    fn elements(&self) -> Vec<types::Element> {
        vec![self.node.clone()]
    }
}

/// One call into the page for each program.
#[cfg(feature = "csr")]
mod page {
    use super::{Program, types};
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(module = "/src/view/markup/dom.js")]
    extern "C" {
        #[wasm_bindgen(js_name = build)]
        fn build_by(numbers: &[u32], texts: &str) -> types::Element;

        #[wasm_bindgen(js_name = change, catch)]
        fn change_by(node: &types::Element, numbers: &[u32], texts: &str) -> Result<(), JsValue>;

        #[wasm_bindgen(js_name = adopt)]
        fn adopt_by(node: &types::Element, numbers: &[u32], texts: &str) -> types::Element;
    }

    pub(super) fn build(program: &Program) -> types::Element {
        build_by(&program.words, &program.text)
    }

    pub(super) fn change(node: &types::Element, program: &Program) -> bool {
        change_by(node, &program.words, &program.text).is_ok()
    }

    pub(super) fn adopt(node: &types::Element, program: &Program) -> types::Element {
        adopt_by(node, &program.words, &program.text)
    }
}

/// Without a browser there is no page, and nobody builds: Leptos asks for
/// `Render` where it writes HTML, too.
#[cfg(not(feature = "csr"))]
mod page {
    use super::{Program, Rndr, types};

    pub(super) fn build(_: &Program) -> types::Element {
        Rndr::create_element("div", None)
    }

    pub(super) fn change(_: &types::Element, _: &Program) -> bool {
        true
    }

    pub(super) fn adopt(node: &types::Element, _: &Program) -> types::Element {
        node.clone()
    }
}
