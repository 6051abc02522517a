//! Browsers, and the drivers that steer them by the WebDriver protocol.

use std::path::PathBuf;

use crate::failure::{Failure, Result};
use crate::process;
use crate::tools::{self, system_packages};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

impl Engine {
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|engine| engine.name() == name)
    }

    /// The variable in which wasm-bindgen's test runner looks for the driver.
    pub fn wasm_bindgen_variable(self) -> &'static str {
        match self {
            Self::Chromium => "CHROMEDRIVER",
            Self::Firefox => "GECKODRIVER",
            // It knows WebKit by Safari's driver, which takes the same commands.
            Self::Webkit => "SAFARIDRIVER",
        }
    }

    /// The variable in which our end-to-end tests look for it.
    pub fn end_to_end_variable(self) -> &'static str {
        match self {
            Self::Chromium => "CHROMEDRIVER",
            Self::Firefox => "GECKODRIVER",
            Self::Webkit => "WEBKITDRIVER",
        }
    }

    /// Whether it has no headless mode, and so wants a display to draw on.
    pub fn needs_display(self) -> bool {
        self == Self::Webkit && cfg!(target_os = "linux")
    }

    /// Programs of which one must be there, each with what Debian calls its package.
    fn requirements(self) -> &'static [Requirement] {
        match self {
            Self::Chromium => &[
                Requirement {
                    programs: &["chromium", "chromium-browser", "google-chrome", "chrome"],
                    package: "chromium",
                },
                Requirement {
                    programs: &["chromedriver"],
                    package: "chromium-driver",
                },
            ],
            // Its driver is in no distribution; it is installed like our other tools.
            Self::Firefox => &[Requirement {
                programs: &["firefox", "firefox-esr"],
                package: "firefox-esr",
            }],
            Self::Webkit if cfg!(target_os = "macos") => &[Requirement {
                programs: &["safaridriver"],
                package: "Safari",
            }],
            Self::Webkit => &[
                Requirement {
                    programs: &["WebKitWebDriver"],
                    package: "webkit2gtk-driver",
                },
                Requirement {
                    programs: &["xvfb-run"],
                    package: "xvfb",
                },
                Requirement {
                    programs: &["xauth"],
                    package: "xauth",
                },
            ],
        }
    }

    /// The browser's own program.
    pub fn program(self) -> Result<PathBuf> {
        let programs = self
            .requirements()
            .iter()
            .flat_map(|requirement| requirement.programs);
        let found = programs.filter_map(|program| process::find(program)).next();
        found.ok_or_else(|| {
            Failure::new(format!("{} is missing", self.name()))
                .remedy(system_packages::advice(&missing(&[self])))
        })
    }

    /// The driver's program, once everything is in place.
    pub fn driver(self) -> Result<PathBuf> {
        let found = match self {
            Self::Chromium => process::find("chromedriver"),
            Self::Firefox => match process::find("geckodriver") {
                Some(found) => Some(found),
                None => Some(
                    tools::geckodriver()?
                        .join("geckodriver")
                        .with_extension(std::env::consts::EXE_EXTENSION),
                ),
            },
            Self::Webkit => {
                process::find("WebKitWebDriver").or_else(|| process::find("safaridriver"))
            }
        };
        found.ok_or_else(|| {
            Failure::new(format!("no driver for {}", self.name()))
                .remedy(system_packages::advice(&missing(&[self])))
        })
    }
}

struct Requirement {
    programs: &'static [&'static str],
    package: &'static str,
}

impl Requirement {
    fn is_met(&self) -> bool {
        self.programs
            .iter()
            .any(|program| process::find(program).is_some())
    }
}

/// Makes sure that the browsers are there: installs them where that is ours to do.
pub fn provide(engines: &[Engine]) -> Result<()> {
    let packages = missing(engines);
    if packages.is_empty() {
        return Ok(());
    }
    system_packages::install(&packages)?;
    let packages = missing(engines);
    if packages.is_empty() {
        return Ok(());
    }
    Err(Failure::new("a browser is still missing")
        .meaning("its package was installed and brought no program of the expected name")
        .remedy(system_packages::advice(&packages)))
}

fn missing(engines: &[Engine]) -> Vec<&'static str> {
    engines
        .iter()
        .flat_map(|engine| engine.requirements())
        .filter(|requirement| !requirement.is_met())
        .map(|requirement| requirement.package)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn engines_are_known_by_their_names_only() {
        for engine in Engine::ALL {
            assert_eq!(Engine::from_name(engine.name()), Some(engine));
        }
        assert_eq!(Engine::from_name("safari"), None);
    }
}
