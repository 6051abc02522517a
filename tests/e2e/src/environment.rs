//! What `cargo xtask test` tells the tests, in environment variables.

use std::env;
use std::path::{Path, PathBuf};

/// A browser engine that the widget promises to work in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, driven by chromedriver.
    Chromium,
    /// Firefox, driven by geckodriver.
    Firefox,
    /// `WebKitGTK`'s MiniBrowser, driven by `WebKitWebDriver`.
    WebKit,
}

/// Everything that a run needs to know.
#[derive(Clone, Debug)]
pub struct Environment {
    /// The engine of this run.
    pub engine: Engine,
    /// The driver's program.
    pub driver: PathBuf,
    /// The folder that `cargo xtask build` made.
    pub dist: PathBuf,
    /// The file `axe.min.js`.
    pub axe: PathBuf,
    /// The file `ace.js` of IBM's accessibility-checker.
    pub ace: PathBuf,
    /// A folder with real feeds, where one was given.
    pub feeds: Option<PathBuf>,
}

impl Engine {
    fn read(word: &str) -> Option<Self> {
        match word {
            "chromium" => Some(Engine::Chromium),
            "firefox" => Some(Engine::Firefox),
            "webkit" => Some(Engine::WebKit),
            _ => None,
        }
    }

    fn driver_variable(self) -> &'static str {
        match self {
            Engine::Chromium => "CHROMEDRIVER",
            Engine::Firefox => "GECKODRIVER",
            Engine::WebKit => "WEBKITDRIVER",
        }
    }

    fn driver_program(self) -> &'static str {
        match self {
            Engine::Chromium => "chromedriver",
            Engine::Firefox => "geckodriver",
            Engine::WebKit => "WebKitWebDriver",
        }
    }
}

impl Environment {
    /// Reads the variables.
    ///
    /// # Errors
    ///
    /// What is missing, and that `cargo xtask test` is the way to run this.
    pub fn read() -> Result<Self, String> {
        let word = variable("STORYMETER_ENGINE")?;
        let engine = Engine::read(&word)
            .ok_or_else(|| format!("STORYMETER_ENGINE is {word}: chromium, firefox or webkit"))?;
        let driver = env::var_os(engine.driver_variable())
            .map_or_else(|| engine.driver_program().into(), PathBuf::from);
        Ok(Environment {
            engine,
            driver,
            dist: existing("STORYMETER_DIST")?,
            axe: existing("STORYMETER_AXE")?,
            ace: existing("STORYMETER_ACE")?,
            feeds: match env::var_os("STORYMETER_FEEDS") {
                Some(_) => Some(existing("STORYMETER_FEEDS")?),
                None => None,
            },
        })
    }
}

fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|_| {
        format!("{name} is not set. Run `cargo xtask test`: it builds the widget and starts these tests in every engine.")
    })
}

fn existing(name: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(variable(name)?);
    if Path::exists(&path) {
        Ok(path)
    } else {
        Err(format!(
            "{name} names {}, which does not exist",
            path.display()
        ))
    }
}
