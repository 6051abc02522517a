//! The application on the client.
#![cfg(target_arch = "wasm32")]
#![recursion_limit = "256"]

use gloo_timers::future::TimeoutFuture;
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos_app::App;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::HtmlElement;

wasm_bindgen_test_configure!(run_in_browser);

fn find(selector: &str) -> Option<HtmlElement> {
    let found = document()
        .query_selector(selector)
        .expect("a good selector");
    found.map(JsCast::unchecked_into)
}

fn text_of(selector: &str) -> String {
    find(selector)
        .and_then(|found| found.text_content())
        .unwrap_or_default()
}

async fn press(selector: &str) {
    find(selector).expect("it is there").click();
    TimeoutFuture::new(20).await;
}

#[wasm_bindgen_test]
async fn the_card_follows_the_signals() {
    let body = document().body().expect("a page has one");
    let mounted = mount_to(body.unchecked_into(), App);
    assert_eq!(text_of("data.count"), "120");
    assert!(find(".narrative").is_some());
    press("#count").await;
    assert_eq!(text_of("data.count"), "180");
    press("#brief").await;
    assert!(find(".narrative").is_none(), "the meter has none");
    assert_eq!(text_of("data.count"), "180");
    drop(mounted);
    assert!(find("main").is_none());
}
