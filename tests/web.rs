//! Tests in a browser: the reader, the components in a
//! page, and the mounted widget.
#![cfg(target_arch = "wasm32")]

mod locale_table;

mod web {
    mod attributes;
    mod cards;
    mod clock;
    mod commands;
    mod guard;
    mod handed_over;
    mod live;
    mod locales;
    mod morph;
    mod page;
    mod reader;
    mod reentrance;
    mod refresh;
    mod server;
    mod unmount;
    mod widget;

    use crate::locale_table;
    use storymeter_fixtures as fixtures;
}

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
