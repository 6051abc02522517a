//! Whether every crate that we build on may be used and passed on.

mod expression;

use std::process::Command;

use serde_json::Value;

use crate::failure::{Failure, Result};
use crate::process;

/// Licences that ask for no more than a notice, or (MPL-2.0) for the source of their own files only.
const ALLOWED: [&str; 12] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Zlib",
];

/// Fails with the list of crates whose licence is not allowed.
pub fn check() -> Result<()> {
    let text = process::quietly(
        Command::new("cargo").args(["metadata", "--format-version=1", "--locked"]),
        "can't read the list of crates",
    )?;
    let metadata: Value = serde_json::from_str(&text).map_err(|error| {
        Failure::new("can't understand the list of crates").meaning(error.to_string())
    })?;
    let packages = metadata["packages"]
        .as_array()
        .map_or(&[][..], Vec::as_slice);
    let refused: Vec<String> = packages.iter().filter_map(refusal).collect();
    if refused.is_empty() {
        return Ok(());
    }
    Err(
        Failure::new("some crates have a licence that isn't on the list")
            .output(&refused.join("\n"))
            .meaning(
                "whoever embeds the widget would be bound by a licence that nobody has looked at",
            )
            .remedy(
                "use another crate, or read the licence and add it to xtask/src/licences/mod.rs",
            ),
    )
}

/// A line about a crate that isn't allowed.
fn refusal(package: &Value) -> Option<String> {
    // Crates of the workspace come from nowhere.
    package["source"].as_str()?;
    let licence = package["license"].as_str();
    let allowed = licence.is_some_and(|licence| {
        expression::satisfied(licence, &|name| ALLOWED.contains(&name)).unwrap_or(false)
    });
    (!allowed).then(|| {
        format!(
            "{} {}: {}",
            package["name"].as_str().unwrap_or("?"),
            package["version"].as_str().unwrap_or("?"),
            licence.unwrap_or("no licence stated")
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn our_own_crates_are_not_asked() {
        assert_eq!(refusal(&json!({ "name": "xtask", "source": null })), None);
    }

    #[test]
    fn a_refusal_names_crate_version_and_licence() {
        let package =
            json!({ "name": "a", "version": "1.0.0", "source": "s", "license": "GPL-3.0-only" });
        assert_eq!(refusal(&package).as_deref(), Some("a 1.0.0: GPL-3.0-only"));
    }

    #[test]
    fn no_licence_is_no_permission() {
        let package = json!({ "name": "a", "version": "1.0.0", "source": "s", "license": null });
        assert_eq!(
            refusal(&package).as_deref(),
            Some("a 1.0.0: no licence stated")
        );
    }
}
