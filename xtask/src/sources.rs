//! When the sources of the site last changed.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// Everything that a build of the site reads.
const SOURCES: [&str; 14] = [
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "build.rs",
    "crates",
    "demo",
    "embed",
    "index.html",
    "languages",
    "package-lock.json",
    "patches",
    "src",
    "style",
    "xtask/src/pack",
];

/// The time of the latest change.
pub fn latest_change() -> Option<SystemTime> {
    SOURCES
        .iter()
        .filter_map(|path| latest(Path::new(path)))
        .max()
}

/// Whether a built site is missing or older than its sources.
pub fn changed_since(site: &Path) -> bool {
    modified(&site.join("manifest.json")).is_none_or(|built| latest_change() > Some(built))
}

/// The latest change in a file or folder. A folder's own time tells of files that were removed.
fn latest(path: &Path) -> Option<SystemTime> {
    let inside = fs::read_dir(path)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| latest(&entry.path()))
        .max();
    modified(path).max(inside)
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|data| data.modified()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn set_time(path: &Path, time: SystemTime) {
        fs::File::open(path)
            .and_then(|file| file.set_modified(time))
            .expect("a file's time can be set");
    }

    #[test]
    fn the_deepest_file_counts() {
        let root = std::env::temp_dir().join(format!("xtask-sources-{}", std::process::id()));
        let deep = root.join("one/two");
        fs::create_dir_all(&deep).expect("folders");
        fs::write(deep.join("file"), "").expect("a file");
        let later = SystemTime::now() + Duration::from_secs(60);
        set_time(&deep.join("file"), later);
        assert_eq!(latest(&root), modified(&deep.join("file")));
        assert!(latest(&root) > Some(SystemTime::now()));
        fs::remove_dir_all(&root).expect("cleaned up");
    }

    #[test]
    fn what_is_not_built_is_out_of_date() {
        assert!(changed_since(Path::new("no such folder")));
    }
}
