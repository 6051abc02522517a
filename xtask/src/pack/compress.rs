//! Compressed copies beside each file, for hosts that serve them as they are.

use std::path::Path;
use std::process::Command;

use crate::failure::Result;
use crate::process;
use crate::project;
use crate::trunk::Profile;

const SCRIPT: &str = "xtask/src/pack/compress.mjs";

/// Adds `.br` and `.gz` copies everywhere in a folder: the smallest for readers, the quickest for ourselves.
pub fn compress(folder: &Path, profile: Profile) -> Result<()> {
    let [brotli_quality, gzip_level] = match profile {
        Profile::Release => ["11", "9"],
        Profile::Debug => ["1", "1"],
    };
    let mut command = Command::new("node");
    command
        .arg(project::root().join(SCRIPT))
        .arg(folder)
        .args([brotli_quality, gzip_level]);
    process::quietly(&mut command, "can't compress the built files").map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn copies_and_pictures_are_left_alone() {
        let folder = std::env::temp_dir().join(format!("xtask-compress-{}", std::process::id()));
        fs::create_dir_all(folder.join("feeds")).expect("folders");
        for name in ["a.wasm", "a.wasm.br", "a.png", "feeds/b.json"] {
            fs::write(folder.join(name), name).expect("a file");
        }
        compress(&folder, Profile::Debug).expect("node is there");
        let has = |name: &str| folder.join(name).exists();
        assert!(has("a.wasm.gz") && has("feeds/b.json.br") && has("feeds/b.json.gz"));
        assert!(!has("a.png.br") && !has("a.wasm.br.br") && !has("feeds.br"));
        assert_ne!(
            fs::read(folder.join("a.wasm.br")).expect("it"),
            b"a.wasm.br"
        );
        fs::remove_dir_all(&folder).expect("cleaned up");
    }
}
