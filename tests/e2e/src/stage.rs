//! One test's world: a browser, the host's server and the widget's server,
//! always on two different sites.

use crate::answer::Answer;
use crate::browser::Browser;
use crate::dist::{Dist, ENTRY};
use crate::driver::free_port;
use crate::element::Element;
use crate::environment::Environment;
use crate::page::Page;
use crate::server::Server;
use serde_json::{Value, json};
use std::rc::Rc;
use std::time::{Duration, Instant};
use tokio::time::sleep;

/// How long a test waits for something before it calls it missing. It says
/// nothing about how long anything may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// The feeds that every test finds on the widget's server.
const FEEDS: [(&str, &str); 4] = [
    ("story", include_str!("../feeds/story.json")),
    ("later", include_str!("../feeds/later.json")),
    ("empty-meter", include_str!("../feeds/empty-meter.json")),
    ("plain", include_str!("../feeds/plain.json")),
];

/// What a test works with.
#[derive(Debug)]
pub struct Stage {
    /// The engine's session, shared by all tests.
    pub browser: Rc<Browser>,
    /// What `cargo xtask test` said.
    pub environment: Rc<Environment>,
    /// The built files.
    pub dist: Dist,
    /// Serves the host page.
    pub host: Server,
    /// Serves the built files, and feeds below `/feeds/`.
    pub assets: Server,
}

impl Stage {
    /// Sets up two fresh servers.
    pub async fn new(browser: Rc<Browser>, environment: Rc<Environment>, dist: Dist) -> Self {
        let assets = Server::assets(environment.dist.clone()).await;
        for (name, feed) in FEEDS {
            assets.put(
                &format!("/feeds/{name}.json"),
                Answer::file("feed.json", feed),
            );
        }
        Stage {
            browser,
            environment,
            dist,
            host: Server::host().await,
            assets,
        }
    }

    /// Publishes a page on the host and opens it.
    pub async fn open(&self, page: Page) {
        page.publish(&self.host, &self.assets);
        self.browser.goto(&format!("{}/", self.host.origin())).await;
    }

    /// The page's only element, or its first.
    pub fn element(&self) -> Element<'_> {
        self.find("story-meter")
    }

    /// The first element that a selector matches.
    pub fn find(&self, selector: &str) -> Element<'_> {
        Element {
            stage: self,
            selector: selector.to_owned(),
        }
    }

    /// Runs the body of a function in the page.
    pub async fn run(&self, script: &str) -> Value {
        self.browser.run(script, Vec::new()).await
    }

    /// The same for a body that awaits.
    pub async fn run_async(&self, script: &str) -> Value {
        self.browser.run_async(script, Vec::new()).await
    }

    /// What the host page has noticed, by its name in `host/watch.js`.
    pub async fn noticed(&self, name: &str) -> Value {
        self.browser
            .run("return window.watch[arguments[0]];", vec![json!(name)])
            .await
    }

    /// Waits until a script gives something true, and gives that.
    pub async fn until(&self, script: &str) -> Value {
        let mut last = Value::Null;
        let found = wait(async || {
            last = self.run(script).await;
            truthy(&last)
        });
        assert!(
            found.await,
            "this never came true: {script}\n{}",
            self.report().await
        );
        last
    }

    /// Waits until the browser has gone to a path. The browser is asked, not
    /// the page: a script that runs while its page goes is none.
    pub async fn until_at(&self, path: &str) {
        let there = wait(async || self.browser.address().await.ends_with(path));
        assert!(there.await, "the browser never went to {path}");
    }

    /// Waits until the script has made every element on the page ours.
    pub async fn until_defined(&self) {
        self.until(
            "return customElements.get('story-meter') !== undefined
                && !document.querySelector('story-meter:not(:defined)');",
        )
        .await;
    }

    /// Waits until the widget's server has had a number of requests for a path.
    pub async fn until_requested(&self, path: &str, count: usize) {
        let enough = wait(async || self.assets.requests_for(path).len() >= count);
        assert!(
            enough.await,
            "{path} was not requested {count} times\n{}",
            self.report().await
        );
    }

    /// Waits until the browser hung up on a request for a path.
    pub async fn until_abandoned(&self, path: &str) {
        let gone = wait(async || {
            self.assets
                .requests_for(path)
                .iter()
                .all(|request| request.abandoned)
        });
        assert!(
            gone.await,
            "{path} is still awaited\n{}",
            self.report().await
        );
    }

    /// An address at which nothing listens.
    pub fn refused_address() -> String {
        format!("http://localhost:{}/feeds/story.json", free_port())
    }

    /// The path of the built wasm on the widget's server.
    pub fn wasm_path(&self) -> String {
        format!("/{}", self.dist.wasm)
    }

    /// Puts another wasm in the place of the built one.
    pub fn replace_wasm(&self, answer: Answer) {
        self.assets.put(&self.wasm_path(), answer);
    }

    /// How often each built file was requested: entry, runtime, wasm.
    pub fn requests_for_files(&self) -> [usize; 3] {
        [ENTRY, &self.dist.runtime, &self.dist.wasm]
            .map(|name| self.assets.requests_for(&format!("/{name}")).len())
    }

    /// Asserts that nothing the widget did reached the host page as an error.
    pub async fn assert_undisturbed(&self) {
        let noticed = self
            .run("return window.watch ? [watch.errors, watch.rejections, watch.consoleErrors] : [[], [], []];")
            .await;
        assert_eq!(
            noticed,
            json!([[], [], []]),
            "exceptions, rejections, console errors of the host page"
        );
    }

    /// Everything that may explain a failure.
    pub async fn report(&self) -> String {
        let page = self
            .run(
                "return [...document.querySelectorAll('story-meter')].slice(0, 3).map(look)
                    .concat(window.watch ?? []);",
            )
            .await;
        let requests: Vec<String> = self
            .assets
            .requests()
            .iter()
            .map(|request| {
                let hung_up = if request.abandoned { " (hung up)" } else { "" };
                format!("{} {}{hung_up}", request.method, request.path)
            })
            .collect();
        format!("page: {page:#}\nrequests: {requests:#?}")
    }
}

/// Asks again and again until the answer is yes, or patience is at its end.
pub async fn wait(mut ask: impl AsyncFnMut() -> bool) -> bool {
    let start = Instant::now();
    loop {
        if ask().await {
            return true;
        }
        if start.elapsed() > PATIENCE {
            return false;
        }
        sleep(Duration::from_millis(30)).await;
    }
}

fn truthy(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(yes) => *yes,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        Value::Array(_) | Value::Object(_) => true,
    }
}
