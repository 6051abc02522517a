//! `cargo xtask size`

use std::path::Path;
use std::process::Command;

use super::{build, why};
use crate::failure::{Failure, Result};
use crate::pack::manifest::{self, Manifest};
use crate::process;
use crate::size_table::SizeTable;
use crate::sources;
use crate::tools::{self, rust::WASM_TARGET};
use crate::trunk::{self, DIST, Profile};

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let what = match arguments.next()? {
        None => within_budgets_now,
        Some(lexopt::Arg::Long("why")) => why::run,
        Some(lexopt::Arg::Long("immediate-abort")) => immediate_abort,
        Some(other) => return Err(other.unexpected().into()),
    };
    if let Some(other) = arguments.next()? {
        return Err(other.unexpected().into());
    }
    what()
}

/// The sizes of what the sources are now: a build that is older than they are is made anew.
fn within_budgets_now() -> Result<()> {
    let dist = Path::new(DIST);
    let why = match manifest::read(dist)? {
        None => Some("is not built yet: building it"),
        Some(_) if sources::changed_since(dist) => Some("is older than its sources: building it"),
        Some(manifest) if manifest.profile == Some(Profile::Release) => None,
        Some(_) => Some("holds a development build, whose sizes mean nothing: building a release"),
    };
    if let Some(why) = why {
        eprintln!("{DIST}/ {why}");
        build::release()?;
    }
    within_budgets()
}

/// A build of its own, to compare with.
const IMMEDIATE_ABORT: &str = "target/immediate-abort-dist";

/// Prints the sizes of a build with a standard library of its own, beside those of the release.
fn immediate_abort() -> Result<()> {
    within_budgets()?;
    tools::rust::standard_library_sources()?;
    let folder = Path::new(IMMEDIATE_ABORT);
    trunk::build_with_immediate_abort(folder)?;
    let files = manifest::read(folder)?
        .map(|manifest| manifest.files)
        .unwrap_or_default();
    let table = SizeTable {
        files: &files,
        others: &[],
    };
    println!(
        "with a standard library built for immediate abort:\n{}",
        table.text()
    );
    Ok(())
}

/// What the command line and the snapshot are made with, and a reader must not pay for.
const NATIVE_ONLY: [&str; 9] = [
    "anstream",
    "clap",
    "clap_complete",
    "clap_mangen",
    "html5gum",
    "icu",
    "jiff",
    "minifier",
    "schemars",
];

/// Fails where the wasm is built with a crate of the command line's.
fn wasm_is_without_the_command_line() -> Result<()> {
    let mut command = Command::new("cargo");
    command.args([
        "tree",
        "--package=storymeter",
        "--edges=normal",
        "--prefix=none",
        "--format={lib}",
    ]);
    command.args(["--features=storymeter/cli", "--target", WASM_TARGET]);
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
            .remedy("put them among the dependencies of targets other than wasm32 in Cargo.toml"),
    )
}

/// Prints the sizes of a release build and fails where one is over its budget.
pub fn within_budgets() -> Result<()> {
    let Some(Manifest { files, others, .. }) = manifest::read(Path::new(DIST))? else {
        return Err(Failure::new(format!("{DIST}/ has no manifest"))
            .remedy("look at the hook in Trunk.toml: it should call `cargo xtask pack`"));
    };
    let table = SizeTable {
        files: &files,
        others: &others,
    };
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
