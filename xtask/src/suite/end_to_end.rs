//! The tests of the built files, on host pages in whole browsers.

use std::path::Path;
use std::process::Command;

use super::{Outcome, cargo_test, counted, filter};
use crate::failure::{Attempt, Result};
use crate::tools::browsers::Engine;
use crate::tools::node::NodeTools;
use crate::trunk::DIST;

pub fn run(engine: Engine, name: Option<&str>) -> Outcome {
    counted("e2e", Some(engine), || {
        let mut command = command(engine)?;
        filter(&mut command, name);
        Ok(command)
    })
}

fn command(engine: Engine) -> Result<Command> {
    let mut command = cargo_test(Some(engine));
    command.arg("--package=storymeter-e2e");
    tell(&mut command, engine)?;
    Ok(command)
}

/// Tells a program of `tests/e2e` what it works with.
pub fn tell(command: &mut Command, engine: Engine) -> Result<()> {
    // Absolute, for the same reason as the feeds.
    let dist = Path::new(DIST)
        .canonicalize()
        .attempt(|| format!("{DIST}/ is not there"))?;
    let tools = NodeTools::provide()?;
    command
        .env("STORYMETER_ENGINE", engine.name())
        .env("STORYMETER_DIST", dist)
        .env("STORYMETER_AXE", tools.axe())
        .env("STORYMETER_ACE", tools.accessibility_checker())
        .env(engine.end_to_end_variable(), engine.driver()?);
    Ok(())
}
