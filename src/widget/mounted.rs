//! What the entry module calls.

use super::bridge::Bridge;
use super::command::Command;
use super::controller::Controller;
use super::sources::Sources;
use js_sys::Function;
use std::rc::Rc;
use wasm_bindgen::prelude::wasm_bindgen;

/// The cards of one page, and what they share: elements with the same `src`
/// have one request, one timer and one parsed feed.
#[wasm_bindgen]
#[derive(Default)]
pub struct Cards {
    sources: Rc<Sources>,
}

#[wasm_bindgen]
impl Cards {
    /// None yet.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        // A release traps without a word; who builds the card wants to know why.
        #[cfg(debug_assertions)]
        console_error_panic_hook::set_once();
        Cards::default()
    }

    /// Starts on an element: reads its attributes and asks for its feed, unless
    /// the page has handed over the text of one. Nothing is rendered before it is
    /// told to [`Command::Show`].
    pub fn mount(&self, bridge: Bridge, feed: Option<String>) -> Mounted {
        Mounted {
            controller: Controller::new(bridge, &self.sources, feed),
        }
    }
}

/// An element that is shown. Freed, it leaves nothing behind: no node, no
/// timer, no request.
#[wasm_bindgen]
pub struct Mounted {
    controller: Rc<Controller>,
}

#[wasm_bindgen]
impl Mounted {
    /// Does one thing. `text` and `settled` are what [`Command`] says of it.
    /// One function for all of them, since each that is exported is a third of a
    /// kilobyte of wasm.
    pub fn act(&self, command: Command, text: Option<String>, settled: Option<Function>) {
        let controller = &self.controller;
        match command {
            Command::Show => controller.show(),
            Command::Update => controller.update(),
            Command::Feed => controller.set_feed(text),
            Command::Refresh => controller.refresh(settled, false),
            Command::Retry => controller.refresh(settled, true),
            Command::Open => {
                controller.read_on(|shown| shown.open(text.unwrap_or_default().into()))
            }
            Command::Back => controller.read_on(|shown| shown.back()),
            Command::ShowNew => controller.read_on(|shown| shown.admit()),
        }
    }
}
