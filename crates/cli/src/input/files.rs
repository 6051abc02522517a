//! The files that a path stands for.

use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// What a feed's file is called by its ending, in whatever case.
const ENDINGS: [&str; 2] = ["json", "jsonfeed"];

/// The files of a path: itself, or, of a folder, every feed in it and below,
/// sorted; folders that are linked to are gone through, too. What could not be
/// read comes second.
pub fn files(path: &Path) -> (Vec<PathBuf>, Vec<String>) {
    if !path.is_dir() {
        return (vec![path.to_owned()], Vec::new());
    }
    let (mut found, mut unreadable) = (Vec::new(), Vec::new());
    let entries = WalkDir::new(path).follow_links(true).sort_by_file_name();
    for entry in entries {
        match entry {
            // Whoever opens a pipe waits for somebody to write into it.
            Ok(entry) if !entry.file_type().is_file() || !is_feed(entry.path()) => {}
            Ok(entry) => found.push(entry.into_path()),
            // A link to a folder that it is in: all in it is on the way.
            Err(error) if error.loop_ancestor().is_some() => {}
            Err(error) => {
                let path = error.path().unwrap_or(path);
                // A dead link to something else is nobody's feed.
                if is_feed(path) || path.is_dir() {
                    let why = error.io_error().map(ToString::to_string);
                    let why = why.unwrap_or_else(|| "it can't be read".into());
                    unreadable.push(format!("{}: {why}", path.display()));
                }
            }
        }
    }
    if found.is_empty() && unreadable.is_empty() {
        unreadable.push(format!(
            "{}: no .json or .jsonfeed file in it",
            path.display()
        ));
    }
    (found, unreadable)
}

fn is_feed(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| {
        ENDINGS
            .iter()
            .any(|known| known.eq_ignore_ascii_case(ending))
    })
}
