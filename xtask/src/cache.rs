//! The user's cache folder, where tools live by name and version, shared by every clone.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process;

use crate::failure::{Attempt, Failure, Result};

/// The folder that holds all of the project's tools.
pub fn folder() -> Result<PathBuf> {
    base().map(|base| base.join("storymeter")).ok_or_else(|| {
        Failure::new("no place to keep tools in")
            .meaning("neither a home folder nor a cache folder is set in the environment")
            .remedy("set XDG_CACHE_HOME to a folder you can write to")
    })
}

fn base() -> Option<PathBuf> {
    // Asked first everywhere: it is how a build machine says where its cache is.
    if let Some(chosen) = absolute("XDG_CACHE_HOME") {
        return Some(chosen);
    }
    if cfg!(windows) {
        absolute("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        Some(absolute("HOME")?.join("Library/Caches"))
    } else {
        Some(absolute("HOME")?.join(".cache"))
    }
}

fn absolute(variable: &str) -> Option<PathBuf> {
    env::var_os(variable)
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
}

/// Returns the tool folder `name`, made by `install` if its `proof` file isn't there yet.
///
/// `install` fills a folder of its own, which takes the final name only when it is complete; a lock
/// makes a second command wait for the first instead of doing the same work.
pub fn provide(
    name: &str,
    proof: &Path,
    install: impl FnOnce(&Path) -> Result<()>,
) -> Result<PathBuf> {
    let cache = folder()?;
    let finished = cache.join(name);
    if finished.join(proof).exists() {
        return Ok(finished);
    }
    fs::create_dir_all(&cache).attempt(|| format!("can't make {}", cache.display()))?;
    let _lock = lock(&cache.join(format!("{name}.lock")))?;
    if finished.join(proof).exists() {
        return Ok(finished);
    }
    let partial = cache.join(format!("{name}.partial-{}", process::id()));
    fs::create_dir_all(&partial).attempt(|| format!("can't make {}", partial.display()))?;
    let outcome = install(&partial).and_then(|()| {
        remove(&finished)?;
        fs::rename(&partial, &finished).attempt(|| format!("can't make {}", finished.display()))
    });
    if outcome.is_err() {
        remove(&partial)?;
    }
    outcome.map(|()| finished)
}

/// Held until dropped; the operating system lets go of it if this process dies.
fn lock(path: &Path) -> Result<File> {
    let file = File::create(path).attempt(|| format!("can't make {}", path.display()))?;
    file.lock()
        .attempt(|| format!("can't lock {}", path.display()))?;
    Ok(file)
}

/// Removes a folder with everything in it, if it exists.
pub fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).attempt(|| format!("can't remove {}", folder.display()))
        }
        _ => Ok(()),
    }
}
