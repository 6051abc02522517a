//! The source of a release, beside it: what a site serves can be looked up without asking anybody.

use std::path::Path;
use std::process::Command;

use crate::process;
use crate::project;

/// Where it is in the site.
pub const NAME: &str = "source.tar.gz";

/// Puts the last commit into an archive, but for the gallery, which is heavier than all the rest. Where there is no
/// repository, as in an unpacked archive, there is none.
pub fn write(staging: &Path) {
    let mut command = Command::new("git");
    command
        .args(["archive", "--format=tar.gz"])
        .arg(format!("--prefix=storymeter-{}/", project::VERSION))
        .arg("--output")
        .arg(staging.join(NAME))
        .args(["HEAD", "--", ".", ":(exclude)docs/gallery/*.png"]);
    if process::quietly(&mut command, "git has no commit to archive").is_err() {
        eprintln!("{NAME} is left out: git has no commit of this folder");
    }
}
