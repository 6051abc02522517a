//! The card file of the demo's story, as a publisher prints one.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::failure::{Attempt, Result};
use crate::process;

/// Where it is in the site.
pub const NAME: &str = "feeds/story.card.json";

const FEED: &str = "demo/feeds/story.json";

pub fn write(staging: &Path) -> Result<()> {
    let mut command = Command::new("cargo");
    command
        .args(["run", "--quiet", "--package=storymeter-cli", "--"])
        .args(["render", FEED, "--format=card"])
        // As index.html has the tag.
        .args(["--layout=card", "--heading-level=3"]);
    let card = process::quietly(
        &mut command,
        &format!("can't print the card file of {FEED}"),
    )?;
    let path = staging.join(NAME);
    fs::write(&path, card).attempt(|| format!("can't write {}", path.display()))
}
