//! What each driver is asked for: a headless browser that talks to nobody but
//! the test's own servers.

use crate::environment::Engine;
use serde_json::{Map, Value, json};
use std::path::PathBuf;

/// What the reader's system prefers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Dark text on a light ground.
    Light,
    /// Light text on a dark ground.
    Dark,
}

/// The capabilities of a new session.
pub fn capabilities(engine: Engine, scheme: Scheme) -> Map<String, Value> {
    let mut all = Map::new();
    let (name, options) = match engine {
        Engine::Chromium => ("goog:chromeOptions", chromium(scheme)),
        Engine::Firefox => ("moz:firefoxOptions", firefox(scheme)),
        Engine::WebKit => ("webkitgtk:browserOptions", webkit(scheme)),
    };
    all.insert(name.into(), options);
    all
}

fn chromium(scheme: Scheme) -> Value {
    let preferred = if scheme == Scheme::Dark { 0 } else { 1 };
    json!({
        "args": [
            "--headless=new",
            // Needed where the tests run as root, as they do in a container.
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-extensions",
            "--disable-sync",
            "--no-first-run",
            "--force-device-scale-factor=1",
            "--hide-scrollbars",
            "--lang=en-US",
            format!("--blink-settings=preferredColorScheme={preferred}"),
        ],
    })
}

fn firefox(scheme: Scheme) -> Value {
    let preferred = if scheme == Scheme::Dark { 0 } else { 1 };
    json!({
        "args": ["-headless"],
        "prefs": {
            "app.normandy.enabled": false,
            "browser.region.update.enabled": false,
            "browser.search.update": false,
            "extensions.update.enabled": false,
            "intl.locale.requested": "en-US",
            "layout.css.prefers-color-scheme.content-override": preferred,
            "network.captive-portal-service.enabled": false,
            "network.connectivity-service.enabled": false,
            "services.settings.server": "data:,",
        },
    })
}

fn webkit(scheme: Scheme) -> Value {
    let mut arguments = vec!["--automation"];
    if scheme == Scheme::Dark {
        arguments.push("--dark-mode");
    }
    json!({ "binary": mini_browser(), "args": arguments })
}

/// `MiniBrowser` stands beside the library, in a folder named after its version.
fn mini_browser() -> PathBuf {
    let parents = ["/usr/lib", "/usr/libexec", "/usr/lib64"].map(PathBuf::from);
    let below = parents.iter().flat_map(|parent| folders(parent));
    let mut candidates: Vec<PathBuf> = parents.iter().cloned().chain(below).collect();
    candidates.sort();
    let mut found: Vec<PathBuf> = candidates
        .iter()
        .flat_map(|folder| folders(folder))
        .filter(|folder| {
            folder
                .file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with("webkit2gtk-"))
        })
        .map(|folder| folder.join("MiniBrowser"))
        .filter(|program| program.exists())
        .collect();
    found.sort();
    found.pop().unwrap_or_else(|| "MiniBrowser".into())
}

fn folders(parent: &std::path::Path) -> Vec<PathBuf> {
    let Ok(entries) = parent.read_dir() else {
        return Vec::new();
    };
    entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.is_dir())
        .collect()
}
