//! Tests in a browser: the reader, the components in a
//! page, and the mounted widget.
#![cfg(target_arch = "wasm32")]

mod clock;
mod commands;
#[path = "../fixtures/mod.rs"]
mod fixtures;
mod guard;
mod handed_over;
mod live;
#[path = "../locale_table/mod.rs"]
mod locale_table;
mod locales;
mod markup;
mod page;
mod reader;
mod reentrance;
mod refresh;
mod server;
mod unmount;
mod widget;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
