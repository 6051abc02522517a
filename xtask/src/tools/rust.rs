//! What the Rust toolchain itself must have.

use std::path::Path;
use std::process::Command;

use crate::failure::{Failure, Result};
use crate::process;
use crate::step::step;

pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Adds the wasm target to the toolchain in use, unless it has it.
pub fn wasm_target() -> Result<()> {
    let library = process::quietly(
        Command::new("rustc").args(["--print", "target-libdir", "--target", WASM_TARGET]),
        "the Rust compiler doesn't answer",
    )?;
    if Path::new(library.trim()).is_dir() {
        return Ok(());
    }
    rustup(
        &["target", "add", WASM_TARGET],
        &format!("adding the target {WASM_TARGET}"),
    )
}

/// Adds rustfmt and clippy, which a minimal toolchain lacks.
pub fn lint_components() -> Result<()> {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        let mut probe = Command::new("cargo");
        if process::quietly(probe.args([subcommand, "--version"]), component).is_err() {
            rustup(
                &["component", "add", component],
                &format!("adding {component}"),
            )?;
        }
    }
    Ok(())
}

fn rustup(arguments: &[&str], what: &str) -> Result<()> {
    let remedy = format!("run `rustup {}`", arguments.join(" "));
    if process::find("rustup").is_none() {
        return Err(Failure::new(format!("{what} needs rustup"))
            .meaning("this Rust was not installed with rustup, so it can't be extended from here")
            .remedy(format!("install rustup (https://rustup.rs), then {remedy}")));
    }
    step(what, || {
        process::quietly(
            Command::new("rustup").args(arguments),
            &format!("{what} failed"),
        )
        .map(drop)
        .map_err(|failure| failure.remedy(&remedy))
    })
}
