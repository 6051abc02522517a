//! `cargo xtask check`

use std::process::Command;

use crate::deny;
use crate::failure::{Failure, Result};
use crate::process;
use crate::step::{heading, step};
use crate::tools;
use crate::tools::node::NodeTools;
use crate::tools::rust::WASM_TARGET;

/// A look at the project: what it is called, and how it is done.
type Check = (&'static str, fn() -> Result<()>);

const CHECKS: [Check; 8] = [
    ("format", format),
    ("crates", deny::crates),
    ("advisories", deny::advisories),
    ("unused dependencies", unused_dependencies),
    ("JavaScript types", javascript_types),
    ("lints, native", lints_native),
    ("lints, wasm", lints_wasm),
    ("documentation", documentation),
];

pub fn run(arguments: lexopt::Parser) -> Result<()> {
    super::no_options(arguments)?;
    tools::rust::lint_components()?;
    tools::rust::wasm_target()?;
    let mut failed = Vec::new();
    // All of them, whatever comes: one run tells everything.
    for (name, check) in CHECKS {
        if let Err(failure) = check() {
            eprintln!("{failure}\n");
            failed.push(name);
        }
    }
    if failed.is_empty() {
        eprintln!("\nall {} checks passed", CHECKS.len());
        return Ok(());
    }
    Err(Failure::new(format!(
        "{} of {} checks: {}",
        failed.len(),
        CHECKS.len(),
        failed.join(", ")
    ))
    .remedy("each says above what it found"))
}

fn format() -> Result<()> {
    heading("format");
    cargo(&["fmt", "--all", "--check"], "the format is not rustfmt's")
        .map_err(|failure| failure.remedy("run `cargo fmt --all`"))
}

fn unused_dependencies() -> Result<()> {
    let shear = tools::cargo_shear()?.join("cargo-shear");
    step("unused dependencies", || {
        process::quietly(Command::new(shear).arg("shear"), "a dependency is not used")
            .map(drop)
            .map_err(|failure| failure.remedy("take it out of the Cargo.toml named above"))
    })
}

fn javascript_types() -> Result<()> {
    let tools = NodeTools::provide()?;
    step("JavaScript types", || {
        process::quietly(
            tools
                .type_checker()
                .args(["--checkJs", "--strict", "-p", "tsconfig.json"]),
            "the JavaScript doesn't fit its types",
        )
        .map(drop)
    })
}

fn lints_native() -> Result<()> {
    heading("lints, native");
    cargo(
        &["clippy", "--workspace", "--all-targets", "--", "-Dwarnings"],
        "clippy found something in the native build",
    )
}

fn lints_wasm() -> Result<()> {
    heading("lints, wasm");
    cargo(
        &[
            "clippy",
            "--package=storymeter",
            "--features=csr",
            "--target",
            WASM_TARGET,
            // The other tests are native ones.
            "--lib",
            "--test=web",
            "--",
            "-Dwarnings",
        ],
        "clippy found something in the wasm build",
    )
}

fn documentation() -> Result<()> {
    heading("documentation");
    process::openly(
        Command::new("cargo")
            .env("RUSTDOCFLAGS", "-Dwarnings")
            .args(["doc", "--workspace", "--no-deps"]),
        "the documentation has mistakes",
    )
}

fn cargo(arguments: &[&str], what: &str) -> Result<()> {
    process::openly(Command::new("cargo").args(arguments), what)
}
