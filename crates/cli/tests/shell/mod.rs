//! The command line, as a shell calls it.
#![allow(dead_code, reason = "each file of tests uses some of it")]

use std::io::Write;
use std::process::{Command, Output, Stdio};

/// The day on which the tests take place.
pub const NOW: &str = "1792000000";

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_storymeter"));
    command.current_dir(root()).args(arguments);
    command.env("SOURCE_DATE_EPOCH", NOW);
    command
}

pub fn storymeter(arguments: &[&str]) -> Output {
    command(arguments).output().expect("it runs")
}

/// The same at another time, as `SOURCE_DATE_EPOCH` says it.
pub fn storymeter_at(now: &str, arguments: &[&str]) -> Output {
    let mut command = command(arguments);
    command.env("SOURCE_DATE_EPOCH", now);
    command.output().expect("it runs")
}

pub fn storymeter_reading(arguments: &[&str], input: impl AsRef<[u8]>) -> Output {
    let mut command = command(arguments);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("it runs");
    let mut stdin = child.stdin.take().expect("it is piped");
    // Whoever has heard enough stops listening.
    let _ = stdin.write_all(input.as_ref());
    drop(stdin);
    child.wait_with_output().expect("it ends")
}

/// The project's folder, so that files have the same names in every test.
fn root() -> &'static str {
    concat!(env!("CARGO_MANIFEST_DIR"), "/../..")
}

pub fn fixture(name: &str) -> String {
    format!("tests/fixtures/feeds/{name}.json")
}

pub fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("it prints text")
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("it prints text")
}
