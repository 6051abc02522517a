//! Running Trunk with our own tools before any others.

use std::path::Path;
use std::process::Command;

use crate::failure::Result;
use crate::home;
use crate::process;
use crate::tools;
use crate::tools::node::NodeTools;

/// Where a release build goes.
pub const DIST: &str = "dist";

/// Where the demo's builds go, so that a running demo and a release build don't disturb each other.
pub const DEMO: &str = "target/demo";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    Debug,
    Release,
}

impl Profile {
    /// As Trunk names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Debug => "debug",
            Self::Release => "release",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Debug, Self::Release]
            .into_iter()
            .find(|profile| profile.name() == name)
    }
}

/// Flags for the wasm alone: what Cargo builds for this machine is left as it is.
const WASM_FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Set for a build whose wasm keeps the names of its functions, to see which are heavy.
pub const NAMES_VARIABLE: &str = "STORYMETER_NAMES";

/// Bytes of the wasm's stack, a part of the memory that each page gives it. The linker's own choice is 1 MiB; the
/// deepest thing here is a feed of 128 values in one another.
const STACK: u32 = 128 * 1024;

/// Installs everything that a build needs.
pub fn prepare() -> Result<()> {
    tools::rust::wasm_target()?;
    NodeTools::provide()?;
    tools::wasm_bindgen()?;
    tools::trunk().map(drop)
}

/// Builds the demo site with the widget in it. Trunk calls `cargo xtask pack` at the end.
pub fn build(profile: Profile, dist: &Path) -> Result<()> {
    finish(&mut command("build", profile, dist)?)
}

/// Builds a release whose wasm keeps the names of its functions.
pub fn build_with_names(dist: &Path) -> Result<()> {
    finish(command("build", Profile::Release, dist)?.env(NAMES_VARIABLE, "1"))
}

/// Builds the demo site and serves it, until somebody ends this; builds it again after every change.
pub fn serve(profile: Profile, port: u16, open: bool) -> Result<()> {
    let site = Path::new(DEMO).join(profile.name());
    let mut command = command("serve", profile, &site)?;
    command
        .arg(format!("--port={port}"))
        .args(open.then_some("--open"))
        // Looks at the files themselves: an editor that replaces a file on saving it is overlooked otherwise.
        .args(["--poll", "--poll-interval=1s"]);
    process::become_program(&mut command)
}

/// Flags for rustc, for the wasm of a release.
fn wasm_flags() -> String {
    let mut flags = home::flags();
    flags.push(format!("-Clink-arg=-zstack-size={STACK}"));
    flags.join(" ")
}

fn command(subcommand: &str, profile: Profile, dist: &Path) -> Result<Command> {
    let folders = [tools::trunk()?, tools::wasm_bindgen()?];
    let mut command = Command::new(folders[0].join("trunk"));
    command
        .env("PATH", process::path_with(&folders))
        // Trunk reads these as settings, and knows fewer words than other programs.
        .env_remove("NO_COLOR")
        .args([subcommand, "--dist"])
        .arg(dist);
    if profile == Profile::Release {
        command.arg("--release");
        command.env(WASM_FLAGS, wasm_flags());
    }
    Ok(command)
}

fn finish(command: &mut Command) -> Result<()> {
    process::openly(command, "the build failed")
        .map_err(|failure| failure.remedy("mend what the lines above name, and run it again"))
}
