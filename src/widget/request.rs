//! One request for a feed.

use crate::error::{Error, ErrorKind};
use crate::feed::limits;
use crate::refresh::TIMEOUT_SECONDS;
use gloo_timers::callback::Timeout;
use js_sys::Function;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

// The fetching itself is JavaScript: as futures it was three kilobytes of wasm
// more (docs/decisions/0012-the-request-is-javascript.md).
#[wasm_bindgen(module = "/src/browser.js")]
extern "C" {
    fn request(url: &str, again: bool, limit: usize, done: &Answered) -> Function;
}

type Answered = Closure<dyn Fn(u32, String)>;
type Done = Box<dyn FnOnce(Result<String, Error>)>;

/// A request under way. Dropped, it is given up, and its answer is not heard.
#[must_use]
pub(super) struct Request {
    give_up: Function,
    /// Called once: by the answer or by the timer, whichever is first.
    done: Rc<Cell<Option<Done>>>,
    _answered: Answered,
    _timeout: Timeout,
}

impl Request {
    /// Asks for a feed. `again` has caches ask the server whether their copy
    /// is still the latest; a first request takes what a preload has brought.
    pub(super) fn start(
        url: String,
        again: bool,
        done: impl FnOnce(Result<String, Error>) + 'static,
    ) -> Self {
        let done: Rc<Cell<Option<Done>>> = Rc::new(Cell::new(Some(Box::new(done))));
        let answered = Answered::new({
            let (done, url) = (done.clone(), url.clone());
            move |failure: u32, text: String| {
                let answer = match kind(failure) {
                    None => Ok(text),
                    Some(kind) => Err(Error::with_detail(kind, &url, &text)),
                };
                if let Some(done) = done.take() {
                    done(answer);
                }
            }
        });
        let give_up = request(&url, again, limits::FEED_BYTES, &answered);
        // Not left to the request: some engines never end one whose body has
        // stalled. What the answer is for lets go of this, and so gives it up.
        let timeout = Timeout::new(TIMEOUT_SECONDS * 1000, {
            let done = done.clone();
            move || {
                if let Some(done) = done.take() {
                    done(Err(Error::new(ErrorKind::Timeout, &url)));
                }
            }
        });
        Request {
            give_up,
            done,
            _answered: answered,
            _timeout: timeout,
        }
    }
}

impl Drop for Request {
    fn drop(&mut self) {
        self.done.take();
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
        _ => None,
    }
}
