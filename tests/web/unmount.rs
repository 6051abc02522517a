//! What is left when an element is gone: nothing.

use super::fixtures::feed;
use super::page::{Acts, Page, pause, shown, until};
use super::server::{aborted, answer, never_answer, requested};
use js_sys::{Reflect, WebAssembly};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

/// Bytes of the module's memory. It never shrinks, so that growth shows.
fn memory() -> f64 {
    let memory: WebAssembly::Memory = wasm_bindgen::memory().unchecked_into();
    let length = Reflect::get(&memory.buffer(), &JsValue::from("byteLength"));
    length
        .ok()
        .and_then(|length| length.as_f64())
        .expect("a length")
}

/// Mounts an element with everything that holds something, and lets it go.
async fn cycle(number: u32) {
    let src = format!("https://feeds.example/{number}.json");
    let (page, mounted) = shown(&[("src", &src), ("refresh", "60")]).await;
    assert!(page.text().contains("490"), "{}", page.text());
    mounted.refresh(js_sys::Function::default());
    drop(mounted);
    assert!(page.container().first_child().is_none());
}

#[wasm_bindgen_test]
async fn five_hundred_cycles_leave_the_heap_as_it_was() {
    answer(200, feed("whole-story"));
    for number in 0..50 {
        cycle(number).await;
    }
    let before = memory();
    for number in 50..550 {
        cycle(number).await;
    }
    // One page of slack for an allocator that places blocks elsewhere.
    assert!(
        memory() <= before + 65_536.0,
        "from {before} to {}",
        memory()
    );
}

#[wasm_bindgen_test]
async fn nothing_is_asked_for_after_the_end() {
    never_answer();
    let page = Page::new(&[
        ("src", "https://feeds.example/late.json"),
        ("refresh", "60"),
    ]);
    let mounted = page.mount();
    mounted.show();
    until("it was asked for", || requested() == 1).await;
    let states = page.states();
    drop(mounted);
    pause().await;
    assert_eq!((requested(), aborted()), (1, 1));
    assert_eq!(page.states(), states, "nothing is said after the end");
    assert_eq!(page.events(), "");
}
