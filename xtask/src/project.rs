//! Where the project is, and what its own files say about it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::failure::{Attempt, Failure, Result};

/// The version that the widget carries. The whole workspace shares it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Names a folder of story feeds that some tests render whole; it may lie outside the repository.
pub const FEEDS_VARIABLE: &str = "STORYMETER_FEEDS";

static FEEDS: OnceLock<PathBuf> = OnceLock::new();

/// The project's root folder.
pub fn root() -> PathBuf {
    // Cargo says where the package is now; the compiled-in path may be that of a moved clone.
    let package = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package.parent().map(Path::to_path_buf).unwrap_or(package)
}

/// Makes the project's root the working folder, so that every other path can be relative to it.
pub fn enter() -> Result<()> {
    if let Some(feeds) = env::var_os(FEEDS_VARIABLE) {
        let absolute = fs::canonicalize(&feeds).map_err(|error| {
            Failure::new(format!(
                "{FEEDS_VARIABLE} names a folder that can't be opened: {}",
                feeds.to_string_lossy()
            ))
            .meaning(error.to_string())
            .remedy("name a folder of feeds, relative to where you are, or unset the variable")
        })?;
        // Set once: this is the program's first step.
        let _ = FEEDS.set(absolute);
    }
    env::set_current_dir(root()).attempt(|| "can't enter the project's folder".to_owned())
}

/// The folder that `STORYMETER_FEEDS` names, wherever the command was called from.
pub fn feeds() -> Option<&'static Path> {
    FEEDS.get().map(PathBuf::as_path)
}

/// The version of a crate in `Cargo.lock`.
pub fn locked_version(name: &str) -> Result<String> {
    let lock = read("Cargo.lock")?;
    version_in_lock(&lock, name).ok_or_else(|| {
        Failure::new(format!("Cargo.lock has no crate named {name}"))
            .remedy("run `cargo update --workspace` and try again")
    })
}

fn version_in_lock(lock: &str, name: &str) -> Option<String> {
    let wanted = format!("name = \"{name}\"");
    let mut lines = lock.lines().skip_while(|line| *line != wanted).skip(1);
    let version = lines.next()?.strip_prefix("version = \"")?;
    Some(version.strip_suffix('"')?.to_owned())
}

/// Reads a text file of the project.
pub fn read(path: impl AsRef<Path>) -> Result<String> {
    let path = path.as_ref();
    fs::read_to_string(path).attempt(|| format!("can't read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
[[package]]
name = "wasm-bindgen-futures"
version = "0.4.80"

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
source = "registry"
"#;

    #[test]
    fn finds_the_version_of_exactly_that_crate() {
        assert_eq!(
            version_in_lock(LOCK, "wasm-bindgen").as_deref(),
            Some("0.2.130")
        );
    }

    #[test]
    fn a_crate_that_is_not_locked_has_no_version() {
        assert_eq!(version_in_lock(LOCK, "wasm"), None);
    }
}
