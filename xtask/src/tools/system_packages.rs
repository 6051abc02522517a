//! What only the operating system's own package manager can bring.

use std::fs;
use std::process::Command;

use crate::failure::{Failure, Result};
use crate::process;
use crate::step::step;

/// Systems whose packages we can install.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Family {
    Debian,
    Ubuntu,
}

/// Where Ubuntu's names differ from Debian's.
const UBUNTU_NAMES: [(&str, &str); 3] = [
    ("chromium", "chromium-browser"),
    ("chromium-driver", "chromium-chromedriver"),
    ("firefox-esr", "firefox"),
];

/// Installs packages, by Debian's names, where we may: as root, on a Debian or an Ubuntu.
pub fn install(packages: &[&str]) -> Result<()> {
    let Some(family) = family().filter(|_| is_root()) else {
        return Err(Failure::new(format!(
            "what the browser tests need is missing: {}",
            packages.join(" ")
        ))
        .meaning("those tests can't run, and only an administrator can install it")
        .remedy(advice(packages)));
    };
    let packages = names(family, packages);
    step(&format!("installing {}", packages.join(" ")), || {
        apt(&["update"])?;
        let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
        arguments.extend(packages);
        apt(&arguments)
    })
}

/// One line to copy.
pub fn advice(packages: &[&str]) -> String {
    match family() {
        Some(family) => format!(
            "sudo apt-get install --yes --no-install-recommends {}",
            names(family, packages).join(" ")
        ),
        None => format!(
            "install {} (these are Debian's names; your system's may differ)",
            packages.join(" ")
        ),
    }
}

fn names<'a>(family: Family, packages: &[&'a str]) -> Vec<&'a str> {
    let ubuntu = |name: &'a str| {
        let other = UBUNTU_NAMES.iter().find(|(debian, _)| *debian == name);
        other.map_or(name, |(_, ubuntu)| ubuntu)
    };
    packages
        .iter()
        .map(|name| match family {
            Family::Debian => name,
            Family::Ubuntu => ubuntu(name),
        })
        .collect()
}

fn apt(arguments: &[&str]) -> Result<()> {
    process::quietly(
        Command::new("apt-get")
            .env("DEBIAN_FRONTEND", "noninteractive")
            .arg("--quiet")
            .args(arguments),
        &format!("apt-get {} failed", arguments[0]),
    )
    .map(drop)
    .map_err(|failure| failure.remedy("the last lines above say why: most often no network"))
}

fn family() -> Option<Family> {
    family_in(&fs::read_to_string("/etc/os-release").ok()?)
}

/// The family that `/etc/os-release` speaks of, itself or as what it was made from.
fn family_in(text: &str) -> Option<Family> {
    let names: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("ID=").or(line.strip_prefix("ID_LIKE=")))
        .flat_map(|value| value.trim_matches('"').split_whitespace())
        .collect();
    if names.contains(&"ubuntu") {
        Some(Family::Ubuntu)
    } else if names.contains(&"debian") {
        Some(Family::Debian)
    } else {
        None
    }
}

fn is_root() -> bool {
    process::quietly(Command::new("id").arg("-u"), "who am I?").is_ok_and(|id| id.trim() == "0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_family() {
        let debian = "PRETTY_NAME=\"x\"\nID=debian\n";
        assert_eq!(family_in(debian), Some(Family::Debian));
        let mint = "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n";
        assert_eq!(family_in(mint), Some(Family::Ubuntu));
        let fedora = "ID=fedora\nNAME=\"not debian\"\n";
        assert_eq!(family_in(fedora), None);
    }

    #[test]
    fn each_family_has_its_own_names() {
        let packages = ["chromium", "xvfb"];
        assert_eq!(names(Family::Debian, &packages), packages);
        assert_eq!(
            names(Family::Ubuntu, &packages),
            ["chromium-browser", "xvfb"]
        );
    }
}
