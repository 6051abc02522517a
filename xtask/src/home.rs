//! Keeps the home folder of whoever builds out of the wasm, where messages of panics name source files. It
//! also makes builds on different machines equal.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Flags for rustc that give the folders of this machine the same names everywhere.
pub fn flags() -> Vec<String> {
    let crates = cargo_home().map(|home| home.join("registry").join("src"));
    let crates = crates
        .as_deref()
        .and_then(|folder| renamed(folder, "crates"));
    crates.into_iter().chain(standard_library()).collect()
}

/// rustc calls the standard library's sources by a name of its own, unless they are installed.
fn standard_library() -> Option<String> {
    let sources =
        PathBuf::from(asked(&["--print", "sysroot"])?.trim()).join("lib/rustlib/src/rust");
    let version = asked(&["--version", "--verbose"])?;
    let hash = version
        .lines()
        .find_map(|line| line.strip_prefix("commit-hash: "))?;
    renamed(&sources, &format!("/rustc/{hash}"))
}

/// The flag, unless the folder has white space in its name: the variable that the flags go into is parted there.
fn renamed(folder: &Path, name: &str) -> Option<String> {
    let folder = folder.to_str()?;
    let usable = !folder.contains(char::is_whitespace);
    usable.then(|| format!("--remap-path-prefix={folder}={name}"))
}

/// What rustc answers; without an answer, the build goes on with longer names in it.
fn asked(arguments: &[&str]) -> Option<String> {
    let answer = Command::new("rustc").args(arguments).output().ok()?;
    String::from_utf8(answer.stdout).ok()
}

fn cargo_home() -> Option<PathBuf> {
    let chosen = env::var_os("CARGO_HOME").map(PathBuf::from);
    chosen.or_else(|| Some(env::home_dir()?.join(".cargo")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_gets_another_name_if_a_flag_can_hold_its_own() {
        let flag = renamed(Path::new("/home/me/.cargo"), "crates");
        assert_eq!(
            flag.as_deref(),
            Some("--remap-path-prefix=/home/me/.cargo=crates")
        );
        assert_eq!(renamed(Path::new("/home/my name/.cargo"), "crates"), None);
    }

    #[test]
    fn rustc_says_where_and_what_it_is() {
        let flag = standard_library().expect("rustc is there, for it built this");
        assert!(flag.contains("=/rustc/"), "{flag}");
    }
}
