//! A stand-in for `wasm-streams`, by `[patch.crates-io]`.
//!
//! Leptos brings `server_fn` along, that one `wasm-streams`, and this one
//! exports JavaScript classes: whatever is exported stays in the wasm, used or
//! not (`docs/decisions/0010-what-leptos-brings-along.md`). There are no server
//! functions here, so nothing below is ever called; it only has to compile.

use futures_core::Stream;
use std::pin::Pin;
use std::task::{Context, Poll};
use wasm_bindgen::{JsCast, JsValue};

/// A stream of the browser.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Wraps one.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        ReadableStream(raw)
    }

    /// None at all: nobody calls this.
    pub fn from_stream<S: Stream<Item = Result<JsValue, JsValue>> + 'static>(_: S) -> Self {
        ReadableStream(JsValue::UNDEFINED.unchecked_into())
    }

    /// What it wraps.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// Nothing.
    pub fn into_stream(self) -> Nothing {
        Nothing
    }
}

/// A stream that ends at once.
#[derive(Debug)]
pub struct Nothing;

impl Stream for Nothing {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
