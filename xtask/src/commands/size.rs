//! `cargo xtask size`

use std::path::Path;

use super::build;
use crate::failure::{Failure, Result};
use crate::pack::manifest::{self, Manifest};
use crate::size_table::SizeTable;
use crate::trunk::{DIST, Profile};

pub fn run(arguments: lexopt::Parser) -> Result<()> {
    super::no_options(arguments)?;
    match manifest::read(Path::new(DIST))? {
        Some(manifest) if manifest.profile == Some(Profile::Release) => {}
        Some(_) => {
            eprintln!(
                "{DIST}/ holds a development build, whose sizes mean nothing: building a release"
            );
            build::release()?;
        }
        None => {
            eprintln!("{DIST}/ is not built yet: building it");
            build::release()?;
        }
    }
    within_budgets()
}

/// Prints the sizes of a release build and fails where one is over its budget.
pub fn within_budgets() -> Result<()> {
    let Some(Manifest { files, .. }) = manifest::read(Path::new(DIST))? else {
        return Err(Failure::new(format!("{DIST}/ has no manifest"))
            .remedy("look at the hook in Trunk.toml: it should call `cargo xtask pack`"));
    };
    let table = SizeTable { files: &files };
    println!("{}", table.text());
    let excesses = table.excesses();
    if excesses.is_empty() {
        return Ok(());
    }
    Err(Failure::new(excesses.join("; "))
        .meaning("every reader of every page would pay for it")
        .remedy("find what grew: `twiggy top` on the wasm, esbuild's --analyze on the JavaScript"))
}
