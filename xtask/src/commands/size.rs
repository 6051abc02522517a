//! `cargo xtask size`

use std::path::Path;
use std::process::Command;

use lexopt::prelude::*;

use super::{build, why};
use crate::failure::{Failure, Result};
use crate::pack::manifest;
use crate::process;
use crate::size_table::SizeTable;
use crate::tools::rust::WASM_TARGET;
use crate::trunk::DIST;

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let why = match arguments.next()? {
        None => false,
        Some(Long("why")) => true,
        Some(other) => return Err(other.unexpected().into()),
    };
    super::no_options(arguments)?;
    if why {
        return why::run();
    }
    build::release()?;
    within_budgets()
}

/// Prints the sizes of a release build and fails where one is over its budget.
pub fn within_budgets() -> Result<()> {
    let Some(manifest) = manifest::read(Path::new(DIST))? else {
        return Err(Failure::new(format!("{DIST}/ has no manifest"))
            .remedy("look at the hook in Trunk.toml: it should call `cargo xtask pack`"));
    };
    let table = SizeTable::new(&manifest);
    println!("{}", table.text());
    wasm_is_without_the_command_line()?;
    let excesses = table.excesses();
    if excesses.is_empty() {
        return Ok(());
    }
    Err(Failure::new(excesses.join("; "))
        .meaning("every reader of every page would pay for it")
        .remedy("find what grew: `cargo xtask size --why` for the wasm, esbuild's --analyze on the JavaScript"))
}

/// What the command line and the snapshot are made with, and a reader must not pay for.
const NATIVE_ONLY: [&str; 9] = [
    "anstream",
    "clap",
    "clap_complete",
    "clap_mangen",
    "html5gum",
    "jiff",
    "minifier",
    "schemars",
    "storymeter-style",
];

/// Fails where the wasm is built with a crate of the command line's.
fn wasm_is_without_the_command_line() -> Result<()> {
    let mut command = Command::new("cargo");
    command.args([
        "tree",
        "--package=storymeter-wasm",
        "--edges=normal",
        "--prefix=none",
        "--format={lib}",
        "--target",
        WASM_TARGET,
    ]);
    let tree = process::quietly(&mut command, "can't list what the wasm is built with")?;
    let found: Vec<&str> = tree
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| NATIVE_ONLY.contains(name))
        .collect();
    if found.is_empty() {
        return Ok(());
    }
    Err(
        Failure::new(format!("the wasm is built with {}", found.join(", ")))
            .meaning("they belong to the command line, and every reader would pay for them")
            .remedy("let the feature `ssr` bring them, or the crate of the command line"),
    )
}
