//! One request for a feed.

use crate::error::{Error, ErrorKind};
use crate::feed::{Feed, Reading, limits};
use crate::refresh::TIMEOUT_SECONDS;
use gloo_net::http::{Request as Fetch, Response};
use gloo_timers::callback::Timeout;
use js_sys::{Array, JSON, Reflect, Uint8Array};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    AbortController, AbortSignal, Blob, ReadableStreamDefaultReader, RequestCache, RequestInit,
};

type Done = Box<dyn FnOnce(Result<Reading, Error>)>;

/// A request under way. Dropped, it is aborted, and its answer is not heard.
#[must_use]
pub(super) struct Request {
    controller: Option<AbortController>,
    /// Called once: by the answer or by the timer, whichever is first.
    done: Rc<Cell<Option<Done>>>,
    _timeout: Timeout,
}

impl Request {
    /// Asks for a feed. `again` has caches ask the server whether their copy
    /// is still the latest; a first request takes what a preload has brought.
    pub(super) fn start(
        url: String,
        again: bool,
        done: impl FnOnce(Result<Reading, Error>) + 'static,
    ) -> Self {
        let controller = AbortController::new().ok();
        let signal = controller.as_ref().map(AbortController::signal);
        let done: Rc<Cell<Option<Done>>> = Rc::new(Cell::new(Some(Box::new(done))));
        let timeout = Timeout::new(TIMEOUT_SECONDS * 1000, {
            let (controller, done, url) = (controller.clone(), done.clone(), url.clone());
            move || {
                // Not left to the aborted request: some engines never end one
                // whose body has stalled.
                let done = done.take();
                abort(controller.as_ref());
                if let Some(done) = done {
                    done(Err(Error::new(ErrorKind::Timeout, &url)));
                }
            }
        });
        spawn_local({
            let done = done.clone();
            async move {
                let answer = fetch(&url, again, signal.as_ref()).await;
                if let Some(done) = done.take() {
                    done(answer);
                }
            }
        });
        Request {
            controller,
            done,
            _timeout: timeout,
        }
    }
}

impl Drop for Request {
    fn drop(&mut self) {
        self.done.take();
        abort(self.controller.as_ref());
    }
}

fn abort(controller: Option<&AbortController>) {
    if let Some(controller) = controller {
        controller.abort();
    }
}

/// Fetches as a `<link rel="preload" as="fetch" crossorigin>` does (mode `cors`,
/// credentials `same-origin`: both are the defaults), so that such a preload is reused
/// ([HTML, consume a preloaded resource](https://html.spec.whatwg.org/multipage/links.html#consume-a-preloaded-resource)).
async fn fetch(url: &str, again: bool, signal: Option<&AbortSignal>) -> Result<Reading, Error> {
    let error = |kind| Error::new(kind, url);
    let init = RequestInit::new();
    init.set_signal(signal);
    if again {
        init.set_cache(RequestCache::NoCache);
    }
    let request = web_sys::Request::new_with_str_and_init(url, &init)
        .map_err(|_| error(ErrorKind::InvalidSrc))?;
    // Another hold on it, not the `clone()` that `Request` has in JavaScript.
    let response = Fetch::from(Clone::clone(&request)).send().await;
    let response = response.map_err(|_| error(ErrorKind::Network))?;
    if !response.ok() {
        let status = response.status().to_string();
        return Err(Error::with_detail(ErrorKind::Http, url, &status));
    }
    let body = body(&response).await.map_err(error)?;
    // Held so far: WebKit forgets the signal of a request that nobody holds.
    drop(request);
    let document = JSON::parse(&body).map_err(|_| error(ErrorKind::NotJson))?;
    Feed::read(&document).ok_or_else(|| error(ErrorKind::NotAFeed))
}

/// The body's text. Bytes are counted as they come: a body past the limit is
/// left where it is.
async fn body(response: &Response) -> Result<String, ErrorKind> {
    let lost = |_: JsValue| ErrorKind::Network;
    let Some(stream) = response.body() else {
        return Ok(String::new());
    };
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    let (chunks, mut length) = (Array::new(), 0);
    loop {
        let read = JsFuture::from(reader.read()).await.map_err(lost)?;
        let done = Reflect::get(&read, &"done".into()).map_err(lost)?;
        if done.is_truthy() {
            break;
        }
        let chunk = Reflect::get(&read, &"value".into()).map_err(lost)?;
        let chunk: Uint8Array = chunk.dyn_into().map_err(lost)?;
        length += chunk.length() as usize;
        if length > limits::FEED_BYTES {
            // Its outcome says nothing: the answer is refused either way.
            let _cancelled = reader.cancel();
            return Err(ErrorKind::TooLarge);
        }
        chunks.push(&chunk);
    }
    let blob = Blob::new_with_u8_array_sequence(&chunks).map_err(lost)?;
    let text = JsFuture::from(blob.text()).await.map_err(lost)?;
    Ok(text.as_string().unwrap_or_default())
}
