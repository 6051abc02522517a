//! The tools that commands need, each in exactly one version, installed when first used.

pub mod browsers;
mod cargo_tool;
pub mod node;
pub mod rust;
mod system_packages;

use std::path::PathBuf;

use crate::failure::Result;
use crate::project;
use cargo_tool::CargoTool;

pub fn trunk() -> Result<PathBuf> {
    CargoTool {
        name: "trunk",
        version: "0.21.14",
        // Without its look for newer versions of itself: a build asks nobody anything.
        arguments: &["--locked", "--no-default-features", "--features=rustls"],
        // It only drives other programs, so it may be slow itself.
        optimise: false,
    }
    .folder()
}

/// The command line and test runner, in the version of the library: they share a private format.
pub fn wasm_bindgen() -> Result<PathBuf> {
    CargoTool {
        name: "wasm-bindgen-cli",
        version: &project::locked_version("wasm-bindgen")?,
        // Not `--locked`: its lock file names webpki-roots 1.0.11, which can't be had everywhere. It is for downloads,
        // which nobody asks for here.
        arguments: &[],
        optimise: true,
    }
    .folder()
}

pub fn geckodriver() -> Result<PathBuf> {
    CargoTool {
        name: "geckodriver",
        version: "0.37.1",
        arguments: &["--locked"],
        optimise: false,
    }
    .folder()
}

/// Of the tools that find unused dependencies, one that looks at those of a single target too.
pub fn cargo_shear() -> Result<PathBuf> {
    CargoTool {
        name: "cargo-shear",
        version: "1.13.0",
        arguments: &["--locked"],
        optimise: false,
    }
    .folder()
}

/// Looks at the licences, the sources and the known holes of all crates.
pub fn cargo_deny() -> Result<PathBuf> {
    CargoTool {
        name: "cargo-deny",
        version: "0.20.2",
        arguments: &["--locked"],
        optimise: false,
    }
    .folder()
}
