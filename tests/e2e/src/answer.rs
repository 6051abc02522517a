//! What a server says to a request, faults included.

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, Response, StatusCode, header};
use futures_util::StreamExt;
use futures_util::stream;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;

/// An answer, or the lack of one.
#[derive(Clone, Debug)]
pub struct Answer {
    status: u16,
    content_type: String,
    headers: Vec<(&'static str, String)>,
    /// What names this version of it, where browsers may keep it.
    tag: Option<String>,
    /// How long the server thinks about it.
    delay: Duration,
    body: Bytes,
    ending: Ending,
    /// What follows the body, and what each piece of it waits for.
    pieces: Option<(Vec<Bytes>, Arc<Semaphore>)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    Whole,
    /// The connection stays open and the rest never comes.
    Stalled,
    /// Not even a status comes.
    Silent,
}

impl Answer {
    /// Status 200 and a body.
    pub fn new(content_type: &str, body: impl Into<Bytes>) -> Self {
        Answer {
            status: 200,
            content_type: content_type.to_owned(),
            headers: Vec::new(),
            tag: None,
            delay: Duration::ZERO,
            body: body.into(),
            ending: Ending::Whole,
            pieces: None,
        }
    }

    /// A file, typed by the ending of its name.
    pub fn file(name: &str, body: impl Into<Bytes>) -> Self {
        let content_type = match name.rsplit_once('.').map(|(_, ending)| ending) {
            Some("html") => "text/html; charset=utf-8",
            Some("js") => "text/javascript; charset=utf-8",
            Some("css") => "text/css; charset=utf-8",
            Some("json") => "application/feed+json",
            Some("wasm") => "application/wasm",
            Some("svg") => "image/svg+xml",
            _ => "application/octet-stream",
        };
        Answer::new(content_type, body)
    }

    /// An HTML page, as a mistaken address often gives.
    pub fn html() -> Self {
        Answer::new(
            "text/html; charset=utf-8",
            "<!doctype html><title>Welcome</title><p>Not what you asked for.",
        )
    }

    /// Another status, with a short page.
    pub fn status(status: u16) -> Self {
        Answer {
            status,
            ..Answer::html()
        }
    }

    /// A redirect to another address.
    pub fn redirect(to: &str) -> Self {
        Answer::status(302).header("location", to)
    }

    /// The request is taken and never answered.
    pub fn silence() -> Self {
        Answer {
            ending: Ending::Silent,
            ..Answer::html()
        }
    }

    /// The same answer, whose body never ends.
    #[must_use]
    pub fn stalled(self) -> Self {
        Answer {
            ending: Ending::Stalled,
            ..self
        }
    }

    /// The same answer, a text, cut in pieces wherever `mark` stands. Each but
    /// the first waits for a permit.
    #[must_use]
    pub fn cut(self, mark: &str, gate: &Arc<Semaphore>) -> Self {
        let text = String::from_utf8_lossy(&self.body).into_owned();
        let mut pieces = text.split(mark).map(|piece| Bytes::from(piece.to_owned()));
        let body = pieces.next().unwrap_or_default();
        Answer {
            pieces: Some((pieces.collect(), Arc::clone(gate))),
            body,
            ..self
        }
    }

    /// The same answer, after a while.
    #[must_use]
    pub fn late(self, delay: Duration) -> Self {
        Answer { delay, ..self }
    }

    /// The same answer under another type.
    #[must_use]
    pub fn typed(self, content_type: &str) -> Self {
        Answer {
            content_type: content_type.to_owned(),
            ..self
        }
    }

    /// The same answer with one more header.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// The same answer, which browsers keep and ask about: one who has this
    /// version is told so (status 304).
    #[must_use]
    pub fn tagged(self, tag: &str) -> Self {
        Answer {
            tag: Some(format!("\"{tag}\"")),
            ..self
        }
    }

    /// `known` is the version that the browser has.
    pub(crate) async fn send(mut self, known: Option<&str>) -> Response<Body> {
        if self.tag.is_some() && self.tag.as_deref() == known {
            self.status = 304;
            self.body = Bytes::new();
        }
        tokio::time::sleep(self.delay).await;
        let body = match self.ending {
            Ending::Silent => std::future::pending().await,
            Ending::Whole => match self.pieces {
                Some((pieces, gate)) => in_pieces(self.body, pieces, gate),
                None => Body::from(self.body),
            },
            Ending::Stalled => {
                let first = stream::once(async { Ok::<_, Infallible>(self.body) });
                Body::from_stream(first.chain(stream::pending()))
            }
        };
        let mut response = Response::new(body);
        *response.status_mut() = StatusCode::from_u16(self.status).expect("a real status");
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, value(&self.content_type));
        // A second request must reach the server, or it could not be counted.
        let caching = match &self.tag {
            Some(tag) => {
                headers.insert(header::ETAG, value(tag));
                "no-cache"
            }
            None => "no-store",
        };
        headers.insert(header::CACHE_CONTROL, value(caching));
        for (name, text) in &self.headers {
            headers.append(*name, value(text));
        }
        response
    }
}

/// A body whose later pieces wait for a permit each.
fn in_pieces(first: Bytes, pieces: Vec<Bytes>, gate: Arc<Semaphore>) -> Body {
    let first = stream::once(async { Ok::<_, Infallible>(first) });
    let rest = stream::iter(pieces).then(move |piece| {
        let gate = Arc::clone(&gate);
        async move {
            let permit = gate.acquire().await.expect("nobody closes the gate");
            permit.forget();
            Ok(piece)
        }
    });
    Body::from_stream(first.chain(rest))
}

fn value(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).expect("a header of visible characters")
}
