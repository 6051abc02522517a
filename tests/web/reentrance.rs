//! Nothing is borrowed while the page's own code may run. There is no gate here
//! that would have a call wait: each comes back in the midst of another.

use super::fixtures::feed;
use super::page::{Acts, on_call, pause, refresh, shown, until};
use super::server::{answer, requested};
use js_sys::Function;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use storymeter::widget::{Command, Mounted};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

const SRC: &str = "https://feeds.example/within.json";

/// The commands that an element may be given from within any other.
const COMMANDS: [Command; 6] = [
    Command::Show,
    Command::Update,
    Command::Feed,
    Command::Refresh,
    Command::Open,
    Command::Back,
];

fn act(mounted: &Mounted, command: Command) {
    match command {
        Command::Feed => mounted.set_feed(Some(feed("plain-1.1"))),
        Command::Refresh => mounted.refresh(Function::default()),
        Command::Open => mounted.open("harbour"),
        other => mounted.act(other, None, None),
    }
}

#[wasm_bindgen_test]
async fn whatever_is_called_may_call_back() {
    answer(200, feed("whole-story"));
    for function in ["notify", "report", "inline", "language"] {
        for inner in COMMANDS {
            let came = Rc::new(Cell::new(0));
            for outer in COMMANDS {
                let (page, mounted) = shown(&[("src", SRC)]).await;
                let mounted = Rc::new(mounted);
                let (once, within, counted) = (Cell::new(false), mounted.clone(), came.clone());
                let called = Closure::<dyn Fn(String)>::new(move |name: String| {
                    if name == function && !once.replace(true) {
                        counted.set(counted.get() + 1);
                        act(&within, inner);
                    }
                });
                on_call(&page.bridge, called.as_ref().unchecked_ref());
                // Without `src` the feed inside the tag is looked for.
                page.unset("src");
                act(&mounted, outer);
                page.set("src", SRC);
                mounted.update();
                page.settled().await;
                let state = refresh(&mounted).await;
                assert_eq!(state, "ready", "{outer:?} {function} {inner:?}");
                assert_eq!(page.container().child_element_count(), 1);
                on_call(&page.bridge, &Function::default());
            }
            assert!(came.get() > 0, "nothing has called {function}");
        }
    }
}

#[wasm_bindgen_test]
async fn whoever_waits_for_a_refresh_may_ask_for_the_next() {
    answer(200, feed("whole-story"));
    let (_page, mounted) = shown(&[("src", SRC)]).await;
    let mounted = Rc::new(mounted);
    let heard = Rc::new(RefCell::new(Vec::new()));
    let (within, told) = (mounted.clone(), heard.clone());
    let settled = Closure::<dyn Fn(JsValue)>::new(move |state: JsValue| {
        told.borrow_mut()
            .push(state.as_string().unwrap_or_default());
        within.refresh(Function::default());
        within.set_feed(Some(feed("plain-1.1")));
    });
    mounted.refresh(settled.as_ref().unchecked_ref::<Function>().clone());
    until("it was told", || !heard.borrow().is_empty()).await;
    pause().await;
    assert_eq!(*heard.borrow(), ["ready"]);
    assert!(requested() >= 2);
}
