//! The feeds that a command line names.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use storymeter::feed::limits;

/// A feed's text, and what it is called.
pub struct Input {
    pub name: String,
    pub text: String,
}

/// Reads a file, or standard input for `-`.
pub fn read(path: &Path) -> Result<Input, String> {
    let name = path.display().to_string();
    let bytes = if name == "-" {
        let mut bytes = Vec::new();
        // A byte beyond the limit shows that it is exceeded.
        let most = limits::FEED_BYTES as u64 + 1;
        let read = std::io::stdin().lock().take(most).read_to_end(&mut bytes);
        read.map(|_| bytes)
    } else {
        fs::read(path)
    };
    let bytes = bytes.map_err(|error| format!("{name}: {error}"))?;
    Ok(Input {
        name,
        // As a browser reads it: what is no UTF-8 becomes U+FFFD.
        text: String::from_utf8_lossy(&bytes).into_owned(),
    })
}

/// The files that a path stands for: itself, or, of a folder, every `.json`
/// in it and below, sorted.
pub fn files(path: &Path) -> Result<Vec<PathBuf>, String> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let unreadable = |error: std::io::Error| format!("{}: {error}", path.display());
    let mut entries: Vec<PathBuf> = fs::read_dir(path)
        .map_err(unreadable)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()
        .map_err(unreadable)?;
    entries.sort();
    let mut found = Vec::new();
    for entry in entries {
        let is_link = entry.is_symlink();
        if entry.is_dir() && !is_link {
            found.extend(files(&entry)?);
        } else if entry
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            found.push(entry);
        }
    }
    Ok(found)
}
