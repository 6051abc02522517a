//! `cargo xtask build`

use std::path::Path;

use crate::failure::Result;
use crate::trunk::{self, DIST, Profile};

pub fn run(arguments: lexopt::Parser) -> Result<()> {
    super::no_options(arguments)?;
    release()?;
    eprintln!("built {DIST}/; `cargo xtask size` shows how heavy it is");
    Ok(())
}

/// Builds `dist/` as it is published.
pub fn release() -> Result<()> {
    trunk::prepare()?;
    trunk::build(Profile::Release, Path::new(DIST))
}
