//! The application on the server.
#![cfg(not(target_arch = "wasm32"))]
#![recursion_limit = "256"]

use leptos::prelude::*;
use leptos_app::App;

#[test]
fn the_server_prints_the_card() {
    let html = Owner::new().with(|| view! { <App /> }.to_html());
    for part in [
        "The Last Ferry Leaves an Hour Earlier",
        "AI-assisted",
        ">120",
        "role=\"doc-noteref\"",
    ] {
        assert!(html.contains(part), "no {part} in {html}");
    }
}
