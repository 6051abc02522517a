//! The parts of the test run, and what came of them.

pub mod end_to_end;
pub mod gallery;
pub mod native;
mod report;
mod tally;
pub mod web;

use std::env;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::failure::Result;
use crate::process;
use crate::project;
use crate::step::heading;
use crate::tools::browsers::Engine;
pub use report::Report;
use tally::Tally;

/// One line of the report.
pub struct Outcome {
    part: &'static str,
    engine: Option<Engine>,
    passed: u32,
    failed: u32,
    duration: Duration,
}

impl Outcome {
    pub fn is_success(&self) -> bool {
        self.failed == 0
    }
}

/// Does a part of the run that is one single question.
pub fn single(part: &'static str, work: impl FnOnce() -> Result<()>) -> Outcome {
    outcome(part, None, || {
        work().map(|()| Tally {
            passed: 1,
            failed: 0,
        })
    })
}

/// Runs a program that reports tests the way `cargo test` does, and counts them.
fn counted(
    part: &'static str,
    engine: Option<Engine>,
    command: impl Fn() -> Result<Command>,
) -> Outcome {
    counted_unless_lost(part, engine, |_| false, command)
}

/// The same for a part that may be lost before a test has begun, which a line tells: it is run once more.
fn counted_unless_lost(
    part: &'static str,
    engine: Option<Engine>,
    lost: impl Fn(&str) -> bool,
    command: impl Fn() -> Result<Command>,
) -> Outcome {
    outcome(part, engine, || {
        let run = || {
            let (mut tally, mut begun, mut is_lost) = (Tally::default(), false, false);
            let succeeded = process::watched(&mut command()?, |line| {
                tally.read(line);
                begun =
                    line.starts_with("running ") || begun && !line.starts_with("Running headless");
                is_lost |= lost(line) && !begun;
            })?;
            Ok((tally.judged(succeeded), is_lost && !succeeded))
        };
        let (tally, is_lost) = run()?;
        if !is_lost {
            return Ok(tally);
        }
        eprintln!("the browser never got the page; once more");
        run().map(|(tally, _)| tally)
    })
}

/// Does a part under its name. A failure is told and counted, not passed on: the other parts go on.
fn outcome(
    part: &'static str,
    engine: Option<Engine>,
    work: impl FnOnce() -> Result<Tally>,
) -> Outcome {
    let place = engine.map_or(String::new(), |engine| format!(", {}", engine.name()));
    heading(&format!("{part}{place}"));
    let started = Instant::now();
    let Tally { passed, failed } = work().unwrap_or_else(|failure| {
        eprintln!("{failure}");
        Tally {
            passed: 0,
            failed: 1,
        }
    });
    Outcome {
        part,
        engine,
        passed,
        failed,
        duration: started.elapsed(),
    }
}

/// `cargo test`, with a display of its own for an engine that can't do without.
fn cargo_test(engine: Option<Engine>) -> Command {
    let mut command = if engine.is_some_and(Engine::needs_display) {
        let mut command = Command::new("xvfb-run");
        command.args([
            "--auto-servernum",
            "--server-args=-screen 0 1600x1200x24",
            "cargo",
        ]);
        command
    } else {
        Command::new("cargo")
    };
    command.arg("test");
    if let Some(feeds) = project::feeds() {
        // Absolute, because cargo runs tests in the folder of their package.
        command.env(project::FEEDS_VARIABLE, feeds);
    }
    command
}

/// Runs only the tests whose names contain a text.
fn filter(command: &mut Command, name: Option<&str>) {
    if let Some(name) = name {
        command.arg("--").arg(name);
    }
}

/// Sets a variable that the user has not set.
fn default_variable(command: &mut Command, name: &str, value: &str) {
    if env::var_os(name).is_none() {
        command.env(name, value);
    }
}
