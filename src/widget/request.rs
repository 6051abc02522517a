//! One request for a feed.

use crate::error::{Error, ErrorKind};
use crate::feed::{Feed, Reading, limits};
use crate::refresh::TIMEOUT_SECONDS;
use gloo_net::http::{RequestBuilder, Response};
use gloo_timers::callback::Timeout;
use js_sys::{Array, JSON, Reflect, Uint8Array};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AbortController, AbortSignal, Blob, ReadableStreamDefaultReader, RequestCache};

/// A request under way. Dropped, it is aborted, and its answer is not heard.
#[must_use]
pub(super) struct Request {
    controller: Option<AbortController>,
    wanted: Rc<Cell<bool>>,
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
        let wanted = Rc::new(Cell::new(true));
        let late = Rc::new(Cell::new(false));
        let timeout = Timeout::new(TIMEOUT_SECONDS * 1000, {
            let (controller, late) = (controller.clone(), late.clone());
            move || {
                late.set(true);
                abort(controller.as_ref());
            }
        });
        spawn_local({
            let wanted = wanted.clone();
            async move {
                let answer = fetch(&url, again, signal.as_ref()).await;
                let answer = answer.map_err(|error| match late.get() {
                    true => Error::new(ErrorKind::Timeout, &url),
                    false => error,
                });
                if wanted.get() {
                    done(answer);
                }
            }
        });
        Request {
            controller,
            wanted,
            _timeout: timeout,
        }
    }
}

impl Drop for Request {
    fn drop(&mut self) {
        self.wanted.set(false);
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
    let error = |kind| move || Error::new(kind, url);
    let mut request = RequestBuilder::new(url).abort_signal(signal);
    if again {
        request = request.cache(RequestCache::NoCache);
    }
    let response = request
        .send()
        .await
        .map_err(|_| Error::new(ErrorKind::Network, url))?;
    if !response.ok() {
        let status = response.status().to_string();
        return Err(Error::with_detail(ErrorKind::Http, url, &status));
    }
    let body = body(&response)
        .await
        .map_err(|kind| Error::new(kind, url))?;
    let document = JSON::parse(&body).map_err(|_| Error::new(ErrorKind::NotJson, url))?;
    Feed::read(&document).ok_or_else(error(ErrorKind::NotAFeed))
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
