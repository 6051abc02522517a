//! Dates from the browser's `Intl`, in the reader's own time zone.

use crate::feed::Timestamp;
use js_sys::JSON;
use std::cell::OnceCell;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// [`Intl.DateTimeFormat`](https://tc39.es/ecma402/#datetimeformat-objects).
    /// Both of these throw, on a malformed tag and on a time beyond the range
    /// of `Date`, and so are caught.
    #[wasm_bindgen(js_namespace = Intl)]
    type DateTimeFormat;

    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(tag: &str, options: &JsValue) -> Result<DateTimeFormat, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn format(this: &DateTimeFormat, milliseconds: f64) -> Result<String, JsValue>;
}

const OPTIONS: &str = r#"{"year":"numeric","month":"short","day":"numeric","hour":"numeric","minute":"2-digit","timeZoneName":"short"}"#;

/// A date formatter, made when the first date is shown.
pub(super) struct Dates {
    tag: Box<str>,
    format: OnceCell<Option<DateTimeFormat>>,
}

impl Dates {
    pub(super) fn new(tag: &str) -> Self {
        Dates {
            tag: tag.into(),
            format: OnceCell::new(),
        }
    }

    /// The moment as `Intl` writes it, else in UTC as RFC 3339 writes it.
    pub(super) fn moment(&self, time: Timestamp) -> String {
        let format = self.format.get_or_init(|| {
            let options = JSON::parse(OPTIONS).ok()?;
            DateTimeFormat::new(&self.tag, &options).ok()
        });
        let milliseconds = time.unix_seconds() as f64 * 1000.0;
        let written = format.as_ref().map(|format| format.format(milliseconds));
        written
            .and_then(Result::ok)
            .unwrap_or_else(|| time.to_rfc3339())
    }
}
