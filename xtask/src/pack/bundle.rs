//! Our JavaScript, wasm-bindgen's glue and the style in one file each, as short as can be: esbuild puts them together, and
//! terser finds what esbuild leaves, some 180 bytes of brotli.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::failure::{Attempt, Failure, Result};
use crate::process;
use crate::project;
use crate::tools::node::NodeTools;
use crate::trunk::Profile;
use storymeter_style::shortened;

const ENTRY_SOURCE: &str = "embed/storymeter.js";
const RUNTIME_SOURCE: &str = "embed/runtime.js";
const STYLE_SOURCES: [&str; 3] = [
    "style/widget.css",
    "style/conditions.css",
    "style/reading.css",
];
const LIVE_STYLE_SOURCE: &str = "style/live.css";

/// "Unsafe" is what terser calls arrows in the place of functions and methods that nobody calls with `new`.
const SHORTER: [&str; 6] = [
    "--module",
    "--ecma=2022",
    "--mangle",
    "--compress",
    "passes=3,unsafe_arrows=true,unsafe_methods=true",
    "--toplevel",
];

/// What a build calls its parts.
#[derive(Clone, Copy, Default)]
pub struct Names<'a> {
    pub build: &'a str,
    pub wasm: &'a str,
    /// How the names of those begin that are fetched on demand; they don't know it themselves, since it is made of their bytes.
    pub parts: &'a str,
    /// The languages that have one.
    pub languages: &'a str,
}

pub struct Bundler<'a> {
    pub tools: &'a NodeTools,
    pub staging: &'a Path,
    pub workshop: &'a Path,
    pub profile: Profile,
}

impl Bundler<'_> {
    /// The runtime: everything but the wasm that a page fetches when a card comes near.
    pub fn runtime(&self, glue: &str, names: Names<'_>) -> Result<Vec<u8>> {
        // Beside `snippets`, which it imports by a relative path if a crate has any.
        let glue_path = self.staging.join("glue.js");
        write(&glue_path, glue)?;
        let mut esbuild = self.esbuild(RUNTIME_SOURCE, names);
        esbuild
            .arg(alias("storymeter-glue", &glue_path))
            .arg(self.style_alias("live", &[&STYLE_SOURCES[..], &[LIVE_STYLE_SOURCE]].concat())?)
            // What would keep a class of the glue that nobody uses: `using`, which calls `free()` by a second name, and
            // the registry that calls it for objects that were forgotten.
            .args([
                "--define:Symbol.dispose=undefined",
                "--pure:FinalizationRegistry",
            ]);
        let runtime = self.run(esbuild, RUNTIME_SOURCE)?;
        fs::remove_file(&glue_path).attempt(|| format!("can't remove {}", glue_path.display()))?;
        Ok(runtime)
    }

    /// What is fetched on demand, of the module of that name, with what it wants beside names.
    pub fn part(&self, name: &str, names: Names<'_>, more: &[String]) -> Result<Vec<u8>> {
        let source = format!("embed/{name}.js");
        let mut esbuild = self.esbuild(&source, names);
        esbuild.args(more);
        self.run(esbuild, &source)
    }

    /// The style of a card that has nothing to read but its head, and the rest of it, as modules.
    pub fn printed_styles(&self) -> Result<[String; 2]> {
        let (head, rest) = STYLE_SOURCES.split_at(2);
        Ok([
            self.style_alias("head", head)?,
            self.style_alias("rest", rest)?,
        ])
    }

    /// A style as a module.
    fn style_alias(&self, name: &str, sources: &[&str]) -> Result<String> {
        let path = self.workshop.join(format!("style-{name}.js"));
        write(&path, &style_module(&style_of(sources)?))?;
        Ok(alias("storymeter-css", &path))
    }

    /// The entry: the file under the stable name, which fetches all others.
    pub fn entry(&self, runtime: &str, names: Names<'_>) -> Result<Vec<u8>> {
        let mut esbuild = self.esbuild(ENTRY_SOURCE, names);
        esbuild.arg(define("RUNTIME", &relative(runtime)));
        self.run(esbuild, ENTRY_SOURCE)
    }

    fn esbuild(&self, source: &str, names: Names<'_>) -> Command {
        let mut esbuild = self.tools.esbuild();
        esbuild
            .args([source, "--bundle", "--format=esm", "--target=es2022"])
            .args(["--legal-comments=none", "--log-level=warning"])
            // Loaded when needed, under names that exist only after this.
            .arg("--external:./storymeter-*")
            .arg(define("VERSION", project::VERSION))
            .arg(define("BUILD", names.build))
            .arg(define("PARTS", &relative(names.parts)))
            .arg(define("LANGUAGES", names.languages))
            .arg(define("WASM", &relative(names.wasm)));
        match self.profile {
            Profile::Release => esbuild.arg("--minify"),
            Profile::Debug => esbuild.arg("--sourcemap=inline"),
        };
        esbuild
    }

    /// Runs esbuild and returns the file it made.
    fn run(&self, mut esbuild: Command, source: &str) -> Result<Vec<u8>> {
        let output = self.workshop.join("bundled");
        esbuild.arg(format!("--outfile={}", output.display()));
        process::quietly(&mut esbuild, &format!("can't bundle {source}"))
            .map_err(|failure| failure.remedy("mend the line that esbuild names above"))?;
        if self.profile == Profile::Release {
            let mut terser = self.tools.terser();
            terser
                .arg(&output)
                .args(SHORTER)
                .arg("--output")
                .arg(&output);
            process::quietly(&mut terser, &format!("can't shorten {source}"))?;
        }
        fs::read(&output).attempt(|| format!("can't read the bundle of {source}"))
    }
}

/// The style of a printed card, shortened as `storymeter render` shortens it: the snapshot names the file by its bytes.
pub fn style() -> Result<String> {
    style_of(&STYLE_SOURCES)
}

fn style_of(sources: &[&str]) -> Result<String> {
    let mut source = String::new();
    for path in sources {
        source += &project::read(path)?;
    }
    shortened(&source).map_err(|error| Failure::new("can't shorten the style").meaning(error))
}

fn style_module(style: &str) -> String {
    format!("export default {};\n", serde_json::Value::from(style))
}

fn alias(name: &str, path: &Path) -> String {
    format!("--alias:{name}={}", path.display())
}

/// A name that esbuild replaces with a text.
pub fn define(name: &str, text: &str) -> String {
    format!("--define:{name}={}", serde_json::Value::from(text))
}

fn relative(name: &str) -> String {
    format!("./{name}")
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).attempt(|| format!("can't write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_survives_as_a_string_of_javascript() {
        assert_eq!(
            style_module("a::before{content:\"\\201c\"}"),
            "export default \"a::before{content:\\\"\\\\201c\\\"}\";\n"
        );
    }
}
