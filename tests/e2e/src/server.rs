//! A web server on a port of its own, whose answers a test chooses and whose
//! requests it can count.

use crate::answer::Answer;
use axum::Router;
use axum::body::Body;
use axum::extract::Request as AxumRequest;
use axum::http::{HeaderMap, Response};
use std::collections::HashMap;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A running server. Dropping it closes its port.
#[derive(Debug)]
pub struct Server {
    origin: String,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

/// A request as it arrived.
#[derive(Clone, Debug)]
pub struct Request {
    /// The path, without the query.
    pub path: String,
    /// `GET`, mostly.
    pub method: String,
    /// `Sec-Fetch-Mode`, where the engine sends it.
    pub mode: Option<String>,
    /// Whether a cookie came along.
    pub cookies: bool,
    /// The version that the browser has (`If-None-Match`).
    pub known: Option<String>,
    /// Whether the browser hung up before it had an answer.
    pub abandoned: bool,
}

#[derive(Debug, Default)]
struct Shared {
    folder: Option<PathBuf>,
    any_origin: bool,
    answers: Mutex<HashMap<String, Answer>>,
    requests: Mutex<Vec<Request>>,
}

impl Server {
    /// A host page's server: nothing is there but what the test puts there.
    pub async fn host() -> Self {
        Server::start("127.0.0.1", Shared::default()).await
    }

    /// A server of built files, as a CDN is: every origin may read.
    pub async fn assets(folder: PathBuf) -> Self {
        let shared = Shared {
            folder: Some(folder),
            any_origin: true,
            ..Shared::default()
        };
        // Another name, so that it is another site, not only another origin.
        Server::start("localhost", shared).await
    }

    async fn start(name: &str, shared: Shared) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await;
        let listener = listener.expect("there is a free port");
        let port = listener.local_addr().expect("it is bound").port();
        let shared = Arc::new(shared);
        let state = Arc::clone(&shared);
        let router = Router::new().fallback(move |request| respond(Arc::clone(&state), request));
        let task = tokio::spawn(async move {
            let served = axum::serve(listener, router).await;
            served.expect("it serves until its task is stopped");
        });
        Server {
            origin: format!("http://{name}:{port}"),
            shared,
            task,
        }
    }

    /// Its origin, such as `http://localhost:4711`.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// From now on a path is answered like this.
    pub fn put(&self, path: &str, answer: Answer) {
        lock(&self.shared.answers).insert(path.to_owned(), answer);
    }

    /// Every request so far, in order.
    pub fn requests(&self) -> Vec<Request> {
        lock(&self.shared.requests).clone()
    }

    /// The requests of one path.
    pub fn requests_for(&self, path: &str) -> Vec<Request> {
        let mut requests = self.requests();
        requests.retain(|request| request.path == path);
        requests
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn respond(shared: Arc<Shared>, request: AxumRequest) -> Response<Body> {
    let path = request.uri().path().to_owned();
    let header = |headers: &HeaderMap, name: &str| {
        headers
            .get(name)
            .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    let known = header(request.headers(), "if-none-match");
    let entry = Entry::add(
        &shared,
        Request {
            path: path.clone(),
            method: request.method().to_string(),
            mode: header(request.headers(), "sec-fetch-mode"),
            cookies: request.headers().contains_key("cookie"),
            known: known.clone(),
            abandoned: false,
        },
    );
    let chosen = lock(&shared.answers).get(&path).cloned();
    let mut answer = chosen
        .or_else(|| shared.file(&path))
        .unwrap_or_else(|| Answer::status(404));
    if shared.any_origin {
        answer = answer.header("access-control-allow-origin", "*");
    }
    let response = answer.send(known.as_deref()).await;
    entry.answered();
    response
}

impl Shared {
    fn file(&self, path: &str) -> Option<Answer> {
        let relative = path.trim_start_matches('/');
        let inside = !relative.split('/').any(|step| step == "..");
        let file = self.folder.as_ref().filter(|_| inside)?.join(relative);
        Some(Answer::file(relative, std::fs::read(file).ok()?))
    }
}

/// A request's place in the list. A browser that hangs up drops the answer in
/// the making, and this with it.
struct Entry {
    shared: Arc<Shared>,
    place: usize,
    answered: bool,
}

impl Entry {
    fn add(shared: &Arc<Shared>, request: Request) -> Self {
        let mut requests = lock(&shared.requests);
        requests.push(request);
        Entry {
            shared: Arc::clone(shared),
            place: requests.len() - 1,
            answered: false,
        }
    }

    fn answered(mut self) {
        self.answered = true;
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        if !self.answered {
            lock(&self.shared.requests)[self.place].abandoned = true;
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex
        .lock()
        .expect("nothing panics while it holds this lock")
}
