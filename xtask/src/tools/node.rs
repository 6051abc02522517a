//! Node, and the tools from npm that package-lock.json pins.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cache;
use crate::failure::{Attempt, Failure, Result};
use crate::hash;
use crate::process;
use crate::step::step;

/// The oldest Node that all of the tools run on.
const OLDEST_NODE: u32 = 20;

/// npm is a script, and Windows wants the ending of scripts spelled out.
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Decides which packages are installed, and so names the folder they are in.
const LOCK: &str = "package-lock.json";

/// npm's settings, for every folder of the project.
const SETTINGS: &str = ".npmrc";

/// The installed packages.
pub struct NodeTools {
    modules: PathBuf,
}

impl NodeTools {
    /// Installs the packages unless the cache has them.
    pub fn provide() -> Result<Self> {
        provide_other(
            "node-tools",
            Path::new(""),
            "installing the JavaScript tools",
        )
        .map(|modules| Self { modules })
    }

    pub fn esbuild(&self) -> Command {
        self.script("esbuild/bin/esbuild")
    }

    pub fn terser(&self) -> Command {
        self.script("terser/bin/terser")
    }

    pub fn wasm_opt(&self) -> Command {
        self.script("binaryen/bin/wasm-opt")
    }

    pub fn wasm_metadce(&self) -> Command {
        self.script("binaryen/bin/wasm-metadce")
    }

    pub fn type_checker(&self) -> Command {
        self.script("typescript/bin/tsc")
    }

    /// axe-core's accessibility rules, as one script to run in a page.
    pub fn axe(&self) -> PathBuf {
        self.modules.join("axe-core/axe.min.js")
    }

    /// IBM's accessibility-checker, as one script to run in a page.
    pub fn accessibility_checker(&self) -> PathBuf {
        self.modules.join("accessibility-checker-engine/ace.js")
    }

    fn script(&self, path: &str) -> Command {
        let mut command = Command::new("node");
        command.arg(self.modules.join(path));
        command
    }
}

/// Installs the packages that the lock file of a folder pins, and gives the folder they are in.
pub fn provide_other(name: &str, folder: &Path, work: &str) -> Result<PathBuf> {
    require_node()?;
    let lock_path = folder.join(LOCK);
    let lock = fs::read(&lock_path).attempt(|| format!("can't read {}", lock_path.display()))?;
    let key = format!("{name}-{}", hash::short(&[&lock]));
    // npm writes this file when the whole tree is in place.
    let proof = Path::new("node_modules/.package-lock.json");
    let installed = cache::provide(&key, proof, |target| step(work, || install(folder, target)))?;
    Ok(installed.join("node_modules"))
}

/// Runs the tests beside JavaScript of ours, which need no packages.
pub fn tested(folder: &str, what: &str) -> Result<()> {
    require_node()?;
    process::quietly(Command::new("node").current_dir(folder).arg("--test"), what).map(drop)
}

fn install(folder: &Path, target: &Path) -> Result<()> {
    for path in [
        folder.join("package.json"),
        folder.join(LOCK),
        SETTINGS.into(),
    ] {
        let name = path.file_name().unwrap_or_default();
        fs::copy(&path, target.join(name)).attempt(|| format!("can't copy {}", path.display()))?;
    }
    process::quietly(
        Command::new(NPM)
            .current_dir(target)
            .args(["ci", "--ignore-scripts"]),
        "can't install the JavaScript tools",
    )
    .map(drop)
    .map_err(|failure| failure.remedy("the last lines above say why: most often no network"))
}

fn require_node() -> Result<()> {
    let remedy = format!("install Node {OLDEST_NODE} or newer with npm (https://nodejs.org)");
    let version = process::quietly(
        Command::new("node").arg("--version"),
        "Node doesn't tell its version",
    )
    .map_err(|failure| failure.remedy(&remedy))?;
    let recent = major(&version).is_some_and(|major| major >= OLDEST_NODE);
    if !recent {
        return Err(Failure::new(format!("Node {} is too old", version.trim())).remedy(remedy));
    }
    if process::find(NPM).is_none() {
        return Err(Failure::new("npm is missing").remedy(remedy));
    }
    Ok(())
}

/// The first number of what `node --version` prints, such as `v20.11.1`.
fn major(version: &str) -> Option<u32> {
    version
        .trim()
        .strip_prefix('v')?
        .split('.')
        .next()?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_major_version() {
        assert_eq!(major("v20.11.1\n"), Some(20));
        assert_eq!(major("20"), None);
    }
}
