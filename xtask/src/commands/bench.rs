//! `cargo xtask bench`

use std::fs;
use std::path::Path;
use std::process::Command;

use lexopt::prelude::*;

use super::build;
use crate::failure::{Attempt, Failure, Result};
use crate::process;
use crate::step::heading;
use crate::tools::browsers::{self, Engine};
use crate::tools::node;
use crate::trunk::DIST;

/// The benchmark's own files; a copy of them runs where its packages are.
const SOURCE: &str = "bench";
const COPY: &str = "target/bench";

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut passed_on = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("quick") => passed_on.push("--quick"),
            Long("check") => passed_on.push("--check"),
            other => return Err(other.unexpected().into()),
        }
    }
    browsers::provide(&[Engine::Chromium])?;
    let modules = node::provide_other(
        "bench-tools",
        Path::new(SOURCE),
        "installing the benchmark's peers",
    )?;
    build::release()?;
    heading("the command line");
    process::openly(
        Command::new("cargo").args(["build", "--package=storymeter-cli"]),
        "the command line doesn't compile",
    )?;
    let copy = Path::new(COPY);
    copy_sources(Path::new(SOURCE), copy)?;
    link(&modules, &copy.join("node_modules"))?;
    heading("benchmark");
    let absolute = |path: &str| fs::canonicalize(path).attempt(|| format!("{path} is not there"));
    let command_line = format!("target/debug/storymeter{}", std::env::consts::EXE_SUFFIX);
    let mut command = Command::new("node");
    command
        .current_dir(copy)
        .arg("run.mjs")
        .args(passed_on)
        .env("BENCH_DIST", absolute(DIST)?)
        .env("BENCH_COMMAND", absolute(&command_line)?)
        .env("BENCH_RESULTS", absolute(SOURCE)?)
        .env("BENCH_OUT", absolute(COPY)?.join("out"))
        .env("BENCH_CHROMIUM", Engine::Chromium.program()?);
    process::openly(&mut command, "the benchmark failed")
}

fn copy_sources(from: &Path, to: &Path) -> Result<()> {
    let failed = || format!("can't copy {}", from.display());
    fs::create_dir_all(to).attempt(failed)?;
    for entry in fs::read_dir(from).attempt(failed)? {
        let entry = entry.attempt(failed)?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_sources(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target).attempt(failed)?;
        }
    }
    Ok(())
}

/// Packages are looked for beside the modules that import them.
fn link(modules: &Path, place: &Path) -> Result<()> {
    // From an earlier run; of another kind it is not ours to remove.
    let _ = fs::remove_file(place);
    #[cfg(unix)]
    let linked = std::os::unix::fs::symlink(modules, place);
    #[cfg(windows)]
    let linked = std::os::windows::fs::symlink_dir(modules, place);
    linked.map_err(|error| {
        Failure::new(format!("can't link {}", place.display()))
            .meaning(error.to_string())
            .remedy("remove target/bench and try again")
    })
}
