//! `cargo xtask bench`

use std::fs;
use std::num::NonZeroU8;
use std::path::Path;
use std::process::Command;

use lexopt::prelude::*;

use super::build;
use crate::failure::{Attempt, Failure, Result};
use crate::process;
use crate::step::{heading, step};
use crate::tools::browsers::{self, Engine};
use crate::tools::node;
use crate::trunk::DIST;

/// The benchmark's own files; a copy of them runs where its packages are.
const SOURCE: &str = "bench";
const COPY: &str = "target/bench";

/// What each run found is kept, so that several of one build can be set beside each other.
const RUNS: &str = "target/bench-runs";

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let passed_on = parse(&mut arguments)?;
    step("the benchmark's own tests", tested)?;
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
    fs::create_dir_all(RUNS).attempt(|| format!("can't make {RUNS}"))?;
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
        .env("BENCH_RUNS", absolute(RUNS)?)
        .env("BENCH_OUT", absolute(COPY)?.join("out"))
        .env("BENCH_CHROMIUM", Engine::Chromium.program()?);
    process::openly(&mut command, "the benchmark failed")
}

/// What the benchmark's own script is told.
fn parse(arguments: &mut lexopt::Parser) -> Result<Vec<String>> {
    let mut passed_on = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("quick") => passed_on.push("--quick".to_owned()),
            Long("check") => passed_on.push("--check".to_owned()),
            Long("runs") => {
                let runs: NonZeroU8 = arguments.value()?.parse()?;
                passed_on.push(format!("--runs={runs}"));
            }
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(passed_on)
}

/// Tests the arithmetic of the benchmark: a mistake there would be believed.
pub fn tested() -> Result<()> {
    node::tested(SOURCE, "the benchmark is not what its tests say")
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

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Vec<String>> {
        parse(&mut lexopt::Parser::from_args(arguments))
    }

    #[test]
    fn options_are_passed_on() {
        let options = parsed(&["--quick", "--runs", "3"]).expect("these are all known");
        assert_eq!(options, ["--quick", "--runs=3"]);
        assert_eq!(parsed(&["--check"]).expect("so is this"), ["--check"]);
    }

    #[test]
    fn runs_are_a_number_from_one() {
        assert!(parsed(&["--runs=0"]).is_err());
        assert!(parsed(&["--runs=many"]).is_err());
        assert!(parsed(&["--runs"]).is_err());
    }
}
