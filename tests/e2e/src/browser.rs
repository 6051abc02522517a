//! One WebDriver session.

use crate::capabilities::{Scheme, capabilities};
use crate::driver::Driver;
use crate::environment::{Engine, Environment};
use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::wd::{TimeoutConfiguration, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::Value;
use std::time::Duration;

const PROBE: &str = include_str!("../host/probe.js");

/// The width of the window that most tests use, in CSS pixels.
pub const WIDTH: u32 = 1_000;
const HEIGHT: u32 = 800;

/// Keys, as [WebDriver](https://www.w3.org/TR/webdriver2/#keyboard-actions) names them.
pub const TAB: char = '\u{e004}';
/// Presses what has the focus.
pub const ENTER: char = '\u{e007}';
/// With [`TAB`] it moves the focus back.
pub const SHIFT: char = '\u{e008}';
/// Leaves what was opened.
pub const ESCAPE: char = '\u{e00c}';
/// Presses a button.
pub const SPACE: char = ' ';

/// A command of the Chrome DevTools Protocol, as chromedriver passes it on.
#[derive(Debug)]
struct ChromeCommand {
    name: String,
    parameters: Value,
}

impl WebDriverCompatibleCommand for ChromeCommand {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/goog/cdp/execute"))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        let body = serde_json::json!({ "cmd": self.name, "params": self.parameters });
        (http::Method::POST, Some(body.to_string()))
    }
}

/// A browser under the tests' control.
#[derive(Debug)]
pub struct Browser {
    /// The engine it is.
    pub engine: Engine,
    client: Client,
    // Last: the session is gone before its driver is.
    _driver: Driver,
}

impl Browser {
    /// Starts the driver and a session.
    ///
    /// # Errors
    ///
    /// The driver does not start, or has no browser to offer.
    pub async fn open(environment: &Environment, scheme: Scheme) -> Result<Self, String> {
        let driver = Driver::start(environment).await?;
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities(environment.engine, scheme))
            .connect(&driver.address())
            .await
            .map_err(|error| {
                format!("{} gave no session: {error}", environment.driver.display())
            })?;
        let limits = TimeoutConfiguration::new(
            Some(Duration::from_secs(30)),
            Some(Duration::from_secs(30)),
            Some(Duration::ZERO),
        );
        let browser = Browser {
            engine: environment.engine,
            client,
            _driver: driver,
        };
        browser
            .client
            .update_timeouts(limits)
            .await
            .map_err(|error| error.to_string())?;
        browser.resize(WIDTH, HEIGHT).await;
        Ok(browser)
    }

    /// Opens an address; returns when its document and scripts are loaded.
    pub async fn goto(&self, address: &str) {
        let opened = self.client.goto(address).await;
        opened.unwrap_or_else(|error| panic!("{address} could not be opened: {error}"));
    }

    /// The address of the page that is open.
    pub async fn address(&self) -> String {
        let address = self.client.current_url().await;
        address.expect("a page is open").to_string()
    }

    /// Runs the body of a function in the page, with the helpers of
    /// `host/probe.js` at hand, and gives what it returns.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        let whole = format!("{PROBE}\n{script}");
        let returned = self.client.execute(&whole, arguments).await;
        returned.unwrap_or_else(|error| panic!("{script}\nfailed: {error}"))
    }

    /// The same for a body that awaits: gives what its promise resolves to.
    pub async fn run_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        let whole = format!(
            "{PROBE}
            const given = [...arguments], done = given.pop();
            (async function () {{ {script} }}).apply(null, given).then(
                (value) => done({{ value: value ?? null }}),
                (error) => done({{ error: String(error) }}),
            );"
        );
        let returned = self.client.execute_async(&whole, arguments).await;
        let returned = returned.unwrap_or_else(|error| panic!("{script}\nfailed: {error}"));
        assert!(
            returned.get("error").is_none(),
            "{script}\nrejected: {}",
            returned["error"]
        );
        returned["value"].clone()
    }

    /// Makes the window that large, in CSS pixels, its frame included.
    pub async fn resize(&self, width: u32, height: u32) {
        let resized = self.client.set_window_size(width, height).await;
        resized.expect("the window can be resized");
    }

    /// Presses keys together, and lets them go in the opposite order.
    pub async fn press(&self, keys: &[char]) {
        let mut actions = KeyActions::new("keyboard".into());
        for value in keys.iter().copied() {
            actions = actions.then(KeyAction::Down { value });
        }
        for value in keys.iter().rev().copied() {
            actions = actions.then(KeyAction::Up { value });
        }
        let pressed = self.client.perform_actions(actions).await;
        pressed.expect("a key can be pressed");
    }

    /// Clicks with the mouse at a point of the window's page.
    pub async fn point(&self, x: f64, y: f64) {
        let actions = MouseActions::new("mouse".into())
            .then(PointerAction::MoveTo {
                duration: None,
                x,
                y,
            })
            .then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            })
            .then(PointerAction::Up {
                button: MOUSE_BUTTON_LEFT,
            });
        let clicked = self.client.perform_actions(actions).await;
        clicked.expect("the mouse can be moved and pressed");
    }

    /// Makes the page's own part of the window that large. Only Chromium, and
    /// it takes sizes that no window has.
    pub async fn view(&self, width: u32, height: u32) {
        let metrics = serde_json::json!({
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false,
        });
        self.command("Emulation.setDeviceMetricsOverride", metrics)
            .await;
    }

    /// Gives the window its own size back, after [`Browser::view`].
    pub async fn view_window(&self) {
        let nothing = serde_json::json!({});
        self.command("Emulation.clearDeviceMetricsOverride", nothing)
            .await;
    }

    /// Gives Chromium a command of its developer tools' protocol.
    pub async fn command(&self, name: &str, parameters: Value) -> Value {
        let command = ChromeCommand {
            name: name.to_owned(),
            parameters,
        };
        let answered = self.client.issue_cmd(command).await;
        answered.unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// A picture of the window, as PNG.
    pub async fn screenshot(&self) -> Vec<u8> {
        self.client.screenshot().await.expect("a page is open")
    }

    /// Ends the session in an orderly way.
    pub async fn close(self) {
        let _ = self.client.close().await;
    }
}
