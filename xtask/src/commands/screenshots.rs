//! `cargo xtask screenshots`

use lexopt::prelude::*;

use super::build;
use crate::failure::Result;
use crate::process;
use crate::suite::gallery;
use crate::tools::browsers::{self, Engine};

pub fn run(mut arguments: lexopt::Parser) -> Result<()> {
    let mut check = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("check") => check = true,
            other => return Err(other.unexpected().into()),
        }
    }
    browsers::provide(&[Engine::Chromium])?;
    build::release()?;
    process::openly(
        &mut gallery::command(check)?,
        "the gallery is not as it should be",
    )
}
