//! Tools that come from the Rust registry, built by `cargo install` into the cache.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cache;
use crate::failure::Result;
use crate::process;
use crate::step::step;

pub struct CargoTool<'a> {
    pub name: &'a str,
    pub version: &'a str,
    pub arguments: &'a [&'a str],
    /// Whether the tool's own speed matters more than the time it takes to build it.
    pub optimise: bool,
}

impl CargoTool<'_> {
    /// The folder with the tool's programs, installed first if need be.
    pub fn folder(&self) -> Result<PathBuf> {
        let key = format!("{}-{}", self.name, self.version);
        // `cargo install` writes its list of what it installed after everything else.
        let proof = Path::new(".crates.toml");
        let folder = cache::provide(&key, proof, |target| {
            let name = format!("installing {} {}", self.name, self.version);
            step(&name, || self.install(target))
        })?;
        Ok(folder.join("bin"))
    }

    fn install(&self, target: &Path) -> Result<()> {
        let build = target.join("build");
        let mut command = Command::new("cargo");
        command
            .current_dir(target)
            .args(["install", self.name, "--version", self.version, "--root"])
            .arg(target)
            .args(self.arguments)
            .env("CARGO_TARGET_DIR", &build)
            // The tool runs here, whatever the caller is building for.
            .env_remove("CARGO_BUILD_TARGET")
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env(
                "CARGO_PROFILE_RELEASE_OPT_LEVEL",
                if self.optimise { "2" } else { "0" },
            );
        process::quietly(
            &mut command,
            &format!("can't install {} {}", self.name, self.version),
        )
        .map_err(|failure| {
            failure.remedy(
                "the last lines above say why: most often no network, or no C compiler (`cc`)",
            )
        })?;
        cache::remove(&build)
    }
}
