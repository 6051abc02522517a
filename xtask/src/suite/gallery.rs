//! Pictures of the card, compared with those of `docs/gallery/`, in Chromium.

use std::path::Path;
use std::process::Command;

use super::{Outcome, counted};
use crate::failure::{Attempt, Result};
use crate::tools::browsers::Engine;
use crate::tools::node::{self, NodeTools};
use crate::trunk::DIST;

/// Where the pictures are.
const GALLERY: &str = "docs/gallery";
/// Where those go that differ.
const DIFFERENCES: &str = "target/gallery";
/// The fonts' own lock file.
const FONTS: &str = "gallery";

pub fn run() -> Outcome {
    counted("gallery", Some(Engine::Chromium), || command(true))
}

/// Takes the pictures anew, or compares.
pub fn command(check: bool) -> Result<Command> {
    let absolute = |path: &str| {
        Path::new(path)
            .canonicalize()
            .attempt(|| format!("{path} is not there"))
    };
    let fonts = node::provide_other(
        "gallery-fonts",
        Path::new(FONTS),
        "installing the gallery's fonts",
    )?;
    let tools = NodeTools::provide()?;
    let mut command = Command::new("cargo");
    command
        .args([
            "run",
            "--quiet",
            "--package=storymeter-e2e",
            "--bin=gallery",
            "--",
        ])
        .args([Path::new(GALLERY), &fonts, Path::new(DIFFERENCES)])
        .env("STORYMETER_ENGINE", Engine::Chromium.name())
        .env("STORYMETER_DIST", absolute(DIST)?)
        .env("STORYMETER_AXE", tools.axe())
        .env("STORYMETER_ACE", tools.accessibility_checker())
        .env(
            Engine::Chromium.end_to_end_variable(),
            Engine::Chromium.driver()?,
        );
    if check {
        command.arg("--check");
    }
    Ok(command)
}
