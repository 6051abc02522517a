//! Compressed copies beside each file, for hosts that serve them as they are.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Attempt, Result};
use crate::process;
use crate::trunk::Profile;

const SCRIPT: &str = "xtask/src/pack/compress.mjs";

/// Formats that aren't compressed already.
const EXTENSIONS: [&str; 7] = ["css", "html", "js", "json", "svg", "txt", "wasm"];

pub struct Compressor {
    brotli_quality: u8,
    gzip_level: u8,
}

impl Compressor {
    /// The smallest for readers, the quickest for ourselves.
    pub fn for_profile(profile: Profile) -> Self {
        match profile {
            Profile::Release => Self {
                brotli_quality: 11,
                gzip_level: 9,
            },
            Profile::Debug => Self {
                brotli_quality: 1,
                gzip_level: 1,
            },
        }
    }

    /// Adds `.br` and `.gz` copies everywhere in a folder.
    pub fn compress_folder(&self, folder: &Path) -> Result<()> {
        let mut files = Vec::new();
        collect(folder, &mut files)?;
        let mut command = Command::new("node");
        command
            .arg(SCRIPT)
            .arg(self.brotli_quality.to_string())
            .arg(self.gzip_level.to_string())
            .args(files);
        process::quietly(&mut command, "can't compress the built files").map(drop)
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    let unreadable = || format!("can't list {}", folder.display());
    for entry in fs::read_dir(folder).attempt(unreadable)? {
        let path = entry.attempt(unreadable)?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if is_compressible(&path) {
            files.push(path);
        }
    }
    Ok(())
}

fn is_compressible(path: &Path) -> bool {
    path.extension()
        .and_then(|extension| extension.to_str())
        .is_some_and(|extension| EXTENSIONS.contains(&extension))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_and_pictures_are_left_alone() {
        assert!(is_compressible(Path::new("a/b.wasm")));
        assert!(!is_compressible(Path::new("a/b.wasm.br")));
        assert!(!is_compressible(Path::new("picture.png")));
    }
}
