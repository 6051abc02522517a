//! The application on the client.
#![recursion_limit = "256"]

fn main() {
    leptos::mount::mount_to_body(leptos_app::App);
}
