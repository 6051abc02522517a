//! Tests in a browser: the reader over `JSON.parse`, the components in a
//! page, and the mounted widget.
#![cfg(target_arch = "wasm32")]

#[path = "../fixtures/mod.rs"]
mod fixtures;
mod markup;
mod page;
mod reader;
mod refresh;
mod unmount;
mod widget;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
