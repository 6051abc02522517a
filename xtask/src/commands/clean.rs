//! `cargo xtask clean`

use std::path::Path;
use std::process::Command;

use crate::cache;
use crate::failure::Result;
use crate::process;
use crate::trunk::{DEMO, DIST};

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut tools = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("tools") => tools = true,
            other => return Err(other.unexpected().into()),
        }
    }
    for folder in [DIST, DEMO] {
        cache::remove(Path::new(folder))?;
    }
    // Cargo's own products are wherever the user's settings put them.
    process::openly(Command::new("cargo").arg("clean"), "can't clean")?;
    if tools {
        let folder = cache::folder()?;
        cache::remove(&folder)?;
        eprintln!("removed {}", folder.display());
    }
    Ok(())
}
