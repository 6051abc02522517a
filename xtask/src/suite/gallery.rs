//! Pictures of the card, compared with those of `docs/gallery/`, in Chromium.

use std::path::Path;
use std::process::Command;

use super::{Outcome, counted, end_to_end};
use crate::failure::Result;
use crate::tools::browsers::Engine;
use crate::tools::node;

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
    let fonts = node::provide_other(
        "gallery-fonts",
        Path::new(FONTS),
        "installing the gallery's fonts",
    )?;
    let mut command = Command::new("cargo");
    command
        .args(["run", "--quiet", "--package=storymeter-e2e"])
        .args(["--bin=gallery", "--"])
        .args([Path::new(GALLERY), &fonts, Path::new(DIFFERENCES)])
        .args(check.then_some("--check"));
    end_to_end::tell(&mut command, Engine::Chromium)?;
    Ok(command)
}
