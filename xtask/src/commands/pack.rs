//! `cargo xtask pack`, which Trunk calls when its own work is done.

use std::env;
use std::path::PathBuf;

use crate::failure::{Failure, Result};
use crate::pack;
use crate::step::step;
use crate::trunk::Profile;

pub fn run(arguments: lexopt::Parser) -> Result<()> {
    super::no_options(arguments)?;
    let staging = PathBuf::from(from_trunk("TRUNK_STAGING_DIR")?);
    let profile = from_trunk("TRUNK_PROFILE")?;
    let profile = Profile::from_name(&profile)
        .ok_or_else(|| Failure::new(format!("Trunk names an unknown profile: {profile}")))?;
    step("packing", || pack::pack(&staging, profile))
}

fn from_trunk(variable: &str) -> Result<String> {
    env::var(variable).map_err(|_| {
        Failure::new(format!("{variable} is not set"))
            .meaning("this command is a hook, which Trunk calls at the end of a build")
            .remedy("run `cargo xtask build`")
    })
}
