//! The source of a release, beside it: what a site serves can be looked up without asking anybody.

use std::path::Path;
use std::process::Command;

/// Where it is in the site.
pub const NAME: &str = "source.tar.gz";

/// Puts the last commit into an archive, but for the gallery, which is heavier than all the rest. Returns whether there is
/// one: a folder without a repository, such as an unpacked archive, has none.
pub fn write(project: &Path, site: &Path) -> bool {
    // Git takes a path from the folder that it runs in.
    let Ok(archive) = std::path::absolute(site.join(NAME)) else {
        return false;
    };
    let mut command = Command::new("git");
    command
        .current_dir(project)
        .args(["archive", "--format=tar.gz"])
        .arg(format!(
            "--prefix=storymeter-{}/",
            env!("CARGO_PKG_VERSION")
        ))
        .arg("--output")
        .arg(archive)
        .args(["HEAD", "--", ".", ":(exclude)docs/gallery/*.png"]);
    command.output().is_ok_and(|output| output.status.success())
}
