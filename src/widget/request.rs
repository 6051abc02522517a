//! One request for a feed.

use crate::error::{Error, ErrorKind};
use crate::feed::limits;
use crate::refresh::TIMEOUT_SECONDS;
use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

/// What the browser calls: the failure, the text, and the seconds for which the
/// server wants no other request.
type Heard = Closure<dyn Fn(u32, String, u32)>;

// The fetching itself is JavaScript: as futures it was three kilobytes of wasm
// more (docs/decisions/0012-the-request-is-javascript.md).
#[wasm_bindgen(module = "/src/browser.js")]
extern "C" {
    fn request(url: &str, again: bool, limit: usize, seconds: u32, heard: &Heard) -> Function;
}

/// A request that is under way. Dropped, it is given up, and nobody is called
/// back.
#[must_use]
pub(super) struct Request {
    give_up: Function,
    _heard: Heard,
}

impl Request {
    /// Asks for a feed. `again` has caches ask the server whether their copy is
    /// still the latest; a first request takes what a preload has brought. `done`
    /// is called once, with the answer and the seconds for which the server wants
    /// no other request.
    pub(super) fn start(
        url: &str,
        again: bool,
        done: impl Fn(Result<String, Error>, u32) + 'static,
    ) -> Self {
        let subject = url.to_owned();
        let heard = Heard::new(move |failure, text: String, retry_after| {
            let answer = match kind(failure) {
                None => Ok(text),
                Some(kind) => Err(Error::with_detail(kind, &subject, &text)),
            };
            done(answer, retry_after);
        });
        Request {
            give_up: request(url, again, limits::FEED_BYTES, TIMEOUT_SECONDS, &heard),
            _heard: heard,
        }
    }
}

impl Drop for Request {
    fn drop(&mut self) {
        let _ = self.give_up.call0(&JsValue::NULL);
    }
}

/// The failures that `browser.js` knows.
fn kind(failure: u32) -> Option<ErrorKind> {
    match failure {
        1 => Some(ErrorKind::Network),
        2 => Some(ErrorKind::Http),
        3 => Some(ErrorKind::TooLarge),
        4 => Some(ErrorKind::InvalidSrc),
        5 => Some(ErrorKind::Timeout),
        _ => None,
    }
}
