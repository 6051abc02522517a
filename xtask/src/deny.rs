//! cargo-deny: whether we may use and pass on every crate that we build on, whether it comes from where it should, and
//! whether a hole in it is known. `deny.toml` says what is allowed.

use std::process::Command;

use crate::failure::Result;
use crate::process;
use crate::step::step;
use crate::tools;

/// Where cargo-deny finds what is known of crates.
const DATABASE: &str = "https://github.com/RustSec/advisory-db";

/// The checks that need nothing but the crates themselves.
pub fn crates() -> Result<()> {
    let mut command = cargo_deny()?;
    step("licences, bans and sources of crates", || {
        process::quietly(
            command.args(["check", "licenses", "bans", "sources"]),
            "a crate is not allowed",
        )
        .map(drop)
        .map_err(|failure| {
            failure.remedy("use another crate, or read its licence and add that to deny.toml")
        })
    })
}

/// Known holes. Their database is a git repository on the web: where it can't be had, that is said, and is no failure.
pub fn advisories() -> Result<()> {
    let mut fetch = cargo_deny()?;
    // Git must neither ask who we are nor wait for a network that swallows everything.
    fetch
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("GIT_HTTP_LOW_SPEED_LIMIT", "1000")
        .env("GIT_HTTP_LOW_SPEED_TIME", "30")
        .args(["fetch", "db"]);
    if process::quietly(&mut fetch, "no database").is_err() {
        eprintln!("! advisories are NOT CHECKED: {DATABASE} can't be fetched from here");
        return Ok(());
    }
    let mut check = cargo_deny()?;
    step("advisories", || {
        process::quietly(
            check.args(["--offline", "check", "advisories"]),
            "a crate has a known hole, was withdrawn, or is no longer kept",
        )
        .map(drop)
        .map_err(|failure| {
            failure.remedy("update the crate; if that can't be, say in deny.toml why it may stay")
        })
    })
}

fn cargo_deny() -> Result<Command> {
    let mut command = Command::new(tools::cargo_deny()?.join("cargo-deny"));
    command.args(["--locked", "--workspace", "--color=never"]);
    Ok(command)
}
