//! Tests in a browser: the reader, the components in a
//! page, and the mounted widget.
#![cfg(target_arch = "wasm32")]

mod locale_table;

mod web {
    mod cards;
    mod handed_over;
    mod live;
    mod locales;
    mod morph;
    mod page;
    mod reader;
    mod refresh;
    mod unmount;
    mod widget;

    use crate::locale_table;
    use storymeter_fixtures as fixtures;
}

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
